/**
 * P-values adjusted for being read in a list (Benjamini and Hochberg, J. R. Statist. Soc. B 57, 1995), in the order given;
 * the same as R's p.adjust(method = "BH"). What could not be tested (null) is no member of the family.
 */
export function adjustForList(values: readonly (number | null)[]): readonly (number | null)[] {
  const tested = values.flatMap((p, index) => (p === null ? [] : [{ p, index }]));
  tested.sort((a, b) => b.p - a.p);
  const adjusted: (number | null)[] = values.map(() => null);
  let least = 1;
  tested.forEach(({ p, index }, position) => {
    least = Math.min(least, (p * tested.length) / (tested.length - position));
    adjusted[index] = least;
  });
  return adjusted;
}
