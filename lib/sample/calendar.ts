import type { CalendarDate, Instant } from '../domain/row.ts';

const dayLength = 86_400_000;
const minuteLength = 60_000;

/** The story's own clock. Everything in it is told in days before today, so that it is as fresh on any day it is loaded. */
export type Calendar = {
  readonly startOfToday: Instant;
  /** The instant that many days ago, at that minute of the day (UTC). */
  readonly at: (daysAgo: number, minute?: number) => Instant;
  /** The date that many days from now; negative for the past. */
  readonly dateIn: (days: number) => CalendarDate;
};

export function calendarOf(today: CalendarDate): Calendar {
  const startOfToday = Date.parse(`${today}T00:00:00Z`);
  return {
    startOfToday,
    at: (daysAgo, minute = 0) => startOfToday - daysAgo * dayLength + minute * minuteLength,
    dateIn: (days) => new Date(startOfToday + days * dayLength).toISOString().slice(0, 10),
  };
}
