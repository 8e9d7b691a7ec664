import { i18n } from '#i18n';
import type { Outcome, OutcomeVerdict } from '../../../lib/analysis/outcome.ts';

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

/** "0.41 times as often (95 % 0.18 to 0.88), p = 0.02", or null where nothing could be compared. */
export function rateWords({ rates }: Pick<Outcome, 'rates'>, p: (value: number) => string): string | null {
  if (!rates || rates.ratio === null) return null;
  const high = Number.isFinite(rates.high) ? rates.high.toFixed(2) : '∞';
  return i18n.t('workspace.outcome.rate', [rates.ratio.toFixed(2), rates.low.toFixed(2), high, p(rates.p)]);
}
