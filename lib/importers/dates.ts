import { takeTime, type ClockTime } from './clock-time.ts';
import { monthNumber } from './month-names.ts';

/** Which of two numbers comes first in 03/11/2026. */
export type DateOrder = 'day-first' | 'month-first';

/** A date as read: the instant, and the calendar day as it was written, in whatever zone that was. */
export type ReadDate = { readonly instant: number; readonly day: string };

/** How a cell is written. `either` fits both orders; `impossible` looks like a date and cannot be one (31/02/2026). */
export type DateShape = 'written-out' | 'epoch' | 'day-first' | 'month-first' | 'either' | 'impossible' | null;

type Day = { readonly year: number; readonly month: number; readonly day: number };
type Parts = { readonly shape: Exclude<DateShape, null>; readonly day: Day | null; readonly time: ClockTime | null };

/**
 * The instant that a cell names, or null where it names none. `order` decides cells that fit both orders, and refuses those
 * that fit only the other. A time without a zone is taken as UTC, so that the same file gives the same instants everywhere.
 */
export function readDate(cell: string, order: DateOrder | null): ReadDate | null {
  const text = cell.trim();
  const epoch = epochInstant(text);
  if (epoch !== null) return { instant: epoch, day: new Date(epoch).toISOString().slice(0, 10) };
  const parts = partsOf(text, order);
  if (!parts?.day || parts.shape === 'impossible' || parts.shape === 'either') return null;
  const { year, month, day } = parts.day;
  const midnight = Date.UTC(year, month - 1, day);
  const instant = midnight + (parts.time?.milliseconds ?? 0) - (parts.time?.zone ?? 0) * 60_000;
  return { instant, day: new Date(midnight).toISOString().slice(0, 10) };
}

/** How a cell would be read as a date, without deciding the order; null where it is none. */
export function dateShape(cell: string): DateShape {
  const text = cell.trim();
  if (epochInstant(text) !== null) return 'epoch';
  return partsOf(text, null)?.shape ?? null;
}

/** Both readings of a cell that fits either order, for the question that a person is asked. */
export function bothReadings(cell: string): { readonly dayFirst: ReadDate; readonly monthFirst: ReadDate } | null {
  const dayFirst = readDate(cell, 'day-first');
  const monthFirst = readDate(cell, 'month-first');
  return dayFirst && monthFirst && dayFirst.day !== monthFirst.day ? { dayFirst, monthFirst } : null;
}

/** Seconds, milliseconds or microseconds since 1970, from 1990 to 2100. Other numbers are no instants. */
function epochInstant(text: string): number | null {
  if (!/^\d{9,16}(?:\.\d+)?$/u.test(text)) return null;
  const value = Number(text);
  const digits = text.indexOf('.') === -1 ? text.length : text.indexOf('.');
  const instant = digits <= 10 ? value * 1000 : digits <= 13 ? value : value / 1000;
  return instant >= 631_152_000_000 && instant < 4_102_444_800_000 ? Math.trunc(instant) : null;
}

function partsOf(text: string, order: DateOrder | null): Parts | null {
  // Dates are short and hold a digit; everything else is somebody's words.
  if (text.length < 6 || text.length > 64 || !/\d/u.test(text)) return null;
  const { rest, time } = takeTime(text);
  const found = numericDay(rest, order) ?? writtenDay(rest);
  if (!found) return null;
  if (time === undefined || (found.day && !exists(found.day))) return { shape: 'impossible', day: null, time: null };
  return { ...found, time };
}

function numericDay(text: string, order: DateOrder | null): Omit<Parts, 'time'> | null {
  const iso = /^(\d{4})(?:([-/.])\s?(\d{1,2})\2\s?(\d{1,2})|(\d{2})(\d{2}))\.?$/u.exec(text);
  if (iso) {
    const [, year, , month = iso[5], day = iso[6]] = iso;
    return { shape: 'written-out', day: { year: Number(year), month: Number(month), day: Number(day) } };
  }
  const asian = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?$/u.exec(text);
  if (asian) return { shape: 'written-out', day: { year: Number(asian[1]), month: Number(asian[2]), day: Number(asian[3]) } };
  const numbers = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})\.?$/u.exec(text);
  if (!numbers) return null;
  // With points the day comes first wherever dates are written so.
  return orderedDay(Number(numbers[1]), Number(numbers[3]), fullYear(numbers[4] ?? ''), numbers[2] === '.' ? 'day-first' : order);
}

function orderedDay(first: number, second: number, year: number, order: DateOrder | null): Omit<Parts, 'time'> {
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  if (order) return { shape: order, day: order === 'day-first' ? dayFirst : monthFirst };
  if (first > 12) return { shape: 'day-first', day: dayFirst };
  if (second > 12) return { shape: 'month-first', day: monthFirst };
  return { shape: 'either', day: dayFirst };
}

/** "31-Jul-18", "July 31, 2018", "13. november 2023", "Tue, 31 Jul 2018". At most one word beside the month: a weekday. */
function writtenDay(text: string): Omit<Parts, 'time'> | null {
  const tokens = text
    .split(/[\s,./_-]+/u)
    .filter((token) => token !== '' && !/^(?:de|del|of|the|den|kl|at|um|à|г)$/iu.test(token));
  const months = tokens.map((token) => monthNumber(token));
  const at = months.findIndex((month) => month !== null);
  const month = months[at];
  if (at === -1 || !month || tokens.length > 4) return null;
  const numbers = tokens
    .filter((token) => /^\d+(?:st|nd|rd|th|er|º|ª)?$/iu.test(token))
    .map((token) => token.replace(/\D/gu, ''));
  if (numbers.length !== 2 || tokens.length - numbers.length > 2) return null;
  const [first = '', second = ''] = numbers;
  const [day, year] = first.length === 4 ? [second, first] : [first, second];
  if (day.length > 2 || (year.length !== 4 && year.length !== 2)) return null;
  return { shape: 'written-out', day: { year: fullYear(year), month, day: Number(day) } };
}

/** Two digits as POSIX reads them: 69 to 99 are the last century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year >= 69 ? 1900 : 2000);
}

function exists({ year, month, day }: Day): boolean {
  if (year < 1900 || year > 2100) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
