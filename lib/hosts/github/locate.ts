import { wasAdded } from '../host.ts';
import type { CustomOrigin, ItemReference, Page } from '../host.ts';
import { addressIn } from '../dom.ts';
import { addressOf, isProject, keyOf, pathOf } from './address.ts';
import type { Address } from './address.ts';

/** github.com, GitHub Enterprise Cloud with data residency (`acme.ghe.com`), and the servers that a person added. */
export function covers(url: URL, customOrigins: readonly CustomOrigin[]): boolean {
  const known = url.protocol === 'https:' && /^(?:github\.com|[a-z\d-]+\.ghe\.com)$/u.test(url.host);
  return known || wasAdded(url, 'github', customOrigins);
}

/** The item that an address shows. Key and address keep the letter case that the address had. */
export function locate(url: URL, customOrigins: readonly CustomOrigin[]): ItemReference | null {
  const address = covers(url, customOrigins) ? addressOf(url) : null;
  return address && referenceTo(address, url.origin);
}

/** The item in a project's side pane where the address has only the pane's own number: the link in the pane's heading. */
export function locateInPage({ url, document }: Pick<Page, 'url' | 'document'>): ItemReference | null {
  if (!isProject(url.pathname.split('/').filter(Boolean)) || !url.searchParams.has('pane')) return null;
  const link = document.querySelector(paneLinks);
  const target = addressIn(link, url);
  const address = target?.origin === url.origin ? addressOf(target) : null;
  return address && 'number' in address ? referenceTo(address, url.origin) : null;
}

/** The pane opens in a portal beside the project; cards of the board have headings too, but never an h1 or a panel title. */
const paneLinks = [
  // Seen 2026 in projects, the heading of the issue viewer inside the pane.
  'h1[data-component="PH_Title"] a[href*="/issues/"], h1[data-component="PH_Title"] a[href*="/pull/"]',
  // Seen 2024, the pane's own title.
  '[data-testid="side-panel-title"] a[href*="/issues/"], [data-testid="side-panel-title"] a[href*="/pull/"]',
  // The permalink of the body's time, there in every issue viewer.
  '[data-testid="issue-body-header-link"]',
].join(', ');

/** The reference of an address, without what only this visit needed. */
export function referenceTo(address: Address, origin: string): ItemReference {
  const opened = address.kind === 'new-pull-request' ? '?expand=1' : '';
  const url = `${origin}${pathOf(address)}${opened}`;
  return { host: 'github', kind: address.kind, key: keyOf(address), base: origin, url, tab: null };
}
