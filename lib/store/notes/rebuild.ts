import { createCollector } from '../../index/collect.ts';
import { tokenizerVersion } from '../../matching/terms.ts';
import type { NoteDatabase } from './records.ts';
import { readNotes } from './blocks.ts';
import { collectNote } from './note-terms.ts';
import type { IndexState, RebuiltPart } from './records.ts';
import { besideSegments, emptyTail, nobodyDead, readShelf, type Shelf } from './shelf.ts';
import { writeSegment } from './write-segment.ts';

/** Notes that one transaction indexes. */
const partNotes = 8192;

/** Whether the index holds a damaged record, or was made by another tokenizer; null when it is sound. */
export function whyRebuilding({ tokenizer, damaged, rebuilding }: IndexState): 'damaged' | 'outdated' | null {
  if (damaged.length > 0) return 'damaged';
  return tokenizer !== tokenizerVersion || rebuilding !== null ? 'outdated' : null;
}

/** How many notes the index being made holds so far. */
export function rebuiltSoFar({ rebuilding }: IndexState): number {
  if (rebuilding?.tokenizer !== tokenizerVersion) return 0;
  return rebuilding.parts.reduce((sum, { segment: { from, to } }) => sum + to - from, 0);
}

/** Indexes the next part of the notes anew, or, when none is left, puts the new index in the old one's place. Gives whether it did that. */
export function rebuildPart(ws: NoteDatabase, now: number, size = partNotes): Promise<boolean> {
  return ws.transaction('rw', [ws.shelf, ws.index, ws.blocks], async () => {
    const shelf = await readShelf(ws);
    // Without its own row the index can say of none of its records whose they are.
    if (shelf.state.nextSegment === 1) await ws.index.clear();
    const begun = shelf.state.rebuilding?.tokenizer === tokenizerVersion ? shelf.state.rebuilding.parts : [];
    const gap = gapIn(begun, shelf.state.next, size);
    if (!gap) {
      await finish(ws, shelf, begun, now);
      return true;
    }
    const part = await makePart(ws, gap, shelf.state.nextSegment);
    const parts = [...begun, part].sort((a, b) => a.segment.from - b.segment.from);
    await ws.shelf.put({
      ...shelf.state,
      nextSegment: shelf.state.nextSegment + 1,
      rebuilding: { tokenizer: tokenizerVersion, parts },
      retired: begun.length > 0 ? shelf.state.retired : [...shelf.state.retired, ...outdated(shelf.state, now)],
    });
    return false;
  });
}

async function makePart(ws: NoteDatabase, { from, to }: Gap, id: number): Promise<RebuiltPart> {
  const numbers = Array.from({ length: to - from }, (_, at) => from + at);
  const rows = await readNotes(ws, numbers);
  const [words, names] = [createCollector(), createCollector()];
  let [length, notes, live] = [0, 0, 0];
  rows.forEach((row, at) => {
    if (!row) return;
    live += 1;
    length += collectNote(row, from + at, words, names);
    if (row.deletedAt === null) notes += 1;
  });
  const lists = { words: words.lists(), names: names.lists() };
  return { segment: await writeSegment(ws, { id, from, to, live }, lists), notes, length };
}

async function finish(ws: NoteDatabase, shelf: Shelf, parts: readonly RebuiltPart[], now: number): Promise<void> {
  const { state } = shelf;
  const all = parts.map(({ segment }) => segment);
  const old = [...state.segments, ...all.filter(({ live }) => live === 0)];
  await ws.shelf.bulkPut([
    {
      ...state,
      tokenizer: tokenizerVersion,
      notes: parts.reduce((sum, { notes }) => sum + notes, 0),
      length: parts.reduce((sum, { length }) => sum + length, 0),
      segments: all.filter(({ live }) => live > 0),
      lost: (state.lost ?? 0) + lostOf(shelf, parts),
      retired: [...state.retired, ...old.map(({ id }) => ({ id, at: now }))],
      damaged: [],
      rebuilding: null,
    },
    emptyTail,
    nobodyDead,
  ]);
}

/** How many notes are not among those that were read; 0 where it is not known how many there were. */
function lostOf({ state, tail }: Shelf, parts: readonly RebuiltPart[]): number {
  if (state.segments.some(({ id }) => id === besideSegments)) return 0;
  const held = state.segments.reduce((sum, { live }) => sum + live, tail.notes.length);
  return Math.max(0, held - parts.reduce((sum, { segment }) => sum + segment.live, 0));
}

/** Parts that an earlier version of the tokenizer had begun. */
function outdated({ rebuilding }: IndexState, now: number) {
  return (rebuilding?.parts ?? []).map(({ segment }) => ({ id: segment.id, at: now }));
}

type Gap = { readonly from: number; readonly to: number };

function gapIn(parts: readonly RebuiltPart[], next: number, size: number): Gap | null {
  let from = 0;
  for (const { segment } of parts) {
    if (segment.from > from) return { from, to: Math.min(segment.from, from + size) };
    from = segment.to;
  }
  return from < next ? { from, to: Math.min(next, from + size) } : null;
}
