/** Days between pairs of instants: the median and how many there were; null without any. */
export type MedianDays = { readonly days: number; readonly n: number } | null;

/** The median of whole days between instants. A pair the wrong way round counts as none: an item decided before its theme was heard. */
export function medianDays(pairs: readonly (readonly [from: number, to: number])[]): MedianDays {
  const days = pairs
    .filter(([from, to]) => to >= from)
    .map(([from, to]) => Math.floor((to - from) / 86_400_000))
    .toSorted((a, b) => a - b);
  if (days.length === 0) return null;
  const middle = (days.length - 1) / 2;
  const median = ((days[Math.floor(middle)] ?? 0) + (days[Math.ceil(middle)] ?? 0)) / 2;
  return { days: Math.round(median), n: days.length };
}
