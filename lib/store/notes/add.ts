import type { Feedback } from '../../domain/feedback.ts';
import { createCollector } from '../../index/collect.ts';
import { joinedLists } from '../../index/join-lists.ts';
import type { NoteDatabase } from './records.ts';
import { appendNotes } from './blocks.ts';
import { loosened, sortedLists } from './loose.ts';
import type { NoteRange } from './note-ranges.ts';
import { collectNote } from './note-terms.ts';
import type { IndexState, Tail } from './records.ts';
import { emptyTail, readShelf } from './shelf.ts';
import { writeSegment } from './write-segment.ts';

/** Notes that may lie in the tail: it is read by every query, and written by every single note that comes. */
const tailNotes = 256;

/**
 * Stores and indexes rows that are not here yet, and gives their numbers. Runs in the caller's transaction, which then holds both or
 * neither.
 */
export async function addNotes(ws: NoteDatabase, rows: readonly Feedback[], mostInTail = tailNotes): Promise<NoteRange> {
  const { state, tail } = await readShelf(ws);
  const added = { from: state.next, to: state.next + rows.length };
  if (rows.length === 0) return added;
  await appendNotes(ws, rows, state.next);
  const [words, names] = [createCollector(), createCollector()];
  let length = state.length;
  rows.forEach((row, index) => (length += collectNote(row, state.next + index, words, names)));
  const next: IndexState = {
    ...state,
    next: added.to,
    notes: state.notes + rows.filter(({ deletedAt }) => deletedAt === null).length,
    length,
  };
  const come = { words: words.lists(), names: names.lists() };
  if (tail.notes.length + rows.length <= mostInTail) {
    const longer: Tail = {
      id: 'tail',
      notes: Uint32Array.from([...tail.notes, ...rows.map((_, index) => state.next + index)]),
      words: loosened(come.words, tail.words),
      names: loosened(come.names, tail.names),
    };
    await ws.shelf.bulkPut([next, longer]);
    return added;
  }
  const waiting = { words: sortedLists(tail.words), names: sortedLists(tail.names) };
  const head = {
    id: state.nextSegment,
    from: tail.notes[0] ?? state.next,
    to: next.next,
    live: tail.notes.length + rows.length,
  };
  const segment = await writeSegment(ws, head, {
    words: joinedLists([waiting.words, come.words]),
    names: joinedLists([waiting.names, come.names]),
  });
  await ws.shelf.bulkPut([{ ...next, nextSegment: state.nextSegment + 1, segments: [...state.segments, segment] }, emptyTail]);
  return added;
}
