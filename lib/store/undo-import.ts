import { revised } from '../domain/row.ts';
import { tableNames } from '../domain/tables.ts';
import { dropEmptyStages, dropUnused } from './drop-unused.ts';
import { dropNotes } from './notes/drop.ts';
import { notesNamed } from './notes/find.ts';
import { retractFacts } from './stated-facts.ts';
import { write, type Workspace } from './workspace.ts';

/**
 * Takes an import back as a whole: its feedback and assignments, what it said of accounts, and the accounts, customers, themes and
 * moments that it made and nothing else uses. What people have changed, links and decisions among it, stays.
 */
export function undoImport(ws: Workspace, importId: string, now: number): Promise<void> {
  return write(ws, [...tableNames, 'stated', 'learned'], async () => {
    const row = await ws.imports.get(importId);
    if (row) await ws.imports.put(revised(row, { state: 'undone' }, now));
    await takeBack(ws, now);
    await ws.learned.delete('themes');
  });
}

/**
 * Takes back what is left of every import that was undone, here or by a colleague whose file was merged: what an earlier one had
 * to leave because another used it goes with the last that did. Runs in a transaction over all tables and `stated`.
 */
export async function takeBack(ws: Workspace, now: number): Promise<void> {
  const undone = (await ws.imports.toArray()).filter(({ state }) => state === 'undone' || state === 'cancelled');
  if (undone.length === 0) return;
  const ids = undone.map(({ id }) => id);
  await ws.assignments.where('importId').anyOf(ids).delete();
  // An erased row stays as the mark that keeps its words away when the file is imported again.
  const gone = (await notesNamed(ws, 'import', ids)).filter(({ row }) => row.deletedAt === null);
  const [numbers, feedbackIds] = [gone.map(({ number }) => number), gone.map(({ row }) => row.id)];
  await ws.assignments.where('feedbackId').anyOf(feedbackIds).delete();
  await dropNotes(ws, numbers, now);
  await retractFacts(ws, new Set(ids), now);
  await dropUnused(ws, ids, now);
  await dropEmptyStages(ws, now);
}
