import { i18n } from '#i18n';
import type { DaySpan } from '../../lib/domain/window-days.ts';
import { format } from '../format.ts';

/** `1 Mar 2026 to 30 Apr 2026`. */
export function spanWords({ from, to }: DaySpan): string {
  const { calendarDate } = format();
  return from === to ? calendarDate(from) : i18n.t('evidence.fromTo', [calendarDate(from), calendarDate(to)]);
}
