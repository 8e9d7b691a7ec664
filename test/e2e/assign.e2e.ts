import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { violations } from './axe.ts';
import { keys, look, press, see, textOf } from './person.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { chooseFile, openWorkspace } from './workspace.ts';

const { session, folder } = withBrowser();

const inThemes: readonly (readonly [theme: string, ...said: readonly string[]])[] = [
  [
    'Card lost',
    'My saved card is gone after the update',
    'The saved card has vanished from checkout',
    'Saved cards are lost when I retry',
    'It lost the saved card of our club again',
  ],
  [
    'Double charge',
    'I was charged twice for one class',
    'You charged our club two times',
    'A double charge on my bank statement',
    'Charged twice, and no refund came',
  ],
  [
    'Calendar out of step',
    'The calendar shows last week',
    'Our calendar feed is a day late',
    'The calendar does not synchronise with my phone',
    'Calendar entries vanish from the feed',
  ],
];
const loose = [
  'Again the saved card is gone when we retry',
  'We were charged twice for one class and want a refund',
  'A giraffe would look good in your logo',
];

/** An export in which most rows name their theme. */
async function exported(): Promise<string> {
  const rows = inThemes.flatMap(([theme, ...said]) => said.map((text) => [theme, text] as const));
  const lines = [...rows, ...loose.map((text) => ['', text] as const)].map(([theme, text], id) => `${id},"${text}",${theme}`);
  const path = join(folder(), 'themed.csv');
  await writeFile(path, `id,comment,theme\n${lines.join('\n')}\n`);
  return path;
}

const sizes = [
  { width: 1280, height: 900 },
  { width: 640, height: 900 },
] as const;

const selected = (page: Page, words: string) => until(words, () => look(page, 'radio', words));

it('suggests themes after an import; the queue is worked off by keys alone, and taken back', async () => {
  const page = await openWorkspace(session(), 'import');
  await see(page, 'Choose files');
  await chooseFile(page, await exported());
  await see(page, '15 new');
  await press(page, 'button', 'Import 15 items');
  await see(page, 'Themes are suggested for 2 items.');
  await press(page, 'link', 'Assign feedback');

  const text = await see(page, 'nothing is assigned until you say so');
  expect(text).toContain('3 to look at');
  await selected(page, 'Suggested 2');
  await selected(page, 'No theme yet 1');
  expect(await violations(page, sizes)).toEqual([]);

  await keys(page, 'j');
  await keys(page, 'k', '1');
  await see(page, /Belongs to “(?:Card lost|Double charge)” now/);
  await selected(page, 'Suggested 1');
  await keys(page, 'x');
  await see(page, 'Nothing is suggested');
  await selected(page, 'No theme yet 2');

  await keys(page, 'z');
  await selected(page, 'Suggested 1');
  await keys(page, 'z');
  await selected(page, 'Suggested 2');
  await selected(page, 'No theme yet 1');
});

it('puts what nothing was suggested for into the theme that is said', async () => {
  const page = await openWorkspace(session(), 'feedback/assign/rest');
  await see(page, 'A giraffe would look good in your logo');
  expect(await textOf(page)).toContain('no suggestion');
  await keys(page, 'n');
  await page.keyboard.type('Cal');
  await press(page, 'button', 'Confirm “Calendar out of step”');
  await see(page, 'Belongs to “Calendar out of step” now');
  await selected(page, 'No theme yet 0');
});
