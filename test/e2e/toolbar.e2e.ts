import { beforeEach, expect, it } from 'vitest';
import { traceIn } from './surface.ts';
import { toolbarOf, type Toolbar } from './toolbar.ts';
import { browserName, withBrowser } from './with-browser.ts';

// The extension as people install it: no site is granted, and the toolbar's button is all there is of it.
const { session } = withBrowser({ build: 'shipped' });
const own = browserName === 'chromium' ? 'chrome://version/' : 'about:support';

let toolbar: Toolbar;
beforeEach(async () => {
  toolbar = await toolbarOf(session());
});

it.each([
  ['Jira', 'https://ferrow.atlassian.net/browse/PAY-812'],
  ['GitHub', 'https://github.com/ferrow/web/pull/2291'],
  ['Google Docs', 'https://docs.google.com/document/d/1fErrowRefundPolicy2027aaaaaaaaaaaaaaaaaaaaa/edit'],
  ['Jira', 'https://jira.ferrow.example/jira/browse/PAY-812'],
  ['GitHub', 'https://git.ferrow.example/ferrow/web/pull/2291'],
])('offers to turn on a %s that is off, and says what will be read: %s', async (tool, address) => {
  const page = await session().open(address);
  const { text, width, height } = await toolbar.open(page, 'Throughline is off on this site');
  expect(text).toContain('Reads the title, text, labels and other fields of the item in view');
  expect(text).toContain('Compares in this browser; nothing read is sent away');
  expect(text).toContain(`Writes to ${tool} only when you press a button for it`);
  expect(text).toContain(`Turn on for ${new URL(address).host}`);
  expect(width).toBe(400);
  expect(height).toBeGreaterThan(180);
  expect((await traceIn(page)).shown).toBe(0);
});

it.each([
  ['another site', 'https://news.example/'],
  ['a page of the browser', own],
])('says on %s that nothing is read there, and what can be done', async (_kind, address) => {
  const page = await session().browser.newPage();
  await page.goto(address, { waitUntil: [] });
  const { text, width } = await toolbar.open(page, 'Nothing to read on this page');
  expect(text).toContain('or search all evidence');
  expect(text).toContain('Open the workspace');
  expect(text).not.toContain('Turn on');
  expect(width).toBe(400);
});
