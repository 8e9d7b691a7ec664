import type { Feedback } from '../../domain/feedback.ts';
import { termKey } from '../../index/term-key.ts';
import type { NoteDatabase } from './records.ts';
import { eachNote, readNotes } from './blocks.ts';
import { noteLost } from './damage.ts';
import { nameOf, namesOf, type NamedBy } from './note-terms.ts';
import type { NoteRange, NoteRanges } from './note-ranges.ts';
import { readLists } from './read-lists.ts';
import { readShelf, type Shelf } from './shelf.ts';

export type Numbered = { readonly number: number; readonly row: Feedback };

/**
 * Rows by id, deleted ones among them, in the order asked; undefined where none has that id. `beside` are notes that surely have none of
 * them: parts of the index that hold no others are not read.
 */
export async function notesById(
  ws: NoteDatabase,
  ids: readonly string[],
  beside?: NoteRanges,
): Promise<readonly (Numbered | undefined)[]> {
  if (ids.length === 0) return [];
  const shelf = await readShelf(ws);
  const segments = shelf.state.segments.filter((segment) => !beside?.cover(segment));
  const numbers = await numbersOf(ws, { ...shelf, state: { ...shelf.state, segments } }, ids.map(nameOf.id));
  const rows = await readFound(ws, numbers.flat());
  let at = 0;
  return ids.map((id, index) => {
    const candidates = numbers[index] ?? [];
    const here = candidates.map((number) => ({ number, row: rows[at++] }));
    const found = here.find(({ row }) => row?.id === id);
    return found?.row ? { number: found.number, row: found.row } : undefined;
  });
}

/** Rows that any of these names leads to, deleted ones among them. */
export async function notesNamed(ws: NoteDatabase, by: NamedBy, values: readonly string[]): Promise<readonly Numbered[]> {
  const lists = await numbersOf(ws, await readShelf(ws), values.map(nameOf[by]));
  const numbers = [...new Set(lists.flat())];
  const rows = await readFound(ws, numbers);
  const wanted = new Set(values);
  return numbers.flatMap((number, index) => {
    const row = rows[index];
    return row && wanted.has(valueOf(row, by) ?? '') ? [{ number, row }] : [];
  });
}

/** How many rows each of these names leads to, in the order asked. No row is read. */
export async function countNamed(ws: NoteDatabase, by: NamedBy, values: readonly string[]): Promise<readonly number[]> {
  return (await numbersOf(ws, await readShelf(ws), values.map(nameOf[by]))).map(({ length }) => length);
}

/** Numbers of the notes of each name. Where the index is damaged, the notes themselves are looked through: who writes must miss none. */
async function numbersOf(ws: NoteDatabase, shelf: Shelf, names: readonly string[]): Promise<readonly (readonly number[])[]> {
  const { lists, damaged } = await readLists(ws, shelf, 'names', names.map(termKey));
  const found = new Map(names.map((name, index) => [name, new Set(lists[index]?.notes)]));
  for (const { from, to } of damaged) await lookThrough(ws, { from, to }, found);
  return names.map((name) => [...(found.get(name) ?? [])].sort((a, b) => a - b));
}

async function lookThrough(ws: NoteDatabase, { from, to }: NoteRange, found: Map<string, Set<number>>): Promise<void> {
  for await (const notes of eachNote(ws, 2_000, from)) {
    for (const { number, row } of notes) {
      if (number >= to) return;
      for (const name of namesOf(row)) found.get(name)?.add(number);
    }
  }
}

/** Notes that the index knows. */
async function readFound(ws: NoteDatabase, numbers: readonly number[]): Promise<readonly (Feedback | undefined)[]> {
  const rows = await readNotes(ws, numbers);
  await noteLost(
    ws,
    numbers.filter((_, index) => rows[index] === undefined),
  );
  return rows;
}

function valueOf(row: Feedback, by: NamedBy): string | null {
  return {
    id: row.id,
    key: row.key,
    account: row.accountId,
    customer: row.customerId,
    import: row.importId,
    moment: row.momentId,
  }[by];
}
