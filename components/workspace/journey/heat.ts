/** Where each step of the heat begins, in what is counted. */
export const heatFrom = [0, 1, 5, 10, 15] as const;

/** The step of a count: none, some, then five more each. */
export function heatOf(count: number): number {
  return heatFrom.findLastIndex((from) => count >= from);
}

/** What each step holds, in digits: `0`, `1–4`, `15+`. */
export const heatWords = heatFrom.map((from, step) => {
  const next = heatFrom[step + 1];
  if (next === undefined) return `${String(from)}+`;
  return next - 1 === from ? String(from) : `${String(from)}–${String(next - 1)}`;
});
