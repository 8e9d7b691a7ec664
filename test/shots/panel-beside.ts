import type { Page } from 'puppeteer-core';
import { settledText } from '../e2e/panel.ts';
import type { Stage } from './stage.ts';

type Browser = { readonly tabs: { readonly query: (which: object) => Promise<readonly { readonly id: number }[]> } };

export type Beside = { readonly page: Page; readonly panel: Page; readonly close: () => Promise<void> };

/**
 * Opens an address, and the extension's panel for that tab as a page of its own: the same document as the docked one, but its
 * width can be chosen and the whole of it be photographed.
 */
export async function panelBeside({ session }: Stage, address: string, settle = true): Promise<Beside> {
  const own = await session.openExtensionPage('/panel.html');
  const tabs = () =>
    own.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      return (await chrome.tabs.query({})).map(({ id }) => id);
    });
  const before = await tabs();
  const page = await session.open(address);
  const tab = (await tabs()).find((id) => !before.includes(id));
  if (tab === undefined) throw new Error(`no tab for ${address}`);
  const panel = await session.openExtensionPage(`/panel.html?tab=${tab}`);
  await own.close();
  if (settle) await settledText(panel);
  return {
    page,
    panel,
    close: async () => {
      await panel.close();
      await page.close();
    },
  };
}
