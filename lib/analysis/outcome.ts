import type { Mention } from './mention.ts';
import { occasionsIn } from './occasions.ts';
import type { Occasions } from './occasions.ts';
import { rateRatio } from './rate-ratio.ts';
import type { RateRatio } from './rate-ratio.ts';
import { dayLength } from './window.ts';

/** From an instant up to another, which is excluded. */
export type Span = { readonly from: number; readonly to: number };

/** Voices in the two spans, against the voice-days of all feedback there. */
export type BeforeAfter = {
  readonly before: number;
  readonly after: number;
  readonly rates: RateRatio | null;
};

export type OutcomeVerdict = 'improved' | 'unchanged' | 'worse' | 'too-few' | 'too-early';

/** What became of the voices behind a decision after it shipped. */
export type Outcome = BeforeAfter & {
  readonly verdict: OutcomeVerdict;
  /** Ends where the decision was taken, and is as long as `afterSpan`. */
  readonly baseline: Span;
  readonly afterSpan: Span;
  /** All feedback in scope in both spans, in occasions (occasions.ts). */
  readonly exposure: { readonly before: number; readonly after: number };
  /** Voices heard after shipping that had spoken before it, too, in order. */
  readonly still: readonly string[];
};

/** With fewer days than this after shipping, it is too early to say. */
export const fewestDaysAfter = 28;
const significant = 0.05;

/**
 * Compares who spoke of it after shipping with who did before. The baseline ends before the decision, not before shipping: decisions
 * are made at peaks, and from a peak most things fall by themselves (regression to the mean; F. Galton 1886). Both spans are equally
 * long, since distinct voices do not grow in proportion to time, and set against all feedback in them, so that an
 * import is no outcome. The test is rateRatio's. A voice that is in both spans counts in both, which makes the test the more careful.
 */
export function outcomeOf(
  mentions: readonly Mention[],
  occasions: Occasions,
  when: { readonly decidedAt: number; readonly shippedAt: number; readonly days: number; readonly now: number },
): Outcome {
  const { decidedAt, shippedAt, days, now } = when;
  const length = Math.max(0, Math.min(days * dayLength, now + 1 - shippedAt));
  const baseline = { from: decidedAt - length, to: decidedAt };
  const afterSpan = { from: shippedAt, to: shippedAt + length };
  const exposure = { before: occasionsIn(occasions, baseline), after: occasionsIn(occasions, afterSpan) };
  const earlier = voicesIn(mentions, { from: -Infinity, to: shippedAt });
  const after = voicesIn(mentions, afterSpan);
  const own = compared(voicesIn(mentions, baseline).size, after.size, exposure);
  return {
    ...own,
    verdict: length < fewestDaysAfter * dayLength ? 'too-early' : verdictOf(own, exposure),
    baseline,
    afterSpan,
    exposure,
    still: [...after].filter((voice) => earlier.has(voice)).toSorted(),
  };
}

/** The same spans for the themes that nobody acted on, taken together: what changed without anybody's doing. */
export function comparisonOf(others: readonly (readonly Mention[])[], { baseline, afterSpan, exposure }: Outcome): BeforeAfter {
  const total = (span: Span) => others.reduce((sum, mentions) => sum + voicesIn(mentions, span).size, 0);
  return compared(total(baseline), total(afterSpan), exposure);
}

/** Whether pain moved: at least two voices report it since shipping, and nobody had before. */
export function isNewSince(problems: readonly Mention[], shippedAt: number): boolean {
  const dated = problems.flatMap(({ saidAt, voice }) => (saidAt === null ? [] : [{ saidAt, voice }]));
  const since = dated.filter(({ saidAt }) => saidAt >= shippedAt);
  return since.length === dated.length && new Set(since.map(({ voice }) => voice)).size >= 2;
}

function voicesIn(mentions: readonly Mention[], span: Span): ReadonlySet<string> {
  return new Set(mentions.filter(within(span)).map(({ voice }) => voice));
}

function compared(before: number, after: number, exposure: Outcome['exposure']): BeforeAfter {
  const rates = rateRatio({ count: after, exposure: exposure.after }, { count: before, exposure: exposure.before });
  return { before, after, rates };
}

function within({ from, to }: Span) {
  return ({ saidAt }: Mention): boolean => saidAt !== null && saidAt >= from && saidAt < to;
}

function verdictOf({ before, after, rates }: BeforeAfter, exposure: Outcome['exposure']): OutcomeVerdict {
  const total = before + after;
  if (!rates) return 'too-few';
  if (rates.p >= significant) return canBeCalled(total, exposure) ? 'unchanged' : 'too-few';
  return after * exposure.before < before * exposure.after ? 'improved' : 'worse';
}

/** Whether even the most one-sided split of so many voices would pass the test. */
function canBeCalled(total: number, exposure: Outcome['exposure']): boolean {
  const sides = [0, total].map((count) =>
    rateRatio({ count, exposure: exposure.after }, { count: total - count, exposure: exposure.before }),
  );
  return sides.some((rates) => rates !== null && rates.p < significant);
}
