import { idFromName } from '../domain/ids.ts';
import { newRow, revised } from '../domain/row.ts';
import type { Assignment } from '../domain/theme.ts';
import { openSuggestions } from './present.ts';
import { write, type Workspace } from './workspace.ts';

/** An assignment as it was before somebody decided on it; null where there was none. */
export type Before = { readonly id: string; readonly row: Assignment | null };

/**
 * Puts an item in a theme on a person's word, whether that theme was suggested or not; what else was suggested for it goes. Gives what
 * putBack needs.
 */
export function confirmTheme(ws: Workspace, feedbackId: string, themeId: string, now: number): Promise<readonly Before[]> {
  return write(ws, ['assignments'], async () => {
    const id = idFromName('assignment', feedbackId, themeId);
    const row = (await ws.assignments.get(id)) ?? null;
    const others = (await openSuggestions(ws, [feedbackId])).filter((other) => other.id !== id);
    const how = 'confirmed' as const;
    await ws.assignments.put(
      row ? { ...revised(row, { how }, now), deletedAt: null } : { ...newRow(id, now), feedbackId, themeId, how, importId: null },
    );
    await ws.assignments.bulkDelete(others.map((other) => other.id));
    return [{ id, row }, ...others.map((other) => ({ id: other.id, row: other }))];
  });
}

/** None of the themes that are suggested for an item: they are not suggested for it again. Gives what putBack needs. */
export function turnDown(ws: Workspace, feedbackId: string, now: number): Promise<readonly Before[]> {
  return write(ws, ['suggestions'], async () => {
    const suggested = await openSuggestions(ws, [feedbackId]);
    await ws.assignments.bulkPut(suggested.map((row) => ({ ...revised(row, {}, now), deletedAt: now })));
    return suggested.map((row) => ({ id: row.id, row }));
  });
}

/** Takes a decision back: every assignment is again as it was. It counts as newer than the decision where files are merged. */
export function putBack(ws: Workspace, before: readonly Before[], now: number): Promise<void> {
  return write(ws, ['assignments'], async () => {
    const here = await ws.assignments.bulkGet(before.map(({ id }) => id));
    await ws.assignments.bulkDelete(before.filter(({ row }) => row === null).map(({ id }) => id));
    await ws.assignments.bulkPut(
      before.flatMap(({ row }, index) =>
        row === null ? [] : { ...row, rev: Math.max(row.rev, here[index]?.rev ?? 0) + 1, updatedAt: now },
      ),
    );
  });
}
