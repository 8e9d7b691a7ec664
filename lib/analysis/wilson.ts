/** The normal deviate of a two-sided 95 % interval. */
const z = 1.959963984540054;

/**
 * Wilson's 95 % score interval for a share, without continuity correction (E. B. Wilson, JASA 22, 1927). 0 to 1 where
 * there are no trials.
 */
export function wilsonInterval(successes: number, trials: number): { readonly low: number; readonly high: number } {
  if (trials === 0) return { low: 0, high: 1 };
  const share = successes / trials;
  const scale = 1 + z ** 2 / trials;
  const centre = share + z ** 2 / (2 * trials);
  const reach = z * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
  return { low: Math.max(0, (centre - reach) / scale), high: Math.min(1, (centre + reach) / scale) };
}
