/** Counts up to this many are drawn on one scale, so that one mention never looks like a flood. */
const leastFull = 4;

/** Height in whole pixels of each count when the largest one (4 at least) takes `full`; every count above zero is seen. */
export function barHeights(counts: readonly number[], full: number): readonly number[] {
  const largest = Math.max(leastFull, ...counts);
  return counts.map((count) => (count <= 0 ? 0 : Math.max(1, Math.round((count / largest) * full))));
}
