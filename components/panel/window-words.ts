import { i18n } from '#i18n';
import { windowChoices, type WindowDays } from '../../lib/domain/vocabulary.ts';
import { format } from '../format.ts';

/** The windows that can be chosen, shortest first; null is all time. */
export const windows: readonly WindowDays[] = [...windowChoices, null];

/** `the last 90 days`, `all time`, for use in a sentence. */
export function windowWords(days: WindowDays): string {
  return days === null ? i18n.t('panel.window.all') : i18n.t('panel.window.inSentence', [format().days(days)]);
}
