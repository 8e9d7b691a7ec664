/** What the model said of a match that a person then judged: linked, or called not relevant. */
export type Judgement = { readonly confidence: number; readonly accepted: boolean };

/** Standard deviation of the prior over the bias, in log odds: five surprises at even odds move it by as much. */
const spread = 0.5;
/** The farthest that the bias goes: less far up, since items about which nothing was said, which caution is for, are never judged. */
const bounds = { least: -1, most: 0.5 } as const;
/** Halvings of the interval that the bias lies in; the last one is far below what anybody could see. */
const halvings = 40;

/**
 * Log odds to add to every confidence in this workspace, from what was judged here: the intercept alone is fitted again, with the model's own log odds as
 * an offset (Steyerberg et al., Statistics in Medicine 23, 2004: recalibration in the large), and held back by a normal prior around 0. So it
 * is the root of sum(accepted - p(bias)) - bias / spread^2, which falls as the bias grows. 0 without judgements; within `bounds` always.
 */
export function localBias(judgements: readonly Judgement[]): number {
  if (judgements.length === 0) return 0;
  const slope = (bias: number) =>
    judgements.reduce(
      (sum, { confidence, accepted }) => sum + (accepted ? 1 : 0) - biased(confidence, bias),
      -bias / spread ** 2,
    );
  let [low, high]: [number, number] = [bounds.least, bounds.most];
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** A confidence with its log odds moved. What is impossible or certain stays so. */
export function biased(confidence: number, bias: number): number {
  if (bias === 0 || confidence <= 0 || confidence >= 1) return confidence;
  return 1 / (1 + ((1 - confidence) / confidence) * Math.exp(-bias));
}
