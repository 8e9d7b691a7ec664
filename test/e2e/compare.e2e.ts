import { expect, it } from 'vitest';
import { violations } from './axe.ts';
import { find, press, see, type } from './person.ts';
import { withBrowser } from './with-browser.ts';
import { loadSample, openWorkspace } from './workspace.ts';

const { session } = withBrowser();
const lostCard = 'Retrying a payment loses the saved card';
const lateMail = 'Waitlist mail comes after the class is full';

it('sets two themes side by side and records the trade-off between them', async () => {
  await loadSample(session());
  const page = await openWorkspace(session(), 'themes');
  await press(page, 'checkbox', `Compare ${lostCard}`);
  await press(page, 'checkbox', `Compare ${lateMail}`);
  await press(page, 'link', 'Compare 2 themes');
  await see(page, 'There is no total score');
  const marks = await page.$$eval('tbody tr', (rows) =>
    rows.map((row) => [row.querySelector('th')?.textContent, row.textContent.includes('◆ more')] as const),
  );
  expect(Object.fromEntries(marks)).toMatchObject({ Reach: true, ARR: true, Trend: false, Owner: false });
  expect(
    await violations(page, [
      { width: 1280, height: 900 },
      { width: 640, height: 900 },
    ]),
  ).toEqual([]);

  await press(page, 'button', 'Record this trade-off');
  const givesUp = await find(page, 'textbox', 'Gives up');
  expect(await givesUp.evaluate((one) => (one as HTMLTextAreaElement).value)).toMatch(
    /^Waitlist mail comes after the class is full \(T-\w+\): \d+ accounts, \$[\d.]+k ARR, last 90\sdays$/,
  );
  expect(
    await violations(page, [
      { width: 1280, height: 900 },
      { width: 640, height: 900 },
    ]),
  ).toEqual([]);
  await type(page, 'Because', 'The saved card weighs most');
  await (await find(page, 'combobox', 'Recorded on')).select('');
  await type(page, 'Its address', 'https://github.com/nothing');
  await press(page, 'button', 'Record the decision');
  await see(page, 'No project, repository or document is at this address');
  await type(page, 'Its address', 'https://github.com/acme/web/issues/12');
  await press(page, 'button', 'Record the decision');
  await see(page, /Recorded D-/);
  await see(page, 'Waitlist mail comes after the class is full (T-');
  await see(page, 'The saved card weighs most');
});

it('is reached by its address, and says which theme is not here', async () => {
  const page = await openWorkspace(session(), 'compare/T-ZZZZZZ');
  await see(page, 'This workspace has no T-ZZZZZZ');
  await see(page, 'Choose two to four themes');
  const add = await find(page, 'combobox', 'Add a theme');
  const [first = '', second = ''] = await add.evaluate((list) =>
    [...(list as HTMLSelectElement).options].map(({ value }) => value).filter((value) => value !== ''),
  );
  await page.evaluate((keys) => (location.hash = `#/compare/${keys}`), `${first},${second}`);
  await see(page, 'There is no total score');
  await page.focus('button[aria-label^="Take "]');
  await page.keyboard.press('Enter');
  await see(page, 'Choose two to four themes');
});

it('sets items beside a theme, by the themes that they are about, and records the trade-off on the item', async () => {
  const page = await openWorkspace(session(), 'compare');
  await see(page, 'Choose two to four themes or items');
  const pick = async (name: string, label: RegExp) => {
    const list = await find(page, 'combobox', name);
    const value = await list.$$eval(
      'option',
      (options, source) => options.find(({ text }) => new RegExp(source, 'u').test(text))?.value ?? '',
      label.source,
    );
    await list.select(value);
  };
  await pick('Add an item', /^PAY-/);
  await see(page, 'Counts:');
  await pick('Add a theme', /^Waitlist mail/);
  await see(page, 'There is no total score');
  expect(
    await violations(page, [
      { width: 1280, height: 900 },
      { width: 900, height: 900 },
    ]),
  ).toEqual([]);
  const named = await page.evaluate(() => location.hash);
  await page.reload({ waitUntil: [] });
  await see(page, 'There is no total score');
  expect(await page.evaluate(() => location.hash)).toBe(named);

  await press(page, 'button', 'Record this trade-off');
  const on = await find(page, 'combobox', 'Recorded on');
  expect(await on.evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.text)).toMatch(/^PAY-/);
  await type(page, 'Because', 'The item counts both');
  await press(page, 'button', 'Record the decision');
  await see(page, /Recorded D-/);
  await see(page, 'Waitlist mail comes after the class is full (T-');
});
