/** Which of some figures is the largest alone; -1 where several share it, or fewer than two are known. */
export function largestAlone(figures: readonly (number | null)[]): number {
  const known = figures.filter((figure) => figure !== null);
  const most = Math.max(...known);
  return known.length > 1 && known.filter((figure) => figure === most).length === 1 ? figures.indexOf(most) : -1;
}
