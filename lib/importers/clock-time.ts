/** A time of day and the zone it was given in. `zone` is minutes east of UTC, null where none was written. */
export type ClockTime = { readonly milliseconds: number; readonly zone: number | null };

/** Zone names that mean one offset only: those of RFC 2822, and Central European. Others ("IST") are not guessed. */
const zones: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  CET: 60,
  CEST: 120,
};

const time =
  /(?:^|[\sT,])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([ap]\.?\s?m\.?)?\s*(Z|UTC|GMT|[A-Z]{3,4})?\s*([+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?\s*(?:\([^()]*\))?/iu;

/** Takes the time out of a date: what it is, and what is left. `time` is null where none is written, undefined where it cannot be. */
export function takeTime(text: string): { readonly rest: string; readonly time: ClockTime | null | undefined } {
  const found = time.exec(text);
  if (!found) return { rest: text, time: null };
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.replace(/[\s,]+$/u, '');
  const [, hours, minutes, seconds = '0', fraction = '', half, name, offset] = found;
  const hour = hourOf(Number(hours), half);
  if (hour === null || Number(minutes) > 59 || Number(seconds) > 60) return { rest, time: undefined };
  const milliseconds =
    ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Math.trunc(Number(`0.${fraction || 0}`) * 1000);
  return { rest, time: { milliseconds, zone: zoneOf(name, offset) } };
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (!half) return hour <= 24 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

function zoneOf(name: string | undefined, offset: string | undefined): number | null {
  if (offset) {
    const digits = offset.replace(/\D/gu, '');
    const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0);
    return offset.startsWith('-') ? -minutes : minutes;
  }
  return name ? (zones[name.toUpperCase()] ?? null) : null;
}
