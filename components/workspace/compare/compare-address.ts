/** Themes set side by side at most; more do not fit beside each other. */
export const mostCompared = 4;

/** The address of the page that sets these themes side by side: `/compare/T-K7QF2M,T-W3BD3T`. */
export function compareAddress(keys: readonly string[]): string {
  return keys.length === 0 ? '/compare' : `/compare/${keys.join(',')}`;
}

/** The keys that such an address names, each once, four at most. */
export function comparedKeys(named: string): readonly string[] {
  const keys = decodeURIComponent(named)
    .split(',')
    .map((key) => key.trim().toUpperCase());
  return [...new Set(keys.filter((key) => key !== ''))].slice(0, mostCompared);
}
