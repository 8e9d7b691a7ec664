import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { find, press, see, textOf } from './person.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { loadSample, openWorkspace } from './workspace.ts';

const { session } = withBrowser();
beforeAll(() => loadSample(session()));

/** What the page of feedback says it shows, once it does, and how long its list is. */
async function listed(page: Page): Promise<{ readonly said: string; readonly rows: number }> {
  const said = await until('the set in words', () =>
    page.$eval('main [role=status]:not([aria-busy])', (one) => one.textContent).catch(() => null),
  );
  const rows = await until('the rows', () => page.$eval('main li[aria-setsize]', (one) => one.ariaSetSize).catch(() => null));
  return { said, rows: Number(rows) };
}

/** Follows the first number that matches and gives what it said; the page is then that of its feedback. */
async function follow(page: Page, selector: string): Promise<number> {
  const link = await until(selector, () => page.$(selector));
  const said = await link.evaluate((one) => one.textContent);
  await link.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await link.click();
  await until('the list', () => page.evaluate(() => location.hash.startsWith('#/feedback/only/')));
  return Number(/[\d,]+/.exec(said)?.[0].replaceAll(',', ''));
}

it.each([
  ['journey', 'the items of a stage', 'thead a', 'items'],
  ['journey', 'the accounts of a segment', 'td[class*=heat] a', 'voices'],
  ['journey', 'the accounts of a month', 'td[class*=heat]:last-child a', 'voices'],
  ['themes', 'the accounts of a theme', 'tbody tr td:nth-child(3) a', 'voices'],
  ['themes', 'its mentions', 'tbody tr td:nth-child(4) a', 'items'],
  ['loop', 'voices before a decision', 'table[aria-label="Did it help?"] td a', 'voices'],
  ['loop', 'voices after it shipped', 'table[aria-label="Did it help?"] td a:last-of-type', 'voices'],
] as const)('opens on the %s page the feedback behind %s, as much as it says', async (place, _, selector, counts) => {
  const page = await openWorkspace(session(), place);
  const number = await follow(page, selector);
  const { said, rows } = await listed(page);
  if (counts === 'items') expect(rows).toBe(number);
  else expect(said).toMatch(new RegExp(`^${String(number)} (account|people|person|voice)`));
  expect(await textOf(page)).toContain(`${String(rows)} of 953`);
  await page.close();
});

it('opens from a theme and from a comparison what each segment says', async () => {
  const page = await openWorkspace(session(), 'themes');
  await press(page, 'link', 'Retrying a payment loses the saved card');
  const bar = await until('a bar', () => page.$('ul[aria-label] button'));
  const [name = '', number = ''] = await bar.evaluate((one) => [
    one.querySelector('span')?.textContent.trim(),
    /(\d+) of/.exec(one.textContent)?.[1],
  ]);
  await bar.click();
  const { said } = await listed(page);
  expect(said).toMatch(new RegExp(`^${number} accounts?, .*“Retrying a payment loses the saved card” · .*${name}`));

  await page.evaluate(() => history.back());
  const key = /T-[0-9A-Z]{6}/.exec(await see(page, /T-[0-9A-Z]{6}/))?.[0] ?? '';
  await page.evaluate((one) => (location.hash = `#/compare/${one}`), key);
  await see(page, 'Choose two to four themes');
  const reach = await follow(page, 'tbody td a');
  expect((await listed(page)).said).toMatch(new RegExp(`^${String(reach)} accounts`));
});

it('keeps the set while an item is read, narrows it, and is left for all feedback', async () => {
  const page = await openWorkspace(session(), 'journey');
  // The stage with praise among its feedback, so that a signal narrows it.
  await follow(page, 'th:nth-child(4) a');
  const { rows } = await listed(page);
  expect(
    await violations(page, [
      { width: 1280, height: 900 },
      { width: 900, height: 900 },
    ]),
  ).toEqual([]);
  await (await until('an item', () => page.$('main li button'))).click();
  await until('the item in the address', () => page.evaluate(() => /\/only\/.+\/F-/.test(location.hash)));
  expect((await listed(page)).rows).toBe(rows);

  await (await find(page, 'combobox', 'Signal')).select('problem');
  await until('fewer', async () => (await listed(page)).rows < rows);
  expect((await listed(page)).said).toContain('Problem');
  await page.reload({ waitUntil: [] });
  await until('the same set again', async () => (await listed(page)).rows < rows);
  await press(page, 'link', 'Show all feedback');
  await see(page, '953 of 953');
});
