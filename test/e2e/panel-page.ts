import type { Page } from 'puppeteer-core';
import type { Session } from './browsers.ts';

type Tabs = { readonly query: (which: object) => Promise<readonly { readonly id: number }[]> };

/** The panel or the toolbar's popup of the tab that shows `address`, as a page of its own: the same document, in any width. */
export async function openPanelPage(
  session: Session,
  address: string,
  as: 'panel' | 'popup' = 'panel',
): Promise<{ readonly panel: Page; readonly page: Page }> {
  const own = await session.openExtensionPage('/panel.html');
  const tabs = () =>
    own.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { readonly tabs: Tabs } };
      return (await chrome.tabs.query({})).map(({ id }) => id);
    });
  const before = await tabs();
  const page = await session.open(address);
  const tab = (await tabs()).find((id) => !before.includes(id));
  await own.close();
  if (tab === undefined) throw new Error(`no tab for ${address}`);
  // The press lets the extension see the address of a page where it is off.
  if (as === 'popup') await session.pressToolbar(page);
  const query = as === 'popup' ? `popup&tab=${tab}` : `tab=${tab}`;
  return { page, panel: await session.openExtensionPage(`/panel.html?${query}`) };
}
