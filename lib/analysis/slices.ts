import { countOfDays } from '../domain/window-days.ts';
import type { Mention } from './mention.ts';
import { heardAt } from './window.ts';
import type { Window } from './window.ts';

/**
 * Distinct voices per equal slice of the window before and the window, oldest first; half the slices belong to each. `before` and
 * `now` are the distinct voices of each half: less than its slices' sum where a voice spoke in several.
 */
export type Slices = {
  readonly counts: readonly number[];
  readonly before: number;
  readonly now: number;
  readonly from: number;
  readonly middle: number;
  readonly to: number;
};

/** Slices a half: weeks of 90 days, four weeks of a year, three days of a month; never less than a day. */
function slicesEach(days: number): number {
  return Math.max(1, Math.min(days, days < 60 ? 10 : 13));
}

/** Slices a half where there is room for a word only. */
export const sparkSlicesEach = 6;

/**
 * Voices for bars over time, `each` to a window. For all time, which has no window before, the span is that of `earliest` to now, cut in half.
 * What has no date is in no slice.
 */
export function slicesOf(
  mentions: readonly Mention[],
  window: Window,
  earliest: number | null,
  each: number = slicesEach(countOfDays(window.days) ?? 90),
): Slices {
  const to = window.to;
  const middle = window.from ?? Math.floor((Math.min(earliest ?? to, to - 2) + to) / 2);
  const from = middle - (to - middle);
  const width = (to - middle) / each;
  const voices = Array.from({ length: 2 * each }, () => new Set<string>());
  for (const { saidAt, voice } of mentions) {
    const heard = heardAt(saidAt, window.until);
    if (heard === null || heard < from || heard >= to) continue;
    voices[Math.min(2 * each - 1, Math.floor((heard - from) / width))]?.add(voice);
  }
  return {
    counts: voices.map(({ size }) => size),
    before: together(voices.slice(0, each)),
    now: together(voices.slice(each)),
    from,
    middle,
    to,
  };
}

function together(slices: readonly ReadonlySet<string>[]): number {
  return new Set(slices.flatMap((voices) => [...voices])).size;
}
