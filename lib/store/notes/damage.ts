import Dexie, { type Transaction } from 'dexie';
import { readNotes } from './blocks.ts';
import type { NoteDatabase } from './records.ts';
import { besideSegments, readShelf, type Shelf } from './shelf.ts';

/** Remembers that segments hold a damaged record. They go on answering with what is whole, until rebuilding has taken their place. */
export async function noteDamage(ws: NoteDatabase, ids: Iterable<number>): Promise<void> {
  const found = new Set(ids);
  if (found.size > 0) await whereItCanBeWritten(ws, async () => remember(ws, await readShelf(ws), found));
}

/** Remembers that notes which the index knows cannot be read, unless they were dropped since it was asked. */
export async function noteLost(ws: NoteDatabase, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  await whereItCanBeWritten(ws, async () => {
    const [shelf, rows] = await Promise.all([readShelf(ws), readNotes(ws, numbers)]);
    const isLost = numbers.some((number, index) => rows[index] === undefined && holds(shelf, number));
    if (isLost) await remember(ws, shelf, new Set([besideSegments]));
  });
}

async function remember(ws: NoteDatabase, { state }: Shelf, ids: ReadonlySet<number>): Promise<void> {
  if ([...ids].every((id) => state.damaged.includes(id))) return;
  await ws.shelf.put({ ...state, damaged: [...new Set([...state.damaged, ...ids])] });
}

function holds({ state, tail, dead }: Shelf, number: number): boolean {
  const isInSegment = state.segments.some(({ from, to }) => number >= from && number < to);
  return (isInSegment && !dead.notes.includes(number)) || tail.notes.includes(number);
}

/**
 * In the transaction that runs, where that writes too. One that reads must not wait for another that writes, or it is over: there it
 * is written after, and if that comes to nothing, whoever reads the same record again finds the same.
 */
async function whereItCanBeWritten(ws: NoteDatabase, write: () => Promise<void>): Promise<void> {
  // The type hides that there may be none.
  const within = Dexie.currentTransaction as Transaction | null;
  const alone = () => ws.transaction('rw', [ws.shelf, ws.blocks], write);
  if (within === null) return alone();
  const writes = within.mode === 'readwrite' && ['shelf', 'blocks'].every((name) => within.storeNames.includes(name));
  if (writes) return write();
  void Dexie.ignoreTransaction(alone).catch(() => undefined);
}
