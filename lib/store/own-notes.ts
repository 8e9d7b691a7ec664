import { distinctCounter } from '../importers/distinct.ts';
import { notesById, type Numbered } from './notes/find.ts';
import { createNoteRanges, type NoteRange } from './notes/note-ranges.ts';
import type { Workspace } from './workspace.ts';

/**
 * What one import run has added. An id that the run meets for the first time is of none of its own notes, so that only what else is
 * in the workspace has to be looked through for it, however much the run has brought.
 */
export function createOwnNotes(ws: Workspace) {
  const met = distinctCounter();
  const ranges = createNoteRanges();

  return {
    add: (added: NoteRange): void => ranges.add(added),

    /** Rows by id as notesById gives them. Inside the batch's transaction. */
    async find(ids: readonly string[]): Promise<readonly (Numbered | undefined)[]> {
      // Two ids may share a hash: then the second is looked for everywhere.
      const isNew = ids.map((id) => met.add(id));
      const fresh = await notesById(
        ws,
        ids.filter((_, index) => isNew[index]),
        ranges,
      );
      const again = await notesById(
        ws,
        ids.filter((_, index) => !isNew[index]),
      );
      let [nextFresh, nextAgain] = [0, 0];
      return isNew.map((first) => (first ? fresh[nextFresh++] : again[nextAgain++]));
    },
  };
}
