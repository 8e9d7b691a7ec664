import type { Assignment } from '../domain/theme.ts';
import { write, type Workspace } from './workspace.ts';

/** An assignment as it was before somebody decided on it, null where there was none; `after`: its revision since, null where it went. */
export type Before = { readonly id: string; readonly row: Assignment | null; readonly after: number | null };

/**
 * Takes a decision back: every assignment is again as it was, and counts as newer than the decision where files are merged. False, and
 * nothing is changed, where something became of one of them since: decided anew, merged, erased, undone with its import, wiped.
 */
export function putBack(ws: Workspace, before: readonly Before[], now: number): Promise<boolean> {
  return write(ws, ['assignments'], async () => {
    const here = await ws.assignments.bulkGet(before.map(({ id }) => id));
    if (before.some(({ after }, index) => (here[index]?.rev ?? null) !== after)) return false;
    await ws.assignments.bulkDelete(before.filter(({ row }) => row === null).map(({ id }) => id));
    await ws.assignments.bulkPut(
      before.flatMap(({ row, after }) =>
        row === null ? [] : { ...row, rev: Math.max(row.rev, after ?? 0) + 1, updatedAt: now },
      ),
    );
    return true;
  });
}
