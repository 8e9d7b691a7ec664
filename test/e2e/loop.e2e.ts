import { expect, it } from 'vitest';
import { violations } from './axe.ts';
import { find, look, press, see, type } from './person.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { loadSample, openWorkspace } from './workspace.ts';

const { session } = withBrowser();
const sizes = [
  { width: 1280, height: 900 },
  { width: 900, height: 900 },
] as const;

it('finds the silent theme and lets it rest, sees that a decision helped, and takes one back', async () => {
  await loadSample(session());
  const page = await openWorkspace(session(), '');
  await see(page, 'Must not be forgotten');
  await see(page, 'Nobody can tell whether the bank or we declined the card');
  await press(page, 'button', 'Snooze');
  await type(page, 'Why it can rest', 'The bank answers in January');
  await page.keyboard.press('Enter');
  await see(page, 'Snoozed “Nobody can tell');

  await press(page, 'link', 'Invoices lack the VAT number');
  await see(page, 'Improved');
  await see(page, '18 voices before the decision');
  await press(page, 'button', 'Reverse the decision');
  await type(page, 'Why is it reversed?', 'The law changed');
  await press(page, 'button', 'Reverse the decision');
  await see(page, 'Let it stand again');
  await press(page, 'button', 'Undo');
  await see(page, 'Mark as shipped');

  await page.evaluate(() => (location.hash = '#/silence'));
  await see(page, 'The bank answers in January');
  expect(await page.title()).toBe('Must not be forgotten');
});

it('shows on a theme what came of its decisions and what must not be forgotten of it', async () => {
  const page = await openWorkspace(session(), 'themes');
  await press(page, 'link', /^Invoices lack the VAT number/);
  await see(page, 'Did it help?');
  await see(page, 'Improved');
  await see(page, '18 → 7');

  await page.evaluate(() => (location.hash = '#/themes'));
  await press(page, 'link', /^Waitlist mail comes after the class is full/);
  await see(page, 'Must not be forgotten');
  await see(page, 'Came back after resolved');
});

it('leads from what must not be forgotten to where it is done: a reason, a review, a decision', async () => {
  const page = await openWorkspace(session(), 'silence');
  await press(page, 'link', 'Add reason');
  await press(page, 'button', 'Edit');
  await type(page, 'Because', 'The coach list is drawn anew in spring');
  await press(page, 'button', 'Save');
  await see(page, /Earlier wordings|Because\s+The coach list is drawn anew in spring/);

  await page.evaluate(() => (location.hash = '#/silence'));
  await press(page, 'link', 'Review');
  await press(page, 'button', 'Write down a conclusion');
  await type(page, 'What do you conclude from it?', 'The bank moved it to next year');
  await press(page, 'button', 'Write down a conclusion');
  await see(page, 'The conclusion is kept, the review is done');
  await see(page, '“The bank moved it to next year”');

  await page.evaluate(() => (location.hash = '#/themes'));
  await press(page, 'link', /^Nobody can tell whether the bank/);
  await press(page, 'button', 'Decide');
  await (await find(page, 'combobox', 'Verdict')).select('defer');
  await type(page, 'Because', 'The bank answers in January');
  await (await find(page, 'combobox', 'Recorded on')).select('');
  await type(page, 'Its address', 'https://ferrow.atlassian.net/browse/PAY-990');
  await press(page, 'button', 'Record the decision');
  await see(page, /Recorded D-[0-9A-Z]{8}/);
  await see(page, 'The bank answers in January');
});

it('shows what one owner answers for, each number with its list, and keeps whose it is in the address', async () => {
  const page = await openWorkspace(session(), 'loop');
  await see(page, 'Must not be forgotten');
  await (await find(page, 'combobox', 'Whose')).select('=Payments');
  await see(page, 'What Payments owns');
  expect(await page.evaluate(() => location.hash)).toBe('#/loop/of/Payments');
  await see(page, 'Pay with a saved card');
  expect(await violations(page, sizes)).toEqual([]);

  await press(page, 'link', /^\d+ decisions$/);
  await see(page, 'Decisions');
  expect(await page.evaluate(() => location.hash)).toBe('#/decisions/only/owner=Payments');
  await page.evaluate(() => history.back());
  await see(page, 'What Payments owns');
  await press(page, 'link', /^\d+ accounts$/);
  await see(page, /Feedback\s*\d+ of/);
  await page.evaluate(() => history.go(-2));
  await until('the whole Loop again', async () => (await page.evaluate(() => location.hash)) === '#/loop');
  await until('everybody’s', async () => (await look(page, 'heading', 'What Payments owns')) === null);
});

it('begins with the person whose name is in Settings', async () => {
  const page = await openWorkspace(session(), 'settings');
  await type(page, /^Your name/, 'Payments');
  await page.keyboard.press('Tab');
  await see(page, 'Saved');
  await page.evaluate(() => (location.hash = '#/loop'));
  await press(page, 'link', 'What I own');
  await see(page, 'What Payments owns');
  await page.evaluate(() => (location.hash = '#/loop/of'));
  await see(page, 'What Payments owns');
  await page.evaluate(() => (location.hash = '#/loop/of/R%26D'));
  await see(page, 'Nothing belongs to R&D yet');
});

it('asks before a theme is deleted, and keeps a way back', async () => {
  const page = await openWorkspace(session(), 'themes');
  await press(page, 'link', /^Coaches cannot see who has paid/);
  await press(page, 'button', 'Delete');
  await see(page, /Deleting it takes \d+ mentions and \d+ links? (or|and) decisions? out of sight/);
  await press(page, 'button', 'Delete the theme');
  await see(page, 'Deleted Coaches cannot see who has paid');
  await press(page, 'button', '1 deleted theme');
  await press(page, 'button', 'Bring back Coaches cannot see who has paid');
  await find(page, 'link', /^Coaches cannot see who has paid/);

  await press(page, 'link', /^Coaches cannot see who has paid/);
  await press(page, 'button', 'Archive');
  await see(page, 'Archived');
  await page.evaluate(() => (location.hash = '#/themes'));
  await press(page, 'button', '1 archived theme');
  await find(page, 'link', /^Coaches cannot see who has paid/);
});
