import { beforeAll, expect, it } from 'vitest';
import { launcherPoint, openPanel } from './launcher.ts';
import { armed, settledText } from './panel.ts';
import { press, see } from './person.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { loadSample } from './workspace.ts';

// The strictest page that a host could send: stricter than GitHub, whose own policy is on the replica.
const { session, replicas } = withBrowser();
const pull = 'https://github.com/ferrow/web/pull/2291';
const nonce = 'c3RyaWN0';

const policy = [
  "default-src 'none'",
  "base-uri 'none'",
  "child-src 'none'",
  // All three tools ask their own server; Firefox holds the reading of changed paths to this too.
  "connect-src 'self'",
  "font-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "frame-src 'none'",
  "img-src 'none'",
  `script-src 'nonce-${nonce}' 'strict-dynamic'`,
  `style-src 'nonce-${nonce}'`,
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const isolation = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'clipboard-write=(), clipboard-read=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'deny',
};

/** Keeps what the page's policy refused, as a site that watches its reports would see it. */
const watching = `<script nonce="${nonce}">
  window.refusals = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => refusals.push(violatedDirective + ' ' + blockedURI + ' ' + sample));
  addEventListener('error', ({ message }) => refusals.push(message));
</script>`;

beforeAll(() => loadSample(session()));

it.each([
  ['policy', { 'content-security-policy': policy }],
  ['isolation', isolation],
  ['both', { ...isolation, 'content-security-policy': policy }],
])('shows launcher, panel and evidence, takes a link, and breaks no rule of the page: %s', async (_what, headers) => {
  const { body } = replicas().gitHub.answer({ method: 'GET', url: new URL(pull), headers: {}, body: '' });
  // The page's own scripts and styles are refused too: only what is ours is looked at.
  const own = body.replace(/<script[^>]*src=[^>]*><\/script>|<link[^>]*>/g, '');
  replicas().put(pull, own.replace('<head>', `<head>${watching}`), headers);
  const page = await session().open(pull);
  await until('the launcher', () => launcherPoint(page));
  const panel = await openPanel(session(), page);
  expect(await settledText(panel)).toContain('Retrying a payment loses the saved card');
  expect(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).marginRight))).toBeGreaterThan(
    300,
  );
  await armed(panel);
  await press(panel, 'button', 'Considers');
  await see(panel, /#2291 considers T-/);
  await press(panel, 'button', 'Undo');
  await see(panel, 'no longer linked');
  const refusals = await page.evaluate(() => (window as unknown as { refusals: string[] }).refusals);
  expect(refusals.filter((one) => !one.includes('favicon'))).toEqual([]);
});
