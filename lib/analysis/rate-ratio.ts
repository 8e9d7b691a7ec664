import { binomialTest, logBinomial } from './binomial.ts';

/** How often something happened over how much exposure, in whatever unit both sides share. */
export type Rate = { readonly count: number; readonly exposure: number };

/** One rate divided by another with its exact 95 % interval; `high` is Infinity and `ratio` null where the second count is 0. */
export type RateRatio = {
  readonly ratio: number | null;
  readonly low: number;
  readonly high: number;
  /** Two-sided, of no difference. */
  readonly p: number;
};

const tail = 0.025;

/**
 * Compares two Poisson rates exactly, given their total: then the first count is binomial, with a chance that depends on the
 * exposures and the ratio alone (J. Przyborowski and H. Wilenski, Biometrika 31, 1940). The p-value is that of the exact
 * binomial test, the interval that of Clopper and Pearson (Biometrika 26, 1934) carried over: the same as R's
 * poisson.test(c(a, b), c(exposureA, exposureB)). Null where nothing happened, or either side has no exposure.
 */
export function rateRatio(one: Rate, other: Rate): RateRatio | null {
  const total = one.count + other.count;
  if (total === 0 || one.exposure <= 0 || other.exposure <= 0) return null;
  const scale = other.exposure / one.exposure;
  const asRatio = (share: number) => (share >= 1 ? Infinity : (share / (1 - share)) * scale);
  const { low, high } = clopperPearson(one.count, total);
  return {
    ratio: other.count === 0 ? null : (one.count / other.count) * scale,
    low: asRatio(low),
    high: asRatio(high),
    p: binomialTest(one.count, total, one.exposure / (one.exposure + other.exposure)),
  };
}

function clopperPearson(successes: number, trials: number): { readonly low: number; readonly high: number } {
  return {
    low: successes === 0 ? 0 : chanceWhere((chance) => 1 - atMost(successes - 1, trials, chance) - tail),
    high: successes === trials ? 1 : chanceWhere((chance) => tail - atMost(successes, trials, chance)),
  };
}

function atMost(successes: number, trials: number, chance: number): number {
  let total = 0;
  for (let outcome = 0; outcome <= successes; outcome++) total += Math.exp(logBinomial(outcome, trials, chance));
  return total;
}

/** Where a function that grows with the chance passes zero, by halving: 50 steps are closer than a double needs. */
function chanceWhere(rising: (chance: number) => number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
