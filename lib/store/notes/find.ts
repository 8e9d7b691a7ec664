import type { Feedback } from '../../domain/feedback.ts';
import { termKey } from '../../index/term-key.ts';
import type { NoteDatabase } from './records.ts';
import { readNotes } from './blocks.ts';
import { nameOf, type NamedBy } from './note-terms.ts';
import type { NoteRanges } from './note-ranges.ts';
import { readLists } from './read-lists.ts';
import { readShelf } from './shelf.ts';

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
  const lists = await readLists(ws, { ...shelf, state: { ...shelf.state, segments } }, 'names', keysOf(ids, nameOf.id));
  const numbers = lists.map(({ notes }) => [...notes]);
  const rows = await readNotes(ws, numbers.flat());
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
  const lists = await readLists(ws, await readShelf(ws), 'names', keysOf(values, nameOf[by]));
  const numbers = [...new Set(lists.flatMap(({ notes }) => [...notes]))];
  const rows = await readNotes(ws, numbers);
  const wanted = new Set(values);
  return numbers.flatMap((number, index) => {
    const row = rows[index];
    return row && wanted.has(valueOf(row, by) ?? '') ? [{ number, row }] : [];
  });
}

/** How many rows each of these names leads to, in the order asked. No row is read. */
export async function countNamed(ws: NoteDatabase, by: NamedBy, values: readonly string[]): Promise<readonly number[]> {
  const lists = await readLists(ws, await readShelf(ws), 'names', keysOf(values, nameOf[by]));
  return lists.map(({ notes }) => notes.length);
}

function keysOf(values: readonly string[], name: (value: string) => string): readonly number[] {
  return values.map((value) => termKey(name(value)));
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
