/** The mean of paired differences with the interval that holds it 95 times in 100. */
export type Difference = { readonly mean: number; readonly low: number; readonly high: number };

const draws = 2_000;

/** A paired bootstrap over queries (Efron and Tibshirani, 1993, percentile interval), from a fixed seed. */
export function pairedDifference(ours: readonly number[], theirs: readonly number[]): Difference {
  const differences = ours.map((value, index) => value - (theirs[index] ?? 0));
  const count = differences.length;
  let state = 1;
  const means = Array.from({ length: draws }, () => {
    let sum = 0;
    for (let drawn = 0; drawn < count; drawn++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      sum += differences[Math.floor((state / 2 ** 32) * count)] ?? 0;
    }
    return sum / count;
  }).sort((a, b) => a - b);
  const mean = differences.reduce((sum, value) => sum + value, 0) / Math.max(1, count);
  return { mean, low: means[Math.floor(0.025 * draws)] ?? 0, high: means[Math.floor(0.975 * draws)] ?? 0 };
}
