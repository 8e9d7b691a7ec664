import { beforeAll, beforeEach, expect, it } from 'vitest';
import { launcherPoint } from './launcher.ts';
import { press, see } from './person.ts';
import { traceIn } from './surface.ts';
import { toolbarOf, type Toolbar } from './toolbar.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { loadSample, openWorkspace } from './workspace.ts';

// Only Firefox settles the browser's own question without a window.
const { session } = withBrowser({ build: 'shipped' });

let toolbar: Toolbar;
beforeAll(() => loadSample(session()));
beforeEach(async () => {
  toolbar = await toolbarOf(session());
});

it.each([
  ['https://ferrow.atlassian.net/browse/PAY-812', 'Card declined on retry'],
  ['https://jira.ferrow.example/jira/browse/PAY-812', 'Card declined on retry'],
])('turns a site on, shows the panel there, and is taken back in the settings: %s', async (address, title) => {
  const { host } = new URL(address);
  const page = await session().open(address);
  const untouched = await traceIn(page);
  await toolbar.open(page, 'Throughline is off on this site');
  await toolbar.choose(`Turn on for ${host}`);
  await until('the launcher', () => launcherPoint(page));

  await session().pressToolbar(page);
  const panel = await session().panel(page);
  await see(panel, title);
  expect((await traceIn(page)).shown).toBe(1);

  const settings = await openWorkspace(session(), 'settings');
  await see(settings, host);
  await press(settings, 'button', /^Turn off/);
  await page.bringToFront();
  await until('nothing left', async () => (await traceIn(page)).shown === 0);
  expect(await traceIn(page)).toEqual(untouched);
  await toolbar.open(page, 'Throughline is off on this site');
});
