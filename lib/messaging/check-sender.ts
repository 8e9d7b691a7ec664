import type { FromPage, FromPanel } from './protocol.ts';
import type { Sender } from './transport.ts';

/** The extension's own id and origin (`chrome-extension://…`), as this context has them. */
export type Own = { readonly id: string; readonly origin: string };

/** The content script of a tab's top page, with the tab, origin and address that the browser vouches for. */
export type PageAsker = { readonly kind: 'page'; readonly tabId: number; readonly origin: string; readonly url: string };

/** The panel. `ownTab` is the tab of the page whose frame it is; null for the side panel, the popup and a tab of its own. */
export type PanelAsker = { readonly kind: 'panel'; readonly ownTab: number | null };

export type Asker = PageAsker | PanelAsker;

const fromPage: Record<keyof FromPage, 'page'> = {
  hello: 'page',
  reportReading: 'page',
  leavePage: 'page',
  openSidePanel: 'page',
  fetchExport: 'page',
  reportFrameBlocked: 'page',
};
const fromPanel: Record<keyof FromPanel, 'panel'> = { whichTab: 'panel', viewTab: 'panel', askPage: 'panel' };
const capabilities: Readonly<Record<string, Asker['kind'] | undefined>> = { ...fromPage, ...fromPanel };

/**
 * The asker, where this sender may send the background a message of this type, else null. It goes by where the browser says that
 * the message comes from (address, origin, tab, frame): the id is the same for a content script in any page and tells nothing.
 */
export function checkSender(type: string, sender: Sender, own: Own): Asker | null {
  const allowed = Object.hasOwn(capabilities, type) ? capabilities[type] : undefined;
  const asker = askerOf(sender, own);
  return asker && asker.kind === allowed ? asker : null;
}

function askerOf(sender: Sender, own: Own): Asker | null {
  const { id, url, origin } = sender;
  if (id !== own.id || url === undefined || !URL.canParse(url)) return null;
  const address = new URL(url);
  const from = `${address.protocol}//${address.host}`;
  // A sandboxed page has the origin "null" whatever its address says. Where there is an origin it agrees with the address.
  if (origin !== undefined && origin !== from) return null;
  return from === own.origin ? panel(address, sender) : page(address, sender);
}

function panel({ pathname }: URL, { tab, frameId }: Sender): PanelAsker | null {
  if (pathname !== '/panel.html') return null;
  const ownTab = tab && frameId !== 0 ? tab.id : null;
  return ownTab === undefined ? null : { kind: 'panel', ownTab };
}

function page(address: URL, { tab, frameId }: Sender): PageAsker | null {
  const web = address.protocol === 'https:' || address.protocol === 'http:';
  const tabId = tab?.id;
  if (!web || frameId !== 0 || tabId === undefined || !Number.isInteger(tabId) || tabId < 0) return null;
  return { kind: 'page', tabId, origin: address.origin, url: address.href };
}
