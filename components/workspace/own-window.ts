import { i18n } from '#i18n';
import { countOfDays, longestWindow, readDays, type WindowDays } from '../../lib/domain/window-days.ts';
import { format } from '../format.ts';

/** A window as it stands in the fields: so many days up to now, or from one day to another. */
export type WrittenWindow = {
  readonly kind: 'last' | 'span';
  readonly days: string;
  readonly from: string;
  readonly to: string;
};

/** The window that the fields name, or what is wrong with it. `today` is YYYY-MM-DD; no day after it can be asked for. */
export function windowFrom(
  { kind, days, from, to }: WrittenWindow,
  today: string,
): { readonly window: WindowDays } | { readonly problem: string } {
  const most = format().count(longestWindow);
  if (kind === 'last') {
    const window = readDays(days.trim());
    return typeof window === 'number' ? { window } : { problem: i18n.t('workspace.ownWindow.wrongDays', [most]) };
  }
  if (from === '' || to === '') return { problem: i18n.t('workspace.ownWindow.bothDays') };
  if (from > today || to > today) return { problem: i18n.t('workspace.ownWindow.notOver', [format().calendarDate(today)]) };
  if (from > to) return { problem: i18n.t('workspace.ownWindow.wrongOrder') };
  const window = readDays(`${from}..${to}`);
  return window === undefined ? { problem: i18n.t('workspace.ownWindow.wrongDays', [most]) } : { window };
}

/** The fields as they are before anything is typed: what is looked at now, as far as it is one's own. */
export function writtenFrom(value: WindowDays, today: string): WrittenWindow {
  const days = String(countOfDays(value) ?? '');
  if (value !== null && typeof value === 'object') return { kind: 'span', days, ...value };
  return { kind: 'last', days, from: '', to: today };
}
