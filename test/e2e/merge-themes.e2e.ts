import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { violations } from './axe.ts';
import { find, press, see, type } from './person.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { loadSample, openWorkspace } from './workspace.ts';

const { session } = withBrowser();
const lostCard = 'Retrying a payment loses the saved card';
const lateMail = 'Waitlist mail comes after the class is full';
const sizes = [
  { width: 1280, height: 900 },
  { width: 640, height: 900 },
] as const;

/** Chooses the other theme in the form and goes on to its button, without a pointer. */
async function mergeByKeyboard(page: Page): Promise<void> {
  const into = await find(page, 'combobox', 'Into which theme does it go?');
  const wanted = await into.evaluate(
    (list, name) => [...(list as HTMLSelectElement).options].find(({ text }) => text.startsWith(name))?.value ?? '',
    lostCard,
  );
  await into.select(wanted);
  await into.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await see(page, `Merged “${lateMail}” into “${lostCard}”`);
}

it('merges a theme that is open in another tab, which says so, and takes it back', async () => {
  await loadSample(session());
  const other = await openWorkspace(session(), 'themes');
  await press(other, 'link', new RegExp(`^${lateMail}`));
  await see(other, 'Recurring');
  const key = await other.evaluate(() => location.hash.split('/').at(-1) ?? '');

  const page = await openWorkspace(session(), `themes/${key}`);
  await press(page, 'button', 'Merge');
  await find(page, 'combobox', 'Into which theme does it go?');
  expect(await violations(page, sizes)).toEqual([]);
  await mergeByKeyboard(page);
  await see(other, `${key} was merged into “${lostCard}”`);
  // Undo stands for eight seconds, so axe looks at the other tab after a second merge.
  await page.bringToFront();
  await press(page, 'button', 'Undo');
  await see(other, lateMail);
  await see(other, 'Recurring');

  await page.evaluate((hash) => (location.hash = hash), `#/themes/${key}`);
  await press(page, 'button', 'Merge');
  await mergeByKeyboard(page);
  await see(other, `${key} was merged into “${lostCard}”`);
  expect(await violations(other, sizes)).toEqual([]);

  // Long after, when no toast is there any more: from the page of the theme that remains.
  const later = await openWorkspace(session(), 'themes');
  await press(later, 'link', new RegExp(`^${lostCard}`));
  await see(later, `“${lateMail}” was merged in, with`);
  expect(await violations(later, sizes)).toEqual([]);
  await press(later, 'button', `Take apart “${lateMail}”`);
  await see(later, `“${lateMail}” is a theme of its own again`);
  await see(other, lateMail);
  await see(other, 'Recurring');
});

it('moves chosen verbatims into a new theme, both pages tell of it, and takes it back', async () => {
  const page = await openWorkspace(session(), 'themes');
  await press(page, 'link', new RegExp(`^${lostCard}`));
  const before = await verbatimCount(page);
  await press(page, 'button', 'Move some to another theme');
  // The box of all has the focus; the next stops are the form, then each verbatim.
  await page.keyboard.press(' ');
  await see(page, new RegExp(`${before} chosen`));
  await page.keyboard.press(' ');
  await see(page, '0 chosen');
  for (const box of (await page.$$('input[type=checkbox]')).slice(1, 4)) {
    await box.focus();
    await page.keyboard.press(' ');
  }
  await see(page, '3 chosen');
  expect(await violations(page, sizes)).toEqual([]);
  await press(page, 'button', 'Move 3 items');
  await see(page, 'This needs a name');
  await type(page, 'Name of the new theme', 'The card is asked for twice');
  await page.keyboard.press('Enter');
  await see(page, 'Moved 3 items to “The card is asked for twice”');
  await see(page, /3 items went to “The card is asked for twice”/);
  await until('three fewer', async () => (await verbatimCount(page)) === before - 3);

  await press(page, 'link', 'The card is asked for twice');
  await see(page, new RegExp(`3 items came from “${lostCard}”`));
  await until('the three', async () => (await verbatimCount(page)) === 3);
  expect(await violations(page, sizes)).toEqual([]);
  await press(page, 'button', `Take it back: what “The card is asked for twice” got from “${lostCard}”`);
  await see(page, `Taken back: it is in “${lostCard}” again`);
  await page.evaluate(() => (location.hash = '#/themes'));
  await press(page, 'link', new RegExp(`^${lostCard}`));
  await until('all of them again', async () => (await verbatimCount(page)) === before);
});

/** How many verbatims the theme's page counts. */
async function verbatimCount(page: Page): Promise<number> {
  const tab = await find(page, 'tab', /^Verbatims \d+$/);
  return Number((await tab.evaluate((one) => one.textContent)).replace(/\D/g, ''));
}

it('archives a theme and takes it back', async () => {
  const page = await openWorkspace(session(), 'themes');
  await press(page, 'link', new RegExp(`^${lostCard}`));
  await press(page, 'button', 'Archive');
  await see(page, `Archived “${lostCard}”`);
  await press(page, 'button', 'Undo');
  await find(page, 'button', 'Archive');
});

it('says how much the terms of a theme brought in', async () => {
  const page = await openWorkspace(session(), 'themes/new');
  await type(page, 'Name', 'Anything about a card');
  await type(page, /^Terms/, 'card');
  await press(page, 'button', 'Save');
  await see(page, /Saved “Anything about a card”\. Its terms brought in \d{2,} items/);
});
