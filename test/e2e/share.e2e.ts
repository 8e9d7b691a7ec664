import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { tabToStop } from './keyboard.ts';
import { find, keys, press, see, textOf } from './person.ts';
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
const lostCard = 'Retrying a payment loses the saved card';

it('shares a theme as a page without names, which is what was previewed and needs nothing but itself', async () => {
  const page = await openWorkspace(session(), 'themes');
  await press(page, 'link', new RegExp(`^${lostCard}`));
  await until('the verbatims', () => page.$('figcaption'));
  // Who spoke, as the workspace shows it.
  const who = await page.$$eval('figcaption > span:first-child', (spans) => [...new Set(spans.map((one) => one.textContent))]);
  expect(who.length).toBeGreaterThan(5);
  await press(page, 'button', 'Export');
  await press(page, 'menuitem', 'Page to share');
  await see(page, /last 90\sdays · .+ \d{4} · \d+ accounts, \d+ mentions/);
  expect(await violations(page, sizes)).toEqual([]);
  const preview = await page.$eval('[role=region] article', (article) => article.innerText);
  expect(who.filter((name) => preview.includes(name))).toEqual([]);

  await press(page, 'button', 'Save the page');
  const file = await savedFile(folder(), /^T-.*\.html$/, '</html>\n');
  expect(who.filter((name) => file.text.includes(name))).toEqual([]);
  expect(file.text).not.toMatch(/<script|<link|<img|@import|url\(/);

  const alone = await session().open(pathToFileURL(file.path).href);
  await see(alone, lostCard);
  expect(await alone.$eval('article', (article) => article.innerText)).toBe(preview);
  expect(await alone.evaluate(() => performance.getEntriesByType('resource').length)).toBe(0);
  // Its style came with it, in both schemes.
  const ground = (theme: string) =>
    alone.evaluate((wanted) => {
      document.documentElement.dataset.theme = wanted;
      return getComputedStyle(document.body).backgroundColor;
    }, theme);
  expect(await ground('light')).toBe('rgb(255, 255, 255)');
  expect(await violations(alone, sizes)).toEqual([]);
  expect(await ground('dark')).toBe('rgb(24, 28, 29)');
  expect(await violations(alone, sizes)).toEqual([]);
});

it('names customers only where that was asked for, and says so on the page', async () => {
  const page = await openWorkspace(session(), 'themes');
  await press(page, 'link', new RegExp(`^${lostCard}`));
  await until('the verbatims', () => page.$('figcaption'));
  const [name = ''] = await page.$$eval('figcaption > span:first-child', (spans) => spans.map((one) => one.textContent));
  await press(page, 'button', 'Export');
  await press(page, 'menuitem', 'Page to share');
  await see(page, 'Preview');
  await press(page, 'radio', 'With names');
  await see(page, 'Customers are named here');
  await press(page, 'radio', 'Markdown');
  await see(page, `# ${lostCard}`);
  await press(page, 'button', 'Save the text');
  const file = await savedFile(folder(), /^T-.*-with-names-.*\.md$/, '\n');
  expect(file.text).toContain('**Customers are named here.');
  expect(file.text).toContain(name);
  const shown = await page.$eval('[role=region] pre', (pre) => pre.textContent);
  expect(file.text).toBe(shown);
});

it('shares a decision with its evidence and whether it helped, by keys alone', async () => {
  const page = await openWorkspace(session(), 'decisions');
  await press(page, 'link', 'Put the VAT number on every invoice');
  await see(page, 'Evidence then');
  await tabToStop(page, /^Export$/);
  await keys(page, 'Enter', 'Enter');
  await see(page, 'Without names');
  await tabToStop(page, /^Save the page$/);
  await tabToStop(page, /^Without names$/);
  await tabToStop(page, /^HTML$/);
  await keys(page, 'ArrowRight');
  await see(page, '# Put the VAT number on every invoice');
  await (await find(page, 'button', 'Save the text')).focus();
  await keys(page, 'Enter');
  const file = await savedFile(folder(), /^D-.*\.md$/, '\n');
  const text = await readFile(file.path, 'utf8');
  expect(text).toContain('## Did it help?');
  expect(text).toContain('Improved');
  expect(text).toMatch(/\d+ accounts then, \d+ now/);
  await see(page, /Saved D-.*\.md/);
  expect(await textOf(page)).not.toContain('undefined');
});
