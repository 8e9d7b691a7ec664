import type { Range } from '../../lib/evidence/evidence.ts';

export type QuotePiece = { readonly text: string; readonly shared: boolean };

/** The part of a text from `start` to `end`, cut where it begins or stops to be shared with the item. */
export function quotePieces(text: string, shared: readonly Range[], start: number, end: number): readonly QuotePiece[] {
  const pieces: QuotePiece[] = [];
  let at = start;
  for (const range of [...shared].sort((one, other) => one.start - other.start)) {
    const from = Math.max(at, range.start);
    const to = Math.min(end, range.end);
    if (to <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), shared: false });
    pieces.push({ text: text.slice(from, to), shared: true });
    at = to;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), shared: false });
  return pieces;
}
