import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { find, keys, press, see, textOf } from './person.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { loadSample, openWorkspace } from './workspace.ts';

const { session, folder } = withBrowser();
beforeAll(() => loadSample(session()));

it('shows a moment of truth at risk, in every unit, with the feedback behind its number', async () => {
  const page = await openWorkspace(session(), 'journey');
  await see(page, 'by segment and by month');
  const [cell = ''] = await page.$$eval('td button[aria-pressed=true]', (buttons) =>
    buttons.map(({ textContent }) => textContent),
  );
  expect(cell).toMatch(/^Pay with a saved card\d+ Accounts,.*At risk$/);

  const number = async () => page.$eval('td button[aria-pressed=true] b', (one) => Number(one.textContent.replaceAll(',', '')));
  const accounts = await number();
  await press(page, 'radio', 'Mentions');
  await until('the mentions', async () => (await number()) > accounts);
  const mentions = await number();
  await press(page, 'link', new RegExp(`^${String(mentions)} problems$`));
  await see(page, new RegExp(`Feedback\\s*${String(mentions)} of 953`));

  await page.goBack();
  await see(page, 'by segment and by month');
  await press(page, 'button', /Renew the yearly plan/);
  await see(page, 'Renew, by segment and by month');
  await press(page, 'button', 'Table');
  const table = await see(page, 'Problems of items');
  expect(table).toMatch(/Pay with a saved card\s+At risk/);
});

it('goes onto a slide and into a spreadsheet', async () => {
  const page = await openWorkspace(session(), 'journey');
  await see(page, 'by segment and by month');
  const saved = async (ending: string): Promise<Buffer> => {
    const path = await until(`the ${ending}`, async () => {
      const name = (await readdir(folder())).find((file) => file.startsWith('journey-') && file.endsWith(`.${ending}`));
      return name === undefined || (await stat(join(folder(), name))).size === 0 ? null : join(folder(), name);
    });
    return readFile(path);
  };
  await press(page, 'button', 'Export');
  await press(page, 'menuitem', 'Picture (PNG)');
  expect((await saved('png')).subarray(1, 4).toString()).toBe('PNG');
  await press(page, 'button', 'Export');
  await press(page, 'menuitem', 'Table (CSV)');
  const csv = (await saved('csv')).toString();
  expect(csv).toContain('"Pay","Pay with a saved card","M-');
});

it('is chosen from by keys alone, and leads to its moment to edit', async () => {
  const page = await openWorkspace(session(), 'journey');
  await see(page, 'by segment and by month');
  const cells = await page.$$('td button');
  await cells[0]?.focus();
  await keys(page, 'Tab', 'Enter');
  const name = await page.$eval('td button[aria-pressed=true] span', ({ textContent }) => textContent);
  await see(page, new RegExp(`${name}\\s*M-`));
  await press(page, 'link', 'Edit this moment');
  await see(page, 'Why this weight');
  expect(await textOf(page)).toContain(name);
});

it('begins another journey from a usual one, which is drawn, saved as a file, deleted and brought back', async () => {
  const page = await openWorkspace(session(), 'journey/edit');
  await press(page, 'button', 'Online shop');
  await see(page, 'Made “Online shop”');
  await see(page, 'Follow the delivery');

  const section = 'section[aria-label="Online shop"]';
  const inSection = async (name: string) => {
    const button = await until(name, () => page.$(`${section} ::-p-text(${name})`));
    await button.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    await button.click();
  };
  await inSection('Save as a file');
  const saved = await until('the file', async () => {
    const name = (await readdir(folder())).find((file) => /^journey-[0-9a-f]{8}\.json$/.test(file));
    return name === undefined ? null : readFile(join(folder(), name), 'utf8').then((text) => (text.endsWith('}') ? text : null));
  });
  expect(JSON.parse(saved)).toMatchObject({ throughline: 'journey', name: 'Online shop' });

  await inSection('Delete this journey');
  await see(page, 'Deleted Online shop');
  await until('it to go', async () => (await page.$(section)) === null);
  await press(page, 'button', 'Undo');
  await until('it to come back', () => page.$(section));

  await page.evaluate(() => (location.hash = '#/journey'));
  const which = await find(page, 'combobox', 'Which journey');
  const shop = await which.$$eval('option', (options) => options.find(({ text }) => text === 'Online shop')?.value ?? '');
  await which.select(shop);
  await see(page, 'No problem is reported at any of these moments');
});
