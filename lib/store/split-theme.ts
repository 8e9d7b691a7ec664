import { isCounted } from '../domain/counted.ts';
import { Fault } from '../domain/errors.ts';
import { idFromName, newId } from '../domain/ids.ts';
import type { Regrouping } from '../domain/regrouping.ts';
import { newRow, revised } from '../domain/row.ts';
import type { Assignment, Theme } from '../domain/theme.ts';
import { regroupingTime } from './regroupings.ts';
import { createTheme } from './themes.ts';
import { write, type Workspace } from './workspace.ts';

/** Where chosen feedback goes: into a theme that is here, or into a new one of that name. */
export type SplitInto = { readonly id: string } | { readonly name: string };

export type ThemeSplit = { readonly into: Theme; readonly regrouping: Regrouping };

/**
 * Moves the chosen feedback from one theme into another. Links, decisions and moments stay with the first, as does all else in it.
 * undoRegrouping takes it back. Faults: `row-missing` where a theme is gone or none of the feedback is in it; those of createTheme.
 */
export function splitTheme(
  ws: Workspace,
  fromId: string,
  feedbackIds: readonly string[],
  where: SplitInto,
  by: string | null,
  now: number,
): Promise<ThemeSplit> {
  return write(ws, ['themes', 'assignments', 'regroupings'], async () => {
    const from = await ws.themes.get(fromId);
    const rows = await ws.assignments.bulkGet(feedbackIds.map((id) => idFromName('assignment', id, fromId)));
    const leaving = rows.flatMap((row) => (row?.deletedAt === null && isCounted(row) ? row : []));
    if (from?.deletedAt !== null || leaving.length === 0) throw new Fault('row-missing');
    const into = await themeOf(ws, where, from, now);
    const at = await regroupingTime(ws, now);
    const there = await ws.assignments.bulkGet(leaving.map((row) => idFromName('assignment', row.feedbackId, into.id)));
    const hows = there.flatMap((row) =>
      row?.deletedAt === null && row.how !== 'confirmed' ? [{ feedbackId: row.feedbackId, how: row.how }] : [],
    );
    await ws.assignments.bulkPut([
      ...leaving.map((row) => ({ ...revised(row, {}, at), deletedAt: at })),
      ...leaving.flatMap((row, index) => arrived(row, there[index], into.id, at)),
    ]);
    const regrouping: Regrouping = {
      ...newRow(newId(), at),
      kind: 'split',
      fromId,
      intoId: into.id,
      at,
      by,
      madeInto: 'name' in where,
      items: leaving.length,
      hows,
      terms: [],
      moments: [],
      decisionIds: [],
    };
    await ws.regroupings.put(regrouping);
    return { into, regrouping };
  });
}

async function themeOf(ws: Workspace, where: SplitInto, from: Theme, now: number): Promise<Theme> {
  if ('name' in where) return createTheme(ws, { name: where.name, statement: '', terms: [], owner: from.owner }, now);
  const into = await ws.themes.get(where.id);
  if (into?.deletedAt !== null || into.id === from.id) throw new Fault('row-missing');
  return into;
}

/** A person says that it belongs there; where they had said so before, nothing changes. */
function arrived(row: Assignment, before: Assignment | undefined, themeId: string, at: number): Assignment | [] {
  if (before?.deletedAt === null && before.how === 'confirmed') return [];
  if (before) return { ...revised(before, { how: 'confirmed' }, at), deletedAt: null };
  const { feedbackId, importId } = row;
  return { ...newRow(idFromName('assignment', feedbackId, themeId), at), feedbackId, themeId, how: 'confirmed', importId };
}
