import { addFrequencies, type Frequencies } from '../../index/frequencies.ts';
import { createCollector } from '../../index/collect.ts';
import type { NoteDatabase } from './records.ts';
import { blankNotes, readNotes } from './blocks.ts';
import { looseWithout } from './loose.ts';
import { collectNote } from './note-terms.ts';
import type { Dead, IndexState, Segment } from './records.ts';
import { besideSegments, readShelf } from './shelf.ts';
import { readTables } from './read-tables.ts';

/** Takes notes out of the store and the index, by number. Runs in the caller's transaction. */
export async function dropNotes(ws: NoteDatabase, numbers: readonly number[], now: number): Promise<void> {
  const rows = await readNotes(ws, numbers);
  const found = numbers.flatMap((number, index) => {
    const row = rows[index];
    return row ? [{ number, row }] : [];
  });
  if (found.length === 0) return;
  const { state, tail, dead } = await readShelf(ws);
  const inTail = new Set(tail.notes);
  let length = state.length;
  const [gone, ignored] = [createCollector(), createCollector()];
  const [tailed, buried] = [new Set<number>(), new Set<number>()];
  for (const { number, row } of found.toSorted((a, b) => a.number - b.number)) {
    const isTailed = inTail.has(number);
    (isTailed ? tailed : buried).add(number);
    length -= collectNote(row, number, isTailed ? ignored : gone, ignored);
  }
  const live = found.filter(({ row }) => row.deletedAt === null).length;
  const next: IndexState = {
    ...state,
    notes: state.notes - live,
    length,
    segments: state.segments.map((segment) => ({ ...segment, live: segment.live - countWithin(segment, buried) })),
    ...withoutTouched(state, [...buried, ...tailed], now),
  };
  const counts = gone.lists().map(({ key, notes }) => ({ key, count: notes.length }));
  const taken: Frequencies = {
    keys: Float64Array.from(counts, ({ key }) => key),
    counts: Uint32Array.from(counts, ({ count }) => count),
  };
  const longer: Dead = {
    id: 'dead',
    notes: Uint32Array.from([...dead.notes, ...buried]).sort(),
    ...addFrequencies(dead, taken),
  };
  await blankNotes(
    ws,
    found.map(({ number }) => number),
  );
  const shorter = {
    ...tail,
    notes: tail.notes.filter((number) => !tailed.has(number)),
    words: looseWithout(tail.words, tailed),
    names: looseWithout(tail.names, tailed),
  };
  const { state: last, dead: rest } = await withoutEmpty(ws, next, longer, now);
  await ws.shelf.bulkPut([last, shorter, rest]);
}

/** Segments of which no note is left go whole, and what was remembered of their dropped notes with them. */
async function withoutEmpty(ws: NoteDatabase, state: IndexState, dead: Dead, now: number) {
  const empty = state.segments.filter(({ live }) => live === 0);
  if (empty.length === 0) return { state, dead };
  let left: Frequencies = dead;
  // What a damaged table would say is left standing until the index is made anew.
  const damaged: number[] = [];
  for (const segment of empty) {
    const tables = await readTables(ws, segment);
    if (tables) left = addFrequencies(left, tables, -1);
    else damaged.push(besideSegments);
  }
  const within = (note: number) => empty.some(({ from, to }) => note >= from && note < to);
  return {
    state: {
      ...state,
      damaged: [...state.damaged, ...damaged],
      segments: state.segments.filter(({ live }) => live > 0),
      retired: [...state.retired, ...empty.map(({ id }) => ({ id, at: now }))],
    },
    dead: { ...left, id: 'dead' as const, notes: dead.notes.filter((note) => !within(note)) },
  };
}

/** A part of an index being rebuilt has to be made again where it holds one of these notes. */
function withoutTouched({ rebuilding, retired }: IndexState, numbers: readonly number[], now: number) {
  if (!rebuilding) return {};
  const isTouched = ({ from, to }: Segment) => numbers.some((number) => number >= from && number < to);
  const touched = rebuilding.parts.filter(({ segment }) => isTouched(segment));
  return {
    rebuilding: { ...rebuilding, parts: rebuilding.parts.filter((part) => !touched.includes(part)) },
    retired: [...retired, ...touched.map(({ segment }) => ({ id: segment.id, at: now }))],
  };
}

function countWithin({ from, to }: Segment, numbers: ReadonlySet<number>): number {
  let count = 0;
  for (const number of numbers) if (number >= from && number < to) count += 1;
  return count;
}
