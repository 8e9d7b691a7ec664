import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { press, see } from './person.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { chooseFile, openWorkspace } from './workspace.ts';

const { session, folder } = withBrowser();

const said: readonly (readonly [account: string, words: string])[] = [
  ['Acme', 'The export is broken and the support was horrible. I am very disappointed.'],
  ['Tern', 'This is the worst update. It crashes and I lost my data.'],
  ['Kestrel', 'A terrible mess. It does not work and it is a useless mistake.'],
  ['Brightwell', 'I love it, the new checkout is amazing and so easy to use.'],
  ['Heron', 'Please add a way to pay by invoice.'],
  ['Wren', 'The invoice is sent on the first of the month.'],
];

const sizes = [
  { width: 1280, height: 900 },
  { width: 900, height: 900 },
] as const;

/** An export without ratings and without a column of kinds. */
async function exported(): Promise<string> {
  const day = new Date(Date.now() - 5 * 86_400_000).toISOString();
  const path = join(folder(), 'plain.csv');
  const lines = said.map(([account, words], id) => `${String(id)},${day},${account},Pay,"${words}"`);
  await writeFile(path, `id,created_at,company,moment,comment\n${lines.join('\n')}\n`);
  return path;
}

beforeAll(async () => {
  const page = await openWorkspace(session(), 'import');
  await see(page, 'Choose files');
  await chooseFile(page, await exported());
  await press(page, 'button', 'Import 6 items');
  await see(page, '6 items were added');
  await page.close();
});

async function journey(sees: RegExp): Promise<Page> {
  const page = await openWorkspace(session(), 'journey');
  await see(page, sees);
  return page;
}

/** The item on the Feedback page that begins with these words. */
async function open(words: string): Promise<Page> {
  const page = await openWorkspace(session(), 'feedback');
  await press(page, 'button', new RegExp(`^${words}`));
  await shown(page);
  return page;
}

/** That the item read beside the list is there; the filters above the list have a field of the same name. */
const shown = (page: Page) => until('the item', () => page.$('aside select'));
const choose = (page: Page, value: string) => page.select('aside select', value);
const chosen = async (page: Page) => page.$eval('aside select', (one) => one.value);

it('infers signals where nothing states them, and says so at every one and in what is counted', async () => {
  const feedback = await openWorkspace(session(), 'feedback');
  const text = await see(feedback, 'request, inferred');
  expect(text.match(/problem, inferred/g)).toHaveLength(3);
  expect(text.match(/praise, inferred/g)).toHaveLength(1);
  expect(await violations(feedback, sizes)).toEqual([]);

  const page = await journey(/3 accounts, 3 by inferred signals · 3 of 6 items/);
  const [cell] = await page.$$eval('td button', (buttons) => buttons.map(({ textContent }) => textContent));
  expect(cell).toContain('3 inferred');
  await see(page, '1 praise (1 inferred)');
  expect(await violations(page, sizes)).toEqual([]);
  await press(page, 'button', 'Table');
  await see(page, '3 (3 inferred)');
});

it('is corrected, taken back, corrected again and confirmed, and stays so', async () => {
  const page = await open('This is the worst update');
  await see(page, 'Confirm problem');
  expect(await violations(page, sizes)).toEqual([]);
  await choose(page, 'request');
  await see(page, 'Signal now: Request');
  await until('the request', async () => (await chosen(page)) === 'request');
  await press(page, 'button', 'Undo');
  await see(page, 'Confirm problem');
  expect(await chosen(page)).toBe('problem');

  await choose(page, 'request');
  await see(page, 'Signal now: Request');
  await (await journey(/2 accounts, 2 by inferred signals · 2 of 6 items/)).close();

  const other = await open('A terrible mess');
  await press(other, 'button', 'Confirm problem');
  await see(other, 'Signal now: Problem');
  await (await journey(/2 accounts, 1 by an inferred signal/)).close();

  await other.reload({ waitUntil: [] });
  await shown(other);
  expect(await chosen(other)).toBe('problem');
  await page.reload({ waitUntil: [] });
  await shown(page);
  expect(await chosen(page)).toBe('request');
});

it('a signal that was taken away is not inferred again', async () => {
  const page = await open('The export is broken');
  await choose(page, '');
  await see(page, 'Has no signal now');
  await page.reload({ waitUntil: [] });
  await shown(page);
  expect(await chosen(page)).toBe('');
});
