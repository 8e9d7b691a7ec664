import type { Mention } from './mention.ts';
import type { LaterShare } from './trend.ts';
import { dayLength, windowBefore } from './window.ts';
import type { Window } from './window.ts';

/** When each occasion was: one a voice and day (UTC), however much it said that day. Ascending; what has no date is none. */
export type Occasions = Float64Array;

/**
 * The occasions of all feedback. They measure how much was heard at all, against which a theme's trend is judged; counting
 * mentions instead would let one talkative account make every theme fall.
 */
export function occasionsOf(mentions: readonly Mention[]): Occasions {
  const first = new Map<string, number>();
  for (const { voice, saidAt } of mentions) {
    if (saidAt === null) continue;
    const key = `${voice} ${Math.floor(saidAt / dayLength)}`;
    const known = first.get(key);
    if (known === undefined || saidAt < known) first.set(key, saidAt);
  }
  return Float64Array.from(first.values()).sort();
}

/** Share of the later window among the occasions of the window and the one before; null unless both have any. */
export function laterShareOf(occasions: Occasions, window: Window): LaterShare {
  const earlier = windowBefore(window);
  if (!earlier || window.from === null || earlier.from === null) return null;
  const middle = countBefore(occasions, window.from);
  const before = middle - countBefore(occasions, earlier.from);
  const now = countBefore(occasions, window.to + window.grace) - middle;
  return before === 0 || now === 0 ? null : now / (before + now);
}

/** How many occasions there were from an instant up to another, which is excluded. */
export function occasionsIn(occasions: Occasions, { from, to }: { readonly from: number; readonly to: number }): number {
  return Math.max(0, countBefore(occasions, to) - countBefore(occasions, from));
}

/** How many are earlier than an instant: a binary search. */
function countBefore(ascending: Float64Array, instant: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
