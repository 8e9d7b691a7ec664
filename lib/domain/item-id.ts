/*
 * Apart from work-item.ts because content scripts need these and carry no zod. The types are structural for the same reason.
 */

type Reference = {
  readonly host: string;
  readonly kind: string;
  readonly key: string | null;
  readonly base: string;
  readonly url: string;
};

/** One string for one item, whatever sub-page, tab parameter or letter case the address had. */
export function itemId(reference: Reference): string {
  const where = reference.key ?? new URL(reference.url).pathname;
  return [reference.host, reference.base, reference.kind === 'pull-request' ? 'issue' : reference.kind, where]
    .join(' ')
    .toLowerCase();
}

/** Whether it is a form that was not sent: the next one at the same address is another item, so nothing can be kept with it. */
export function isUnsent({ key }: Pick<Reference, 'key'>): boolean {
  return key === null;
}

/** The key as people say it: a document goes by its title. */
export function itemLabel(item: Pick<Reference, 'host' | 'key'> & { readonly title: string }): string {
  return item.host === 'google-docs' || item.key === null ? item.title : item.key;
}
