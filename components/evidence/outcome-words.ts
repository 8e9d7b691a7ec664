import { i18n } from '#i18n';
import type { BeforeAfter, OutcomeVerdict } from '../../lib/analysis/outcome.ts';
import type { DecisionOutcome } from '../../lib/evidence/evidence.ts';
import { format } from '../format.ts';
import { withoutBidi } from './bidi.ts';

/** "Improved", "Too early to say". */
export function outcomeWord(verdict: OutcomeVerdict): string {
  const words = {
    improved: () => i18n.t('workspace.outcome.improved'),
    unchanged: () => i18n.t('workspace.outcome.unchanged'),
    worse: () => i18n.t('workspace.outcome.worse'),
    'too-few': () => i18n.t('workspace.outcome.tooFew'),
    'too-early': () => i18n.t('workspace.outcome.tooEarly'),
  };
  return words[verdict]();
}

/** "18 voices before the decision (28 Apr – 14 Jul), 7 after shipping (2 Sep – 23 Nov)."; `shown` stands for both numbers. */
export function spansWords(
  { before, after, baseline, afterSpan }: DecisionOutcome,
  now: number,
  shown: readonly [before: string, after: string] = [format().count(before), format().count(after)],
): string {
  const { dates } = format();
  return i18n.t('workspace.outcome.voices', [
    shown[0],
    dates(baseline.from, baseline.to - 1, now),
    shown[1],
    dates(afterSpan.from, afterSpan.to - 1, now),
  ]);
}

/** "Heard 0.41 times as often (95 % interval 0.18 to 0.88), p = 0.02.", or null where nothing could be compared. */
export function rateWords({ rates }: Pick<BeforeAfter, 'rates'>): string | null {
  if (!rates || rates.ratio === null) return null;
  const high = Number.isFinite(rates.high) ? rates.high.toFixed(2) : '∞';
  return i18n.t('workspace.outcome.rate', [rates.ratio.toFixed(2), rates.low.toFixed(2), high, format().p(rates.p)]);
}

/** "7 who spoke of it before still report it: Acme, Tern and 5 more", the accounts by name, at most so many of them. */
export function stillWords({ still, stillAccounts }: DecisionOutcome, most = Infinity): string | null {
  if (still.length === 0) return null;
  const { count, list } = format();
  const names = stillAccounts.slice(0, most).map(withoutBidi);
  if (names.length === 0) return i18n.t('workspace.outcome.still', [count(still.length)]);
  const rest = still.length - names.length;
  const more = rest === 0 ? [] : [i18n.t('workspace.outcome.stillMore', [count(rest)])];
  return i18n.t('workspace.outcome.stillNamed', [count(still.length), list([...names, ...more])]);
}
