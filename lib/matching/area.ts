import type { MatchReason } from './matching.ts';

/** The product area of an item, and whether only what belongs to it is asked for. */
export type AskedArea = { readonly name: string; readonly only: boolean };

/** What the same area adds to a note's score, beside the first stage's 1 (docs/adr/0010-matching.md). It orders; confidence is for words alone. */
const sameAreaWeight = 0.6;

/** Whether a note belongs to the area, however either is spelt. */
export function isIn(area: AskedArea | null, noteArea: string | null): boolean {
  return area !== null && noteArea !== null && noteArea.trim().toLowerCase() === area.name.trim().toLowerCase();
}

/** Scores with those raised that are of the same area. */
export function raisedInArea(scores: readonly number[], same: readonly boolean[]): readonly number[] {
  return scores.map((score, at) => score + (same[at] === true ? sameAreaWeight : 0));
}

/** The area as a reason beside others: no match is by its area alone. */
export function withArea(reasons: readonly MatchReason[], area: AskedArea | null, same: boolean): readonly MatchReason[] {
  return same && area !== null && reasons.length > 0 ? [...reasons, { how: 'area', area: area.name }] : reasons;
}
