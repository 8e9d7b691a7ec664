/** A statement with the probability it was given, and whether it was right. */
export type Judged = { readonly p: number; readonly right: boolean };

const bins = 10;

/**
 * Expected calibration error: how far the probability in each of ten equally wide bins lies from the share that was right, weighted by how many fell there
 * (Guo et al., ICML 2017). 0 is perfect.
 */
export function calibrationError(judged: readonly Judged[]): number {
  const groups = Map.groupBy(judged, ({ p }) => Math.min(bins - 1, Math.floor(p * bins)));
  let error = 0;
  for (const group of groups.values()) {
    const meant = group.reduce((sum, { p }) => sum + p, 0);
    const right = group.filter((one) => one.right).length;
    error += Math.abs(meant - right);
  }
  return error / Math.max(1, judged.length);
}
