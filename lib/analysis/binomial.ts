/**
 * Two-sided exact binomial test: the probability, when each of `trials` succeeds with probability `chance`, of an outcome no
 * likelier than `successes`. The definition of R's binom.test and SciPy's binomtest (sum of the small probabilities, with
 * their tolerance of 1e-7 for ties). 1 where nothing can be told.
 */
export function binomialTest(successes: number, trials: number, chance: number): number {
  if (trials === 0) return 1;
  if (chance <= 0) return successes === 0 ? 1 : 0;
  if (chance >= 1) return successes === trials ? 1 : 0;
  const seen = logBinomial(successes, trials, chance) + 1e-7;
  let total = 0;
  for (let outcome = 0; outcome <= trials; outcome++) {
    const each = logBinomial(outcome, trials, chance);
    if (each <= seen) total += Math.exp(each);
  }
  return Math.min(1, total);
}

/** Natural logarithm of the probability of exactly that many successes; `chance` between 0 and 1, both excluded. */
export function logBinomial(successes: number, trials: number, chance: number): number {
  const ways = logFactorial(trials) - logFactorial(successes) - logFactorial(trials - successes);
  return ways + successes * Math.log(chance) + (trials - successes) * Math.log1p(-chance);
}

const logFactorials: number[] = [0];

function logFactorial(n: number): number {
  for (let next = logFactorials.length; next <= n; next++) {
    logFactorials.push((logFactorials[next - 1] ?? 0) + Math.log(next));
  }
  return logFactorials[n] ?? 0;
}
