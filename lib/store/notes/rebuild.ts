import { createCollector } from '../../index/collect.ts';
import { tokenizerVersion } from '../../matching/terms.ts';
import type { NoteDatabase } from './records.ts';
import { readNotes } from './blocks.ts';
import { collectNote } from './note-terms.ts';
import type { IndexState, RebuiltPart } from './records.ts';
import { emptyTail, nobodyDead, readShelf, type Shelf } from './shelf.ts';
import { writeSegment } from './write-segment.ts';

/** Notes that one transaction indexes. */
const partNotes = 8192;

/** Whether the index was made by another tokenizer, or holds a damaged record. */
export function needsRebuilding({ tokenizer, damaged, rebuilding }: IndexState): boolean {
  return tokenizer !== tokenizerVersion || damaged.length > 0 || rebuilding !== null;
}

/** How far rebuilding is: notes done of all. */
export type Progress = { readonly done: number; readonly of: number };

/** Indexes the next part of the notes anew, or, when none is left, puts the new index in the old one's place: then it gives null. */
export function rebuildPart(ws: NoteDatabase, now: number, size = partNotes): Promise<Progress | null> {
  return ws.transaction('rw', [ws.shelf, ws.index, ws.blocks], async () => {
    const shelf = await readShelf(ws);
    const begun = shelf.state.rebuilding?.tokenizer === tokenizerVersion ? shelf.state.rebuilding.parts : [];
    const gap = gapIn(begun, shelf.state.next, size);
    if (!gap) {
      await finish(ws, shelf, begun, now);
      return null;
    }
    const part = await makePart(ws, gap, shelf.state.nextSegment);
    const parts = [...begun, part].sort((a, b) => a.segment.from - b.segment.from);
    await ws.shelf.put({
      ...shelf.state,
      nextSegment: shelf.state.nextSegment + 1,
      rebuilding: { tokenizer: tokenizerVersion, parts },
      retired: begun.length > 0 ? shelf.state.retired : [...shelf.state.retired, ...outdated(shelf.state, now)],
    });
    return { done: parts.reduce((sum, { segment: { from, to } }) => sum + to - from, 0), of: shelf.state.next };
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

async function finish(ws: NoteDatabase, { state }: Shelf, parts: readonly RebuiltPart[], now: number): Promise<void> {
  const all = parts.map(({ segment }) => segment);
  const old = [...state.segments, ...all.filter(({ live }) => live === 0)];
  await ws.shelf.bulkPut([
    {
      ...state,
      tokenizer: tokenizerVersion,
      notes: parts.reduce((sum, { notes }) => sum + notes, 0),
      length: parts.reduce((sum, { length }) => sum + length, 0),
      segments: all.filter(({ live }) => live > 0),
      retired: [...state.retired, ...old.map(({ id }) => ({ id, at: now }))],
      damaged: [],
      rebuilding: null,
    },
    emptyTail,
    nobodyDead,
  ]);
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
