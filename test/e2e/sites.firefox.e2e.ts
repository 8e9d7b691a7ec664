import { beforeAll, expect, it } from 'vitest';
import { launcherPoint } from './launcher.ts';
import { press, see, type } from './person.ts';
import { traceIn } from './surface.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { loadSample, openWorkspace } from './workspace.ts';

// The extension as people install it: no site is granted. Only Firefox settles the browser's own question without a window.
const { session } = withBrowser({ build: 'shipped' });
const pull = 'https://github.com/ferrow/web/pull/2291';

beforeAll(() => loadSample(session()));

it('does nothing on a site until it is turned on, and then without a reload', async () => {
  const page = await session().open(pull);
  const untouched = await traceIn(page);
  expect(untouched.shown).toBe(0);
  const settings = await openWorkspace(session(), 'settings');
  await turnOn('github.com');
  await page.bringToFront();
  await until('the launcher', () => launcherPoint(page));
  const other = await session().open('https://ferrow.atlassian.net/browse/PAY-812');
  expect((await traceIn(other)).shown).toBe(0);

  await settings.bringToFront();
  await press(settings, 'button', /^Turn off/);
  await page.bringToFront();
  await until('nothing left', async () => (await traceIn(page)).shown === 0);
  expect(await traceIn(page)).toEqual(untouched);

  async function turnOn(site: string): Promise<void> {
    await see(settings, site);
    await press(settings, 'button', /^Turn on/);
  }
});

it.each([
  ['Jira', 'https://jira.ferrow.example', '/jira/browse/PAY-812'],
  ['GitHub', 'https://git.ferrow.example', '/ferrow/web/pull/2291'],
])('runs on a company’s own %s once it was added', async (tool, origin, path) => {
  const settings = await openWorkspace(session(), 'settings');
  await type(settings, /company’s own/, origin + path);
  await settings.select('form select', tool === 'Jira' ? 'jira' : 'github');
  await press(settings, 'button', 'Add and turn on');
  await see(settings, new URL(origin).hostname);
  const page = await session().open(origin + path);
  await until('the launcher', () => launcherPoint(page));
});
