import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { focused, tabToStop } from './keyboard.ts';
import { find, keys, press, see, type } from './person.ts';
import { savedFile } from './saved-file.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { loadSample, openWorkspace } from './workspace.ts';

const { session, folder } = withBrowser();
beforeAll(() => loadSample(session()));

const sizes = [
  { width: 1280, height: 900 },
  { width: 640, height: 900 },
] as const;

type Json = {
  readonly name: string;
  readonly shown: readonly string[];
  readonly total: number;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
};

async function save(page: Page, table: string, as: 'CSV' | 'JSON', name: RegExp) {
  await press(page, 'button', 'Export');
  await press(page, 'menuitem', `${table} (${as})`);
  return savedFile(folder(), name, '\n');
}

async function csv(page: Page, table: string, name: RegExp) {
  const file = await save(page, table, 'CSV', name);
  expect(file.text.startsWith('\ufeff')).toBe(true);
  const rows = Papa.parse<string[]>(file.text.slice(1), { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);
  return { ...file, rows };
}

async function json(page: Page, table: string, name: RegExp): Promise<Json> {
  return JSON.parse((await save(page, table, 'JSON', name)).text) as Json;
}

it('saves the themes as they are narrowed, and no cell of them is calculated', async () => {
  const page = await openWorkspace(session(), 'themes/new');
  await type(page, 'Name', '=HYPERLINK("https://thief.ferrow.example/","card")');
  await press(page, 'button', 'Save');
  await see(page, 'Linked and decided');
  await page.evaluate(() => (location.hash = '#/themes'));
  await see(page, 'Retrying a payment loses the saved card');
  await type(page, 'Search themes', 'card');
  await until('the list', async () => (await page.$$('tbody tr')).length === 3);

  const { name, rows } = await csv(page, 'Themes', /^themes-.*\.csv$/);
  expect(name).toMatch(/^themes-last-90-days-card-\d{4}-\d\d-\d\d\.csv$/);
  await see(page, /Saved 3 rows as themes-last-90-days-card-/);
  expect(rows[0]?.slice(0, 2)).toEqual(['Key', 'Theme']);
  expect(rows.map((row) => row[1])).toContain(`'=HYPERLINK("https://thief.ferrow.example/","card")`);
  const shown = await page.$$eval('tbody tr', (all) => all.map((row) => row.querySelector('td a')?.textContent));
  expect(rows.slice(1).map((row) => row[1]?.replace(/^'/, ''))).toEqual(shown);

  const told = await json(page, 'Themes', /^themes-.*\.json$/);
  expect(told).toMatchObject({ name: 'themes', shown: [expect.stringMatching(/^last 90\sdays$/), 'card'], total: 3 });
  expect(told.rows.map(({ theme }) => theme)).toEqual(shown);
});

it('saves the feedback that passes the filter, whole and in its order', async () => {
  const page = await openWorkspace(session(), 'feedback');
  await see(page, 'Choose an item to read it whole');
  const all = await json(page, 'Feedback', /^feedback-.*\.json$/);
  expect(all).toMatchObject({ total: 953, shown: ['all time'] });
  expect(all.rows).toHaveLength(953);
  expect(new Set(all.rows.map(({ key }) => key)).size).toBe(953);

  await (await find(page, 'combobox', 'Signal')).select('praise');
  await see(page, /Feedback\s*\d+ of 953/);
  const { name, rows } = await csv(page, 'Feedback', /^feedback-.*\.csv$/);
  expect(name).toMatch(/^feedback-praise-all-time-/);
  const praise = all.rows.filter(({ signal }) => signal === 'praise');
  expect(rows.slice(1).map(([key]) => key)).toEqual(praise.map(({ key }) => key));
});

const pages: readonly (readonly [path: string, seen: string, tables: readonly string[]])[] = [
  ['loop', 'Did it help?', ['Must not be forgotten', 'Did it help?', 'Decided with evidence', 'Decisions', 'Evidence then']],
  ['silence', 'Snoozed', ['Must not be forgotten']],
  ['decisions', 'Keep the saved card', ['Decisions', 'Evidence then']],
  ['journey', 'by segment and by month', ['Table', 'Heat map']],
  ['feedback/assign/rest', 'nothing is assigned until you say so', ['Assign feedback']],
  ['search/saved%20card', 'Retrying a payment', ['Themes', 'Without a theme yet']],
];

it.each(pages)('has the tables of %s as files', async (path, seen, tables) => {
  const page = await openWorkspace(session(), path);
  await see(page, seen);
  for (const table of tables) {
    const { rows, total } = await json(page, table, /\.json$/);
    expect(rows, table).toHaveLength(total);
    if (table !== 'Without a theme yet') expect(total, table).toBeGreaterThan(0);
  }
  await press(page, 'button', 'Export');
  await find(page, 'menuitem', `${tables[0] ?? ''} (CSV)`);
  expect(await violations(page, sizes)).toEqual([]);
});

it('has the tables of one theme, of a comparison and of one decision', async () => {
  const page = await openWorkspace(session(), 'themes');
  await press(page, 'link', /^Retrying a payment loses the saved card/);
  await see(page, 'Linked and decided');
  const verbatims = await json(page, 'Verbatims', /^T-.*-verbatims-.*\.json$/);
  expect(verbatims.rows[0]).toMatchObject({ text: expect.any(String) as string, source: expect.any(String) as string });
  await see(page, `Verbatims ${String(verbatims.total)}`);
  expect((await json(page, 'Segments', /-segments-/)).rows.map(({ segment }) => segment)).toContain('Enterprise');
  expect((await json(page, 'Voices over time', /-over-time-/)).total).toBe(26);
  expect((await json(page, 'Linked and decided', /-history-/)).total).toBeGreaterThan(1);

  await page.evaluate(() => (location.hash = '#/themes'));
  await press(page, 'checkbox', /^Compare Retrying a payment/);
  await press(page, 'checkbox', /^Compare Waitlist mail/);
  await press(page, 'link', 'Compare 2 themes');
  await see(page, 'There is no total score');
  expect((await json(page, 'Compare', /^compare-t-/)).total).toBe(2);

  await page.evaluate(() => (location.hash = '#/decisions'));
  await press(page, 'link', 'Put the VAT number on every invoice');
  await see(page, 'Evidence then');
  expect((await json(page, 'Evidence then', /^decisions-evidence-d-/)).rows[0]).toMatchObject({ kind: 'theme' });
});

it('is opened, chosen from and left by keys alone', async () => {
  const page = await openWorkspace(session(), 'decisions');
  await see(page, 'Keep the saved card');
  await tabToStop(page, /^Export$/);
  await keys(page, 'Enter');
  await until('the first of it', async () => (await focused(page))?.name === 'Decisions (CSV)');
  await keys(page, 'ArrowDown', 'ArrowDown', 'Escape');
  await until('its button', async () => (await focused(page))?.name === 'Export');
  await keys(page, 'Enter', 'ArrowDown', 'Enter');
  const file = await savedFile(folder(), /^decisions-.*\.json$/, '\n');
  expect(JSON.parse(file.text)).toMatchObject({ throughline: 'table', name: 'decisions', shown: [] });
});
