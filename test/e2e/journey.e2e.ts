import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { find, keys, press, see, textOf, type } from './person.ts';
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
  expect(cell).toMatch(/^Pay with a saved card\d+ accounts, \d+\s% of \d+ items,.*At risk$/);

  const number = async () => page.$eval('td button[aria-pressed=true] b', (one) => Number(one.textContent.replaceAll(',', '')));
  const accounts = await number();
  await press(page, 'radio', 'Mentions');
  await until('the mentions', async () => (await number()) > accounts);
  const mentions = await number();
  await press(page, 'link', new RegExp(`^${String(mentions)} problems$`));
  await see(page, new RegExp(`Feedback\\s*${String(mentions)} of 953`));

  await page.evaluate(() => history.back());
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

/** What a screen reader was told last of what is being moved. */
const spoken = (page: Page) => page.$eval('[id^=DndLiveRegion]', ({ textContent }) => textContent);

async function middleOf(element: ElementHandle): Promise<{ readonly x: number; readonly y: number }> {
  await element.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const box = await element.boundingBox();
  if (!box) throw new Error('the element is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The moments of a stage on the editor's page, in order. */
const inStage = (page: Page, stage: string) =>
  page.$$eval(
    'section > ol > li',
    (stages, name) =>
      [
        ...(stages.find((one) => one.querySelector('h2')?.textContent === name)?.querySelectorAll('li a > span:first-child') ??
          []),
      ].map(({ textContent }) => textContent),
    stage,
  );

it('puts moments in another order by keys and by pointer, in another stage too, and back', async () => {
  const page = await openWorkspace(session(), 'journey/edit');
  await see(page, 'See what it costs');
  const before = await inStage(page, 'Pay');
  expect(before).toEqual(['See what it costs', 'Pay with a saved card', 'Recover a failed payment']);

  const first = await find(page, 'button', 'Move See what it costs');
  await first.focus();
  await keys(page, ' ');
  await until('it to be lifted', async () => (await spoken(page)) === 'See what it costs: Pay, place 1 of 3');
  await keys(page, 'ArrowDown');
  await until('its place to be said', async () => (await spoken(page)) === 'See what it costs: Pay, place 2 of 3');
  await keys(page, ' ');
  await see(page, 'Put See what it costs into Pay, place 2 of 3');
  const swapped = ['Pay with a saved card', 'See what it costs', 'Recover a failed payment'];
  await until('the new order', async () => (await inStage(page, 'Pay')).join() === swapped.join());
  const other = await openWorkspace(session(), 'journey/edit');
  await see(other, 'See what it costs');
  expect(await inStage(other, 'Pay')).toEqual(swapped);
  await other.close();
  await page.bringToFront();

  const grip = await find(page, 'button', 'Move Pay with a saved card');
  const from = await middleOf(grip);
  const to = await middleOf(await find(page, 'button', 'Move Check in at the door'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 8, { steps: 2 });
  await page.mouse.move(to.x, to.y - 12, { steps: 12 });
  await page.mouse.up();
  await see(page, /Put Pay with a saved card into Run, place \d of 4/);
  await until('it to stand there', async () => (await inStage(page, 'Run')).includes('Pay with a saved card'));
  await press(page, 'button', 'Undo');
  await until('it to be back', async () => (await inStage(page, 'Pay')).join() === swapped.join());
});

it('is divided by plan and by area, too, and shows days of one’s own', async () => {
  const page = await openWorkspace(session(), 'journey');
  await see(page, 'by segment and by month');
  await (await find(page, 'combobox', 'Heat map by')).select('plan');
  await see(page, /by plan and by month[^]*Growth yearly/);
  await (await find(page, 'combobox', 'Who reports it')).select('area');
  await see(page, /Payments[^]*\d+ of \d+/);

  await (await find(page, 'combobox', 'Window of all figures')).select('own');
  await press(page, 'radio', 'From a day to a day');
  await press(page, 'button', 'Show these days');
  await see(page, 'Choose both days');
  const fill = async (name: string, date: string) => {
    const field = await find(page, 'textbox', name);
    await field.evaluate((one, value) => {
      const input = one as HTMLInputElement;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, date);
  };
  const year = new Date().getFullYear();
  await fill('First day', `${String(year)}-01-01`);
  await fill('Last day', `${String(year + 1)}-01-01`);
  await press(page, 'button', 'Show these days');
  await see(page, 'Nothing can have been said after today');
  await fill('First day', `${String(year - 1)}-02-01`);
  await fill('Last day', `${String(year - 1)}-12-31`);
  await press(page, 'button', 'Show these days');
  const span = new RegExp(`1 Feb ${String(year - 1)} to 31 Dec ${String(year - 1)}`);
  const which = await find(page, 'combobox', 'Window of all figures');
  await until('the days of one’s own', () =>
    which.evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.text ?? '').then((text) => span.test(text)),
  );
  await page.evaluate(() => (location.hash = '#/themes'));
  await see(page, span);
  await (await find(page, 'combobox', 'Window of all figures')).select('90');
  await see(page, /Figures: last 90\sdays/);
});

it('counts at a moment what holds one of its terms, says that it is inferred, and lets a person confirm it', async () => {
  const page = await openWorkspace(session(), 'journey');
  await see(page, 'by segment and by month');
  await press(page, 'link', 'Edit this moment');
  await type(page, /^Terms/, 'app, 3-D Secure');
  await press(page, 'button', 'Save');
  await press(page, 'link', /^\d+ by words alone, inferred$/);
  await see(page, /by its words, inferred[^]*Problem/);
  await (await until('an item', () => page.$('main li button'))).click();
  await see(page, /Moment[^]*Pay with a saved card\s*by its words, inferred/);
  await press(page, 'button', 'Confirm “Pay with a saved card”');
  await until('it to be stated', () =>
    page.$eval('aside select', () => {
      const selects = [...document.querySelectorAll<HTMLSelectElement>('aside select')];
      return selects.some(({ selectedOptions }) => selectedOptions[0]?.text === 'Pay with a saved card');
    }),
  );
});

it('keeps who weighed a moment, when and why', async () => {
  const page = await openWorkspace(session(), 'journey');
  await see(page, /Saved cards charged at the first try: 91.4\s%, target 98\s%/);
  await press(page, 'link', 'Edit this moment');
  await see(page, 'weight 5, before 4');
  await type(page, 'Why this weight', 'Every fee we earn passes here');
  await (await find(page, 'combobox', /^Weight/)).select('4');
  await type(page, 'Now', '95');
  await press(page, 'button', 'Save');
  await see(page, /Saved cards charged at the first try: 95\s%, target 98\s%/);
  await press(page, 'link', 'Edit this moment');
  await see(page, /weight 4, before 5\s*“Every fee we earn passes here”/);
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
