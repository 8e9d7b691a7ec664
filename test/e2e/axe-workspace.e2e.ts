import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { press, see, type } from './person.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { sampleRows, workspaceFile } from './rows.ts';
import { chooseFile, loadSample, openWorkspace } from './workspace.ts';

const { session, folder } = withBrowser();
const sizes = [
  { width: 1280, height: 900 },
  { width: 640, height: 900 },
] as const;
const lostCard = 'Retrying a payment loses the saved card';
const helpdesk = fileURLToPath(new URL('../fixtures/imports/helpdesk.csv', import.meta.url));

type Step = readonly [what: string, act: (page: Page) => Promise<unknown>];

/** One tab in which each step is taken and then looked at. */
async function holdsAlong(start: string, first: string | RegExp, ...steps: readonly Step[]): Promise<void> {
  const page = await openWorkspace(session(), start);
  await see(page, first);
  for (const [what, act] of [['as it opens', () => Promise.resolve()] as const, ...steps]) {
    await act(page);
    expect(await violations(page, sizes), what).toEqual([]);
  }
}

const go =
  (path: string, words: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await page.evaluate((hash) => (location.hash = hash), `#/${path}`);
    await see(page, words);
  };
const follow =
  (name: RegExp, words: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await press(page, 'link', name);
    await see(page, words);
  };

it('an empty workspace has no violation', () =>
  holdsAlong(
    'themes',
    'No themes yet',
    ['the loop', go('loop', 'Nothing to look back on yet')],
    ['journey', go('journey', 'No journey yet')],
    ['decisions', go('decisions', 'No decision recorded yet')],
    ['feedback', go('feedback', 'No feedback here yet')],
    ['assigning', go('feedback/assign', 'No feedback here yet')],
    ['comparing', go('compare', 'Choose two to four themes')],
    ['import', go('import', 'Choose files')],
    ['settings', go('settings', 'Workspace file')],
    ['a page that is not there', go('nowhere', 'There is no such page')],
  ));

describe('with the sample, no violation in', () => {
  it('themes', async () => {
    await loadSample(session());
    await holdsAlong(
      'themes',
      lostCard,
      ['one of them', follow(new RegExp(lostCard), 'Linked and decided')],
      ['its form', (page) => press(page, 'button', 'Edit')],
      ['a new one', go('themes/new', 'In the customer’s words')],
      [
        'a new one without a name',
        async (page) => {
          await press(page, 'button', 'Save');
          await see(page, 'This needs a name');
        },
      ],
      ['one that is not here', go('themes/T-ZZZZZZ', 'This workspace has no')],
    );
  });

  it('feedback, journey and decisions', () =>
    holdsAlong(
      'feedback',
      'Choose an item to read it whole',
      [
        'one item',
        async (page) => {
          await (await until('a row', () => page.$('[data-index="0"]'))).click();
          await see(page, /Add to a theme|Erase/);
        },
      ],
      [
        'nothing that fits',
        async (page) => {
          await type(page, 'Search in what was said', 'zeppelin');
          await see(page, 'Nothing fits');
        },
      ],
      ['what has no theme yet', go('feedback/assign/rest', 'nothing is assigned until you say so')],
      ['a search', go('search/saved%20card', /Strong match|Possible match/)],
      ['the journey', go('journey', 'by segment and by month')],
      ['the journey as a table', (page) => press(page, 'button', 'Table')],
      ['the journey to edit', go('journey/edit', 'Edit stages')],
      [
        'a moment',
        async (page) => {
          await page.click('a[href*="/journey/M-"]');
          await see(page, 'Why this weight');
        },
      ],
      ['decisions', go('decisions', 'Keep the saved card when a payment is retried')],
      [
        'one decision',
        async (page) => {
          await page.click('a[href*="/decisions/D-"]');
          await see(page, 'Evidence then');
        },
      ],
      ['no decision that fits', go('decisions/only/reversed', 'No decision fits')],
    ));

  it('the loop and the silence register', () =>
    holdsAlong(
      'loop',
      'Did it help?',
      ['the register', go('silence', 'Snoozed')],
      ['a rest without a reason', (page) => press(page, 'button', 'Snooze')],
      [
        'an outcome',
        async (page) => {
          await go('decisions/only/shipped', 'Put the VAT number on every invoice')(page);
          await press(page, 'link', /Put the VAT number/);
          await see(page, 'The baseline ends before the decision');
        },
      ],
      ['reversing it', (page) => press(page, 'button', 'Reverse the decision')],
    ));

  it('an import', () =>
    holdsAlong(
      'import',
      'Choose files',
      [
        'a file that is none',
        async (page) => {
          const path = join(folder(), 'empty.csv');
          await writeFile(path, '');
          await chooseFile(page, path);
          await see(page, 'This file is empty');
        },
      ],
      [
        'columns, a question and refused rows',
        async (page) => {
          await chooseFile(page, helpdesk);
          await see(page, '4 rows cannot be read');
        },
      ],
      [
        'what was imported',
        async (page) => {
          await press(page, 'radio', '3 November');
          await press(page, 'button', 'Import 3 items');
          await see(page, '3 items were added');
        },
      ],
      [
        'earlier imports',
        async (page) => {
          await press(page, 'button', 'Import another file');
          await see(page, 'Earlier imports');
        },
      ],
    ));

  it('settings', () =>
    holdsAlong(
      'settings',
      'Workspace file',
      [
        'a file to restore or merge',
        async (page) => {
          await chooseFile(page, await workspaceFile(folder(), 'sample', sampleRows()));
          await see(page, 'The file is whole');
        },
      ],
      [
        'merged',
        async (page) => {
          await press(page, 'button', /^Merge/);
          await see(page, /Merged\. \d+ added/);
        },
      ],
      [
        'a damaged file',
        async (page) => {
          const path = join(folder(), 'damaged.jsonl');
          await writeFile(path, 'name,text\nA,B\n');
          await chooseFile(page, path);
          await see(page, 'not a workspace file');
        },
      ],
      ['wiping', (page) => press(page, 'button', 'Wipe the workspace')],
    ));
});
