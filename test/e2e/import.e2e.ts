import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { find, press, see, textOf } from './person.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { contentOf } from './workspace-file.ts';
import { backUp, chooseFile, openWorkspace } from './workspace.ts';

const { session, folder } = withBrowser();

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/imports/${name}`, import.meta.url));

async function open(file: string): Promise<Page> {
  const page = await openWorkspace(session(), 'import');
  await see(page, 'Choose files');
  await chooseFile(page, file);
  return page;
}

/** How many feedback items the workspace holds, by its own file. */
async function stored(): Promise<number> {
  const { rows } = await contentOf(await backUp(session(), folder()));
  return rows.feedback ?? 0;
}

it('asks what the file does not tell, imports, and undoes as a whole', async () => {
  const page = await open(fixture('helpdesk.csv'));
  await see(page, 'Is 03/11/2026 3 November or 11 March?');
  const text = await see(page, '4 rows cannot be read');
  expect(text).toContain('comma-separated');
  expect(text).toContain('“yesterday” is not a date');
  expect(text).toContain('9 columns where 11 are expected');
  const button = await find(page, 'button', 'Import 3 items');
  expect(await button.evaluate((one) => (one as HTMLButtonElement).disabled)).toBe(true);

  await press(page, 'radio', '3 November');
  await until('the button to come alive', async () => !(await isDisabled(page, 'Import 3 items')));
  await press(page, 'button', 'Import 3 items');
  await see(page, '3 items were added');
  expect(await stored()).toBe(3);

  await page.bringToFront();
  await press(page, 'button', 'Undo');
  await see(page, 'The import of helpdesk.csv is undone');
  expect(await stored()).toBe(0);
});

it('remembers the answers for such a file, and adds nothing twice', async () => {
  const first = await open(fixture('helpdesk.csv'));
  await press(first, 'button', 'Import 3 items');
  await see(first, '3 items were added');
  const again = await open(fixture('helpdesk.csv'));
  await see(again, '3 already here');
  await press(again, 'button', 'Import, nothing is new');
  await see(again, 'Nothing new was in this file');
  expect(await stored()).toBe(3);

  // What the first brought is what the second found: it goes only after a question.
  await again.bringToFront();
  await press(again, 'button', /^Undo the import of helpdesk\.csv/);
  await see(again, 'A later import, helpdesk.csv, found 3 of its items here already');
  expect(await stored()).toBe(3);
  await again.bringToFront();
  await press(again, 'button', 'Undo it anyway');
  await see(again, 'The import of helpdesk.csv is undone');
  expect(await stored()).toBe(0);
});

it('asks which answer the rating of a survey judges, and marks no other', async () => {
  const survey = join(folder(), 'survey.csv');
  const asked = 'How satisfied are you (1-5)?,What do you like about it?,What is missing for you today?';
  await writeFile(survey, `${asked}\n5,The calendar is quick to read,There is no export of my bookings\n`);
  const page = await open(survey);
  await see(page, 'What does How satisfied are you (1-5)? judge?');
  expect(await isDisabled(page, 'Import 2 items')).toBe(true);
  const list = await find(page, 'combobox', 'What does How satisfied are you (1-5)? judge?');
  await list.select('1');
  await until('the button to come alive', async () => !(await isDisabled(page, 'Import 2 items')));
  await press(page, 'button', 'Import 2 items');
  await see(page, '2 items were added');

  const feedback = await openWorkspace(session(), 'feedback');
  await see(feedback, 'There is no export of my bookings');
  const rows = await feedback.$$eval('main li', (items) => items.map(({ textContent }) => textContent));
  expect(rows.find((row) => row.includes('The calendar is quick to read'))).toMatch(/praise/iu);
  expect(rows.find((row) => row.includes('There is no export'))).not.toMatch(/praise|problem/iu);
  await page.bringToFront();
  await press(page, 'button', 'Undo');
  await see(page, 'The import of survey.csv is undone');
});

it('saves the rows that it refused, with line and reason', async () => {
  const page = await open(fixture('helpdesk.csv'));
  await press(page, 'button', 'Save them');
  const saved = await until('the saved rows', async () => {
    const name = (await readdir(folder())).find((file) => file.endsWith('not-imported.csv'));
    // A browser writes the name first and the rows after it.
    const text = name === undefined ? '' : await readFile(join(folder(), name), 'utf8');
    return text.endsWith('\n') ? text : null;
  });
  expect(saved).toContain('"7","9 columns where 11 are expected","48222"');
  expect(saved).toContain('"9","id 48211 came before with other words","48211"');
});

it('refuses what is no feedback in words, and changes nothing', async () => {
  const before = await stored();
  const files: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['empty.csv', '', /This file is empty/],
    ['packed.csv', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), /packed archive/],
    ['page.csv', '<!doctype html><title>Sign in</title>', /a web page or XML/],
    ['zeros.csv', new Uint8Array(4096), /not a text file/],
    ['wide.csv', Array.from({ length: 501 }, (_, index) => `c${index}`).join(','), /501 columns; at most 500/],
    ['header.csv', 'id,comment\n', /a header and no rows/],
    ['broken.json', '[\n{"text": "a"},\n{"text": ', /not valid JSON near line 3/],
  ];
  for (const [name, content, words] of files) {
    await writeFile(join(folder(), name), content);
    const page = await open(join(folder(), name));
    expect(await see(page, words)).toContain('Nothing was changed.');
    await page.close();
  }
  const scores = await open(fixture('scores-only.csv'));
  await see(scores, 'No column holds what customers said.');
  expect(await isDisabled(scores, 'Import')).toBe(true);
  expect(await stored()).toBe(before);
});

it('takes files one after the other', async () => {
  const page = await openWorkspace(session(), 'import');
  await see(page, 'Choose files');
  const field = await until<ElementHandle<HTMLInputElement>>('the file field', () => page.$('input[type=file]'));
  await field.uploadFile(fixture('board.csv'), fixture('nested-by-day.json'));
  await see(page, '1 more waits');
  await press(page, 'button', 'Import 3 items');
  await see(page, '3 items were added');
  await press(page, 'button', 'Next file');
  await press(page, 'button', 'Import 4 items');
  await see(page, '4 items were added');
  expect(await textOf(page)).not.toContain('more waits');
});

it('cancels a long import and takes back what it added', async () => {
  const before = await stored();
  const many = join(folder(), 'many.csv');
  const rows = Array.from(
    { length: 60_000 },
    (_, index) => `m${index},"It is slow, for the ${index}th time",Account ${index % 90}`,
  );
  await writeFile(many, `id,comment,company\n${rows.join('\n')}\n`);
  const page = await open(many);
  await see(page, 'Import 60,000 items', 60_000);
  await press(page, 'button', /^Import 60,000 items$/);
  await see(page, /Importing, [\d,]+ rows so far/, 30_000);
  await press(page, 'button', 'Cancel');
  await see(page, 'Import 60,000 items', 60_000);
  expect(await stored()).toBe(before);
});

async function isDisabled(page: Page, name: string): Promise<boolean> {
  const button = await find(page, 'button', name);
  return button.evaluate((one) => (one as HTMLButtonElement).disabled);
}
