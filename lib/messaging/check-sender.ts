import type { FromPage, MessageType, ToPage } from './protocol.ts';
import type { Sender } from './transport.ts';

/** The extension's own id and origin (`chrome-extension://…`), as this context has them. */
export type Own = { readonly id: string; readonly origin: string };

/** Who asks: the content script of a tab's top page, the panel (in any place), another page of the extension, the background. */
export type Asker =
  | { readonly kind: 'page'; readonly tabId: number; readonly origin: string; readonly url: string }
  | { readonly kind: 'panel' }
  | { readonly kind: 'own-page' }
  | { readonly kind: 'background' };

type Kinds = readonly Asker['kind'][];

const fromPage: Record<keyof FromPage, Kinds> = {
  hello: ['page'],
  reportReading: ['page'],
  leavePage: ['page'],
  openSidePanel: ['page'],
  fetchExport: ['page'],
  reportFrameBlocked: ['page'],
};

const toPage: Record<keyof ToPage, Kinds> = {
  showPanel: ['panel', 'background'],
  dock: ['panel'],
  focusPage: ['panel'],
  readAgain: ['panel'],
  write: ['panel'],
  panelReady: ['panel'],
  areYouThere: ['panel', 'own-page', 'background'],
  leaveIfOff: ['background'],
};

const capabilities: Readonly<Record<string, Kinds | undefined>> = { ...fromPage, ...toPage };

/**
 * The asker, where this sender may send a message of this type, else null. It goes by where the browser says the message comes
 * from (address, origin, tab, frame): the id alone is the same for a content script in any page and tells nothing.
 */
export function checkSender(type: string, sender: Sender, own: Own): Asker | null {
  const allowed = Object.hasOwn(capabilities, type) ? capabilities[type] : undefined;
  const asker = askerOf(sender, own);
  return asker && allowed?.includes(asker.kind) ? asker : null;
}

/** Whether `type` is a message of the protocol at all. */
export function isMessageType(type: string): type is MessageType {
  return Object.hasOwn(capabilities, type);
}

function askerOf(sender: Sender, own: Own): Asker | null {
  if (sender.id !== own.id) return null;
  const { url } = sender;
  // Chrome gives its service worker no tab and, before 2024, no address either.
  if (url === undefined)
    return sender.tab || sender.frameId !== undefined || !originIs(sender, own.origin) ? null : { kind: 'background' };
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  if (`${address.protocol}//${address.host}` === own.origin)
    return originIs(sender, own.origin) ? ownAsker(address, sender) : null;
  return hostPage(address, sender);
}

function ownAsker(address: URL, sender: Sender): Asker | null {
  if (address.pathname === '/panel.html') return { kind: 'panel' };
  if (address.pathname.endsWith('.html') && address.pathname !== '/_generated_background_page.html') return { kind: 'own-page' };
  return sender.tab ? null : { kind: 'background' };
}

function hostPage(address: URL, { tab, frameId, origin }: Sender): Asker | null {
  const web = address.protocol === 'https:' || address.protocol === 'http:';
  const tabId = tab?.id;
  if (!web || frameId !== 0 || tabId === undefined || !Number.isInteger(tabId) || tabId < 0) return null;
  // A sandboxed page has the origin "null" whatever its address says.
  if (origin !== undefined && origin !== address.origin) return null;
  return { kind: 'page', tabId, origin: address.origin, url: address.href };
}

/** Firefox 140 sends no origin; where there is one it has to agree with the address. */
function originIs(sender: Sender, origin: string): boolean {
  return sender.origin === undefined || sender.origin === origin;
}
