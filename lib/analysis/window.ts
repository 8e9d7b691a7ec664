import type { DaySpan, WindowDays } from '../domain/window-days.ts';

/**
 * The span behind every figure. `from` is null for all time. Instants, `to` exclusive; what is dated up to `grace` ms later still
 * counts, since a calendar date has no zone and tomorrow's may be today. No date from `until` on is believed (heardAt): it is just
 * after now, wherever the span ends.
 */
export type Window = {
  readonly days: WindowDays;
  readonly from: number | null;
  readonly to: number;
  readonly grace: number;
  readonly until: number;
};

export const dayLength = 86_400_000;

/** The last so many days up to now, some of one's own, or all time. */
export function windowOf(days: WindowDays, now: number): Window {
  const until = now + 1;
  if (days !== null && typeof days === 'object') return { days, ...instantsOf(days), grace: 0, until };
  return { days, from: days === null ? null : until - days * dayLength, to: until, grace: dayLength, until };
}

/** A day begins at midnight of this computer's clock, so that one on which the clock changes has 23 or 25 hours. */
function instantsOf({ from, to }: DaySpan): { readonly from: number; readonly to: number } {
  return { from: midnight(from, 0), to: midnight(to, 1) };
}

function midnight(date: string, daysLater: number): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day + daysLater).getTime();
}

/** The equally long span just before, or null where the window is all time. */
export function windowBefore(window: Window): Window | null {
  if (window.from === null) return null;
  return { ...window, from: window.from - (window.to - window.from), to: window.from, grace: 0 };
}

/** Whether something said then counts in the window. All time holds also what has no date, or a date that is still to come. */
export function inWindow(saidAt: number | null, window: Window): boolean {
  if (window.from === null) return true;
  return saidAt !== null && saidAt >= window.from && saidAt < window.to + window.grace;
}

/**
 * The instant something was heard, seen from `to`, or null where none can be told. A date up to a day ahead is today (see Window);
 * anything later is a mistake of the source and counts as undated.
 */
export function heardAt(saidAt: number | null, to: number): number | null {
  if (saidAt === null || saidAt < to) return saidAt;
  return saidAt < to + dayLength ? to - 1 : null;
}

/** When something was last said, or null where no date is known. */
export function lastHeard(said: readonly { readonly saidAt: number | null }[], to: number): number | null {
  let last: number | null = null;
  for (const { saidAt } of said) {
    const heard = heardAt(saidAt, to);
    if (heard !== null && (last === null || heard > last)) last = heard;
  }
  return last;
}

/** When something was first said, or null where no date is known. */
export function firstHeard(said: readonly { readonly saidAt: number | null }[], to: number): number | null {
  let first: number | null = null;
  for (const { saidAt } of said) {
    const heard = heardAt(saidAt, to);
    if (heard !== null && (first === null || heard < first)) first = heard;
  }
  return first;
}
