import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { violations } from './axe.ts';
import { find, see } from './person.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { loadSample, openWorkspace } from './workspace.ts';

const { session } = withBrowser();
const sizes = [
  { width: 1280, height: 900 },
  { width: 900, height: 900 },
] as const;

const address = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash));
const chosen = async (page: Page, label: string) =>
  (await find(page, 'combobox', label)).evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]?.text);
/** How many decisions the ledger lists. */
const listed = (page: Page) => page.$$eval('main tbody tr', (rows) => rows.length);

it('keeps every filter in the address: it is chosen, bookmarked, and taken back by the back button', async () => {
  await loadSample(session());
  const page = await openWorkspace(session(), 'decisions');
  await see(page, 'Keep the saved card');
  const all = await listed(page);

  const area = await find(page, 'combobox', 'Area');
  await area.select('=Clubs');
  await until('the ledger narrowed by area', async () => (await listed(page)) === 3);
  expect(await address(page)).toBe('#/decisions/only/area=Clubs');
  await (await find(page, 'combobox', 'Verdict')).select('=act');
  await until('both filters in the address', async () => (await address(page)) === '#/decisions/only/verdict=act&area=Clubs');
  // The list that was drawn stays, with the focus where it was.
  expect(await area.evaluate((list) => list.isConnected)).toBe(true);
  expect(await violations(page, sizes)).toEqual([]);

  await page.evaluate(() => history.back());
  await until('the earlier filter', async () => (await listed(page)) === 3);
  expect(await chosen(page, 'Verdict')).toBe('Verdict: any');
  await page.evaluate(() => history.back());
  await until('the whole ledger', async () => (await listed(page)) === all);

  for (const [label, value] of [
    ['Owner', '=Payments'],
    ['Tool', '=jira'],
    ['Age', '=365'],
    ['Standing', '=standing'],
  ] as const) {
    await (await find(page, 'combobox', label)).select(value);
    await until(`${label} in the address`, async () => (await address(page)).includes(value));
  }
  const narrowed = await listed(page);
  expect(narrowed).toBeGreaterThan(0);
  expect(narrowed).toBeLessThan(all);

  const again = await openWorkspace(session(), (await address(page)).slice(2));
  await see(again, 'Decisions');
  await until('the same decisions from a bookmark', async () => (await listed(again)) === narrowed);
  expect(await chosen(again, 'Owner')).toBe('Payments');
});

it('opens from the figures of the Loop with as many decisions as they say', async () => {
  const page = await openWorkspace(session(), 'loop');
  for (const by of ['owner', 'area', 'month']) {
    await see(page, 'Decided with evidence');
    await (await find(page, 'combobox', 'Decided with evidence')).select(by);
    const bar = await find(page, 'button', /\d+ of \d+$/);
    const said = Number(/of (\d+)$/.exec((await bar.evaluate((one) => one.textContent)).trim())?.[1]);
    await bar.click();
    await until(`the ledger by ${by}`, async () => (await address(page)).includes(`${by}=`));
    await until(`${said} decisions`, async () => (await listed(page)) === said);
    await page.evaluate(() => history.back());
    await until('the Loop', async () => (await address(page)) === '#/loop');
  }
});
