import { i18n } from '#i18n';

/** Two readings of a date in words: "3 November", "11 March". */
export function dayWords(dayFirst: number, monthFirst: number): { readonly dayFirst: string; readonly monthFirst: string } {
  const words = new Intl.DateTimeFormat(i18n.t('format.locale'), { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return { dayFirst: words.format(dayFirst), monthFirst: words.format(monthFirst) };
}
