import { expect, it } from 'vitest';
import { press, see, type } from './person.ts';
import { withBrowser } from './with-browser.ts';
import { loadSample, openWorkspace } from './workspace.ts';

const { session } = withBrowser();

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
