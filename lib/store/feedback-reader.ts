import type { FeedbackReader } from '../evidence/source.ts';
import { eachNote } from './notes/blocks.ts';
import { notesById, notesNamed } from './notes/find.ts';
import { readShelf } from './notes/shelf.ts';
import { physicalTables, type Workspace } from './workspace.ts';

/** Reads feedback without saying how it lies on disk. */
export function feedbackReader(ws: Workspace): FeedbackReader {
  return {
    byIds: async (ids) => {
      if (ids.length === 0) return [];
      const found = await ws.transaction('r', physicalTables(['feedback']), async () => notesById(ws, ids));
      return found.flatMap((one) => (one?.row.deletedAt === null ? one.row : []));
    },
    iterate: (size = 2000) => batches(ws, size),
    idOfKey: async (key) => (await notesNamed(ws, 'key', [key])).find(({ row }) => row.deletedAt === null)?.row.id ?? null,
    count: () => readShelf(ws).then(({ state }) => state.notes),
  };
}

async function* batches(ws: Workspace, size: number) {
  for await (const notes of eachNote(ws, size)) yield notes.flatMap(({ row }) => (row.deletedAt === null ? row : []));
}
