import type { PairCounts } from './pair-counts.ts';

/** A symmetric sparse matrix by rows: row `i` has its entries from `starts[i]` to `starts[i + 1]`. */
export type SparseMatrix = {
  readonly size: number;
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
};

/** How much the share of frequent neighbours is levelled, after Levy, Goldberg and Dagan (TACL 3, 2015). */
const smoothing = 0.75;

/**
 * Positive pointwise mutual information in nats of terms that stand near each other: how much oftener than chance. Made symmetric by taking the mean
 * of both directions.
 */
export function ppmi(counts: PairCounts, size: number): SparseMatrix {
  const sums = new Float64Array(size);
  counts.forEach((small, large, count) => {
    sums[small] = (sums[small] ?? 0) + count;
    sums[large] = (sums[large] ?? 0) + count;
  });
  const smoothed = sums.map((sum) => sum ** smoothing);
  const all = smoothed.reduce((sum, value) => sum + value, 0);
  const information = (row: number, column: number, count: number) =>
    Math.max(0, Math.log((count * all) / ((sums[row] ?? 1) * (smoothed[column] ?? 1))));
  const valueOf = (small: number, large: number, count: number) =>
    (information(small, large, count) + information(large, small, count)) / 2;

  const starts = new Uint32Array(size + 1);
  counts.forEach((small, large, count) => {
    if (valueOf(small, large, count) === 0) return;
    starts[small + 1] = (starts[small + 1] ?? 0) + 1;
    starts[large + 1] = (starts[large + 1] ?? 0) + 1;
  });
  for (let row = 0; row < size; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const columns = new Uint32Array(starts[size] ?? 0);
  const values = new Float32Array(columns.length);
  const next = starts.slice();
  const put = (row: number, column: number, value: number): void => {
    const at = next[row] ?? 0;
    next[row] = at + 1;
    columns[at] = column;
    values[at] = value;
  };
  counts.forEach((small, large, count) => {
    const value = valueOf(small, large, count);
    if (value === 0) return;
    put(small, large, value);
    put(large, small, value);
  });
  return { size, starts, columns, values };
}
