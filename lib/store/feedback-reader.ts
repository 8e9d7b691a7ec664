import type { FeedbackReader } from '../evidence/source.ts';
import type { Workspace } from './workspace.ts';

/** Reads feedback without saying how it lies on disk. */
export function feedbackReader(ws: Workspace): FeedbackReader {
  return {
    byIds: async (ids) => {
      const rows = await ws.feedback.bulkGet([...ids]);
      return rows.filter((row) => row !== undefined).filter((row) => row.deletedAt === null);
    },
    iterate: (size = 2000) => batches(ws, size),
    count: () => ws.feedback.count(),
  };
}

async function* batches(ws: Workspace, size: number) {
  let after = '';
  for (;;) {
    const rows = await ws.feedback.where('id').above(after).limit(size).toArray();
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    yield rows.filter((row) => row.deletedAt === null);
  }
}
