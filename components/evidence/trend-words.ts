import { i18n } from '#i18n';
import type { Trend } from '../../lib/evidence/evidence.ts';

const words = {
  rising: 'rising',
  falling: 'falling',
  'no-clear-change': 'noClearChange',
  'too-few-to-call': 'tooFewToCall',
  'no-window-before': 'noWindowBefore',
} as const;

/** "Rising", "Too few to call". */
export function trendWord(verdict: Trend['verdict']): string {
  return i18n.t(`evidence.trend.${words[verdict]}`);
}
