import { expect, it } from 'vitest';
import type { Reading } from '../../lib/domain/work-item.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';

// Only Firefox settles the browser's own question for another site without a window.
const { session, replicas } = withBrowser();
const document1 = 'https://docs.google.com/document/d/1fErrowRefundPolicy2027aaaaaaaaaaaaaaaaaaaaa/edit';

type Extension = {
  readonly permissions: { readonly request: (wanted: { origins: string[] }) => Promise<boolean> };
  readonly storage: {
    readonly session: { readonly get: (keys: null) => Promise<Record<string, { readonly reading: Reading }>> };
  };
};

it('reads an open document again, by the extension itself, as soon as that is permitted', async () => {
  replicas().docs.mode = 'export-without-cors';
  const own = await session().openExtensionPage('/workspace.html');
  const body = async () => {
    const tabs = await own.evaluate(() => (globalThis as unknown as { browser: Extension }).browser.storage.session.get(null));
    const settled = Object.values(tabs).find(({ reading }) => reading.state === 'item' && reading.settled);
    return settled?.reading.state === 'item' ? settled.reading.item : null;
  };
  await session().open(document1);
  const before = await until('the title alone', body);
  expect(before).toMatchObject({ body: '', fields: { body: { source: 'export unreachable' } } });

  await own.bringToFront();
  await own.evaluate(() => {
    const { browser } = globalThis as unknown as { browser: Extension };
    const ask = () => void browser.permissions.request({ origins: ['https://*.googleusercontent.com/*'] });
    document.addEventListener('click', ask, { once: true, capture: true });
  });
  await own.mouse.click(4, 4);
  await until('the text', async () => (await body())?.body.includes('within one working day'), 20_000);
  const asked = replicas().asked.filter(({ url }) => url.pathname.startsWith('/export/'));
  expect(asked.length).toBeGreaterThan(0);
});
