import { beforeEach, expect, it } from 'vitest';
import { launcherPoint } from './launcher.ts';
import { armedByKeys, focused, tabTo, tabToLauncher } from './keyboard.ts';
import { settledText } from './panel.ts';
import { find, keys, see, textOf } from './person.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { sampleRows, workspaceFile } from './rows.ts';
import { openWorkspace, takeFile, wipe } from './workspace.ts';

const { session, folder } = withBrowser();

// Also where it is tried again: a link or a draft that is there already would take another way.
beforeEach(async () => {
  await (await wipe(session())).close();
  const settings = await takeFile(session(), await workspaceFile(folder(), 'sample', sampleRows()), 'replace');
  await see(settings, 'The workspace is as it was in the file');
  await settings.close();
});

it('does the whole job without a pointer: open, read, link, decide, undo, copy, close', async () => {
  const page = await session().open('https://ferrow.atlassian.net/browse/PAY-812');
  await page.bringToFront();
  await until('the launcher', () => launcherPoint(page));
  const left = await tabToLauncher(page);
  await keys(page, 'Enter');
  const panel = await session().panel(page);
  await settledText(panel);

  // A theme that is closed opens, and its verbatims with it.
  await tabTo(page, panel, /^Skip to themes$/);
  await keys(page, 'Enter');
  await tabTo(page, panel, /^Retrying a payment loses the saved card$/);
  await keys(page, 'Enter');
  expect(await panel.$$eval('[data-row][aria-expanded=true]', (rows) => rows.length)).toBe(0);
  await keys(page, 'Enter');
  await until('its verbatims', () => panel.$('article figure'));

  await armedByKeys();
  await tabTo(page, panel, /^Addresses$/);
  await keys(page, 'Enter');
  await see(panel, /PAY-812 addresses T-/);
  expect((await focused(panel))?.name).toBe('Addresses');

  await tabTo(page, panel, /^Act$/);
  await keys(page, ' ', 'ArrowRight');
  await tabTo(page, panel, /^Because/);
  await page.keyboard.type('Typed without a pointer');
  await tabTo(page, panel, /^Record decision$/);
  await keys(page, 'Enter');
  await see(panel, /D-[0-9A-Z]{8} recorded for PAY-812/);
  await see(panel, /Deferred/);
  // The form gave way to what was recorded, and the focus goes on there.
  await until('the decision to have the focus', async () => (await focused(panel))?.name === 'Decision');

  await keys(page, 'F6');
  expect(await focused(panel)).toEqual({ name: 'Undo', visible: true });
  await keys(page, 'Enter');
  await see(panel, 'taken back, its words kept as a draft');
  await until('the words', () => panel.$eval('textarea', (area) => area.value === 'Typed without a pointer'));

  await tabTo(page, panel, /^Copy citation$/);
  await keys(page, 'Enter');
  await see(panel, 'Citation copied');
  await keys(page, 'F6', 'Escape');

  await keys(page, 'Escape');
  await until('the panel to close', async () => (await session().frames(page)).length === 0);
  await until('the focus where it was', () =>
    page.evaluate((stop) => {
      // What the page itself has taken away meanwhile cannot have it.
      const before = document.querySelector(`[data-stop="${stop}"]`) ?? document.body;
      return document.activeElement === before;
    }, left),
  );
  const ledger = await openWorkspace(session(), 'decisions');
  await see(ledger, 'Decisions');
  expect(await textOf(ledger)).not.toContain('Typed without a pointer');
});

it('keeps the focus in the workspace where what had it goes', async () => {
  const page = await openWorkspace(session(), 'journey/edit');
  const shop = await find(page, 'button', 'Online shop');
  await shop.focus();
  await keys(page, 'Enter');
  await see(page, 'Made “Online shop”');
  await until('the button to have it again', async () => (await focused(page))?.name === 'Online shop');

  const remove = await until('the way to delete it', () =>
    page.$('section[aria-label="Online shop"] ::-p-text(Delete this journey)'),
  );
  await remove.focus();
  await keys(page, 'Enter');
  await see(page, 'Deleted Online shop');
  const standsThere = /^(Save as a file|B2B software, trial to renewal)$/;
  await until('what stands in its place to have it', async () => standsThere.test((await focused(page))?.name ?? ''));
});
