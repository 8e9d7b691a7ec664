import { escaped, plain } from '../address-words.ts';

/** Columns at most; more do not fit beside each other. */
export const mostCompared = 4;

/** What an address names: a theme by its key, or a work item by its id. */
export type Named = { readonly key: string } | { readonly itemId: string };

/** One of them as the address writes it: `T-K7QF2M`, `@jira~20…`. */
export function writtenName(named: Named): string {
  return 'key' in named ? named.key : `${itemMark}${escaped(named.itemId)}`;
}

/** The address of the page that sets these side by side: `/compare/T-K7QF2M,T-W3BD3T`. */
export function compareAddress(names: readonly Named[]): string {
  return names.length === 0 ? '/compare' : `/compare/${names.map(writtenName).join(',')}`;
}

/** What such an address names, each once, four at most. */
export function comparedNames(written: string): readonly Named[] {
  const parts = decodeURIComponent(written)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (part.startsWith(itemMark) ? part : part.toUpperCase()));
  return [...new Set(parts)].slice(0, mostCompared).map((part) => {
    return part.startsWith(itemMark) ? { itemId: plain(part.slice(1)) } : { key: part };
  });
}

const itemMark = '@';
