import { expect, it } from 'vitest';
import { violations } from './axe.ts';
import { find, press, see, type } from './person.ts';
import { withBrowser } from './with-browser.ts';
import { loadSample, openWorkspace } from './workspace.ts';

const { session } = withBrowser();
const sizes = [
  { width: 1280, height: 900 },
  { width: 900, height: 900 },
] as const;

it('says what a status follows from, takes another with its reason, and has it taken back', async () => {
  await loadSample(session());
  const page = await openWorkspace(session(), 'themes');
  await press(page, 'link', /^Retrying a payment loses the saved card/);
  await see(page, /Being addressed · D-[0-9A-Z]{8} was decided .* and is open/);
  await press(page, 'button', 'Set the status');
  await (await find(page, 'combobox', 'Status')).select('resolved');
  await press(page, 'button', 'Set the status');
  await see(page, 'This needs a reason');
  expect(await violations(page, sizes)).toEqual([]);
  await type(page, 'Why is it that?', 'The new sheet keeps it');
  await press(page, 'button', 'Set the status');
  await see(page, '“Retrying a payment loses the saved card” is set to: Resolved');
  await see(page, /Resolved · set .*“The new sheet keeps it”/);
  await see(page, /derived: Being addressed/);
  expect(await violations(page, sizes)).toEqual([]);

  await press(page, 'button', 'Take it back');
  await see(page, 'is derived again: Being addressed');
  await press(page, 'button', 'Undo');
  await see(page, /Resolved · set .*“The new sheet keeps it”/);

  await page.evaluate(() => (location.hash = '#/themes'));
  await see(page, /Resolved\s*set .*“The new sheet keeps it”/);
});

it('does not let what somebody called resolved hide that it came back', async () => {
  const page = await openWorkspace(session(), 'themes');
  await press(page, 'link', /^Waitlist mail comes after the class is full/);
  await see(page, /Recurring · set by Aiko Sato on .*“Nobody has written about it for two months\.”/);
  await see(page, /Heard again since .*, after it was said to be resolved/);
  await see(page, /derived: Active/);
});
