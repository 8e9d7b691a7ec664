import { i18n } from '#i18n';
import type { Launch } from '../messaging/protocol.ts';

/** A count beyond this is not written out: nobody weighs 14 themes by their number. */
const most = 9;

/** What stands beside the mark: a count, or nothing where a dash is drawn. */
export function countOf({ state, count }: Launch): string {
  if (state !== 'counted' && state !== 'partial') return '';
  return count > most ? i18n.t('page.manyCount') : String(count);
}

/** The same in a few words, for who points at it. */
export function tipOf({ state, count }: Launch): string {
  if (state === 'reading') return i18n.t('page.reading');
  if (state === 'unknown') return i18n.t('page.unknown');
  if (state === 'partial') return i18n.t('page.themesInPart', count);
  if (count > most) return i18n.t('page.manyThemes');
  return count === 0 ? i18n.t('page.noThemes') : i18n.t('page.themes', count);
}

/** The button's name for who hears it. */
export function nameOf(launch: Launch): string {
  return i18n.t('page.launcherName', [tipOf(launch)]);
}

/** "Alt+T" as the design writes it. */
export function shortcutWords(shortcut: string): string {
  return shortcut.split('+').join(' ');
}
