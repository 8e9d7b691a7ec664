import type { ItemReference } from '../host.ts';

const origin = 'https://docs.google.com';

/** Documents of Google Docs; spreadsheets, slides and forms live on the same origin and are other tools. */
export function covers(url: URL): boolean {
  return url.origin === origin && /^(?:\/a\/[^/]+)?\/document(?:\/|$)/.test(url.pathname);
}

/** The document that an address shows, and its tab. A published page (`/d/e/…/pub`), an export or a copy is no document in view. */
export function locate(url: URL): ItemReference | null {
  const [, id] = covers(url) ? (shown.exec(url.pathname) ?? []) : [];
  return id === undefined ? null : referenceTo(id, tabIn(url));
}

/** `/u/1/` is the account of this visit, `/a/acme.example/` the company's; `edit` and its like are ways to look at it. */
const shown = /^(?:\/a\/[^/]+)?\/document\/(?:u\/\d+\/)?d\/([\w-]{10,})(?:\/(?:edit|view|preview|comment|mobilebasic)?)?$/;

/** The tab in an address. Without one a document shows its first, whatever that is called. */
export function tabIn(url: URL): string | null {
  const tab = url.searchParams.get('tab');
  return tab !== null && /^t\.[\w-]+$/.test(tab) ? tab : null;
}

/** The reference of a document and, where it is not the first, its tab. */
export function referenceTo(key: string, tab: string | null): ItemReference {
  const url = `${origin}/document/d/${key}/edit${tab === null ? '' : `?tab=${tab}`}`;
  return { host: 'google-docs', kind: 'document', key, base: origin, url, tab };
}

/** The address of a document's text, asked for as the account that has it open. */
export function exportAddress(page: URL, key: string, tab: string | null, format: 'md' | 'txt'): string {
  const account = /\/document(\/u\/\d+)\//.exec(page.pathname)?.[1] ?? '';
  const address = new URL(`${origin}/document${account}/d/${key}/export?format=${format}`);
  const chosen = page.searchParams.get('authuser');
  if (chosen !== null) address.searchParams.set('authuser', chosen);
  if (tab !== null) address.searchParams.set('tab', tab);
  return address.href;
}
