import type { Feedback } from '../../domain/feedback.ts';
import type { NoteDatabase } from './records.ts';
import { addNotes } from './add.ts';
import { dropNotes } from './drop.ts';
import { notesById } from './find.ts';

/** Puts rows as they are, in place of those with the same id. Runs in the caller's transaction. */
export async function putNotes(ws: NoteDatabase, rows: readonly Feedback[], now: number): Promise<void> {
  const last = [...new Map(rows.map((row) => [row.id, row])).values()];
  await dropById(
    ws,
    last.map(({ id }) => id),
    now,
  );
  await addNotes(ws, last);
}

/** Takes rows out by id; an unknown id is passed over. Runs in the caller's transaction. */
export async function dropById(ws: NoteDatabase, ids: readonly string[], now: number): Promise<void> {
  const here = await notesById(ws, ids);
  await dropNotes(
    ws,
    here.flatMap((one) => one?.number ?? []),
    now,
  );
}
