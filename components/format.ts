import { i18n } from '#i18n';

/** No-break space, before units and the percent sign. */
const joined = '\u00a0';
const dayLength = 86_400_000;

export type Format = ReturnType<typeof formatFor>;

let own: Format | undefined;

/** Numbers, money and dates in the language that the words of the page are in. */
export function format(): Format {
  own ??= formatFor(i18n.t('format.locale'));
  return own;
}

/** Formats of one locale (BCP 47) and, for tests, one time zone. All through Intl, in the forms that the design names. */
export function formatFor(locale: string, timeZone?: string) {
  const zone = timeZone === undefined ? {} : { timeZone };
  const whole = new Intl.NumberFormat(locale);
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  // The plain language, since regional data of English writes millions in small letters.
  const compact = new Intl.NumberFormat(new Intl.Locale(locale).language, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
  });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const probability = new Intl.NumberFormat(locale, { maximumSignificantDigits: 1 });
  const days = new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const dayMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...zone });
  const dayMonthYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', ...zone });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', ...zone });
  const timeOfDay = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', ...zone });
  const calendar = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const monthOnly = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const monthYear = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const isoDay = new Intl.DateTimeFormat('sv-SE', { ...zone });

  const dayNumber = (at: number) => Date.parse(isoDay.format(at)) / dayLength;
  const yearOf = (at: number) => isoDay.format(at).slice(0, 4);
  const shortDate = (at: number, now: number) => (yearOf(at) === yearOf(now) ? dayMonth : dayMonthYear).format(at);

  return {
    /** `2,140`. */
    count: (value: number) => whole.format(value),
    /** A number that people measured, before its unit: `91.4 %`. */
    measured: (value: number, unit: string) => [decimal.format(value), unit].filter(Boolean).join(joined),
    /** US dollars in three figures at most: `$588`, `$9.6k`, `$84k`, `$1.2M`. */
    money: (dollars: number) =>
      compact
        .formatToParts(dollars)
        .map((part) => (part.type === 'compact' && part.value === 'K' ? 'k' : part.value))
        .join(''),
    /** A share from 0 to 1: `38 %`, the space one that does not break. */
    share: (share: number) => spacedPercent(percent.formatToParts(share)),
    /** An interval of shares: `28–49 %`. */
    shareRange: (low: number, high: number) => `${whole.formatRange(Math.round(low * 100), Math.round(high * 100))}${joined}%`,
    /** A probability: `0.02`; below a thousandth only that it is below. */
    p: (value: number) => (value < 0.001 ? `<${joined}${probability.format(0.001)}` : `=${joined}${probability.format(value)}`),
    /** Waiting is counted in days, always: `143 days`. */
    days: (count: number) => days.format(count).replace(' ', joined),
    /** `12 Nov`, with the year when it is not that of `now`. */
    date: shortDate,
    /** `2 days ago` up to 30 days, then the date. */
    since: (at: number, now: number) => {
      const passed = dayNumber(now) - dayNumber(at);
      return passed >= 0 && passed <= 30 ? relative.format(-passed, 'day').replaceAll(' ', joined) : shortDate(at, now);
    },
    /** How old something is that is old: `8 years ago`, under two years the date. */
    age: (at: number, now: number) => {
      const years = Math.floor((dayNumber(now) - dayNumber(at)) / 365.25);
      return years >= 2 ? relative.format(-years, 'year').replaceAll(' ', joined) : shortDate(at, now);
    },
    /** The time of day, where several stand on one date: `10:32`. */
    clock: (at: number) => timeOfDay.format(at),
    /** For tooltips: the day of the week, the date and the time. */
    exact: (at: number) => moment.format(at),
    /** For machines: ISO 8601. */
    machine: (at: number) => new Date(at).toISOString(),
    /** From one day to another, the second one included: `28 May – 25 Aug`. */
    dates: (from: number, to: number, now: number) =>
      (yearOf(from) === yearOf(now) && yearOf(to) === yearOf(now) ? dayMonth : dayMonthYear).formatRange(from, to),
    /** A calendar date (YYYY-MM-DD) without a time zone: `1 Mar 2027`. */
    calendarDate: (date: string) => calendar.format(Date.parse(date)),
    /** A month (YYYY-MM): `Nov`, with the year when it is not that of `now`. */
    month: (month: string, now: number) =>
      (month.slice(0, 4) === yearOf(now) ? monthOnly : monthYear).format(Date.parse(`${month}-01`)),
    /** Days from a calendar date to now, negative when it is still to come. */
    daysSince: (date: string, now: number) => dayNumber(now) - Date.parse(date) / dayLength,
    /** `a, b and c`. */
    list: (items: readonly string[]) => list.format(items),
  };
}

function spacedPercent(parts: readonly Intl.NumberFormatPart[]): string {
  return parts
    .map((part, index) => {
      if (part.type === 'percentSign' && parts[index - 1]?.type !== 'literal') return `${joined}${part.value}`;
      return part.type === 'literal' ? joined : part.value;
    })
    .join('');
}
