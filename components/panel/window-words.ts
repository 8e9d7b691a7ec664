import { i18n } from '#i18n';
import { windowChoices, type WindowDays } from '../../lib/domain/window-days.ts';
import { spanWords } from '../evidence/span-words.ts';
import { format } from '../format.ts';

/** The windows that can be chosen, shortest first; null is all time. */
export const windows: readonly WindowDays[] = [...windowChoices, null];

/** `the last 90 days`, `1 Mar 2026 to 30 Apr 2026`, `all time`, for use in a sentence. */
export function windowWords(days: WindowDays): string {
  if (days === null) return i18n.t('panel.window.all');
  return typeof days === 'number' ? i18n.t('panel.window.inSentence', [format().days(days)]) : spanWords(days);
}

/** The same where it stands alone: `Last 90 days`. */
export function windowChoice(days: WindowDays): string {
  return typeof days === 'number' ? i18n.t('panel.window.choice', [format().days(days)]) : windowWords(days);
}
