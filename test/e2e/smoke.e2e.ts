import { expect, it } from 'vitest';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';

const { session, replicas } = withBrowser();

it('opens the workspace', async () => {
  const page = await session().openExtensionPage('/workspace.html');
  expect(await page.title()).toContain('Throughline');
});

it('shows the replicas under their real names', async () => {
  const page = await session().open('https://github.com/ferrow/web/pull/2291');
  await until('the title', async () => (await page.title()).startsWith('Keep the payment sheet open'));
  const hosts = new Set(replicas().asked.map((ask) => ask.url.hostname));
  expect(hosts).toContain('github.com');
});
