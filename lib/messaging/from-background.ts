import type { Own } from './check-sender.ts';
import type { Sender } from './transport.ts';

/**
 * Whether a content script's message comes from the extension's background: from its origin and out of no tab. Frames of the
 * panel are in a tab, so a copy that a page embeds cannot speak to the page's script at all.
 */
export function isFromBackground({ id, url, origin, tab, frameId }: Sender, own: Own): boolean {
  if (id !== own.id || tab || (origin !== undefined && origin !== own.origin)) return false;
  // Chrome's service worker has had an address only since 2024.
  return url === undefined ? origin !== undefined && frameId === undefined : url.startsWith(`${own.origin}/`);
}
