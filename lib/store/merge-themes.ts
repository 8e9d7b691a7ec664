import { isCounted } from '../domain/counted.ts';
import type { Decision, Link } from '../domain/decision.ts';
import { Fault } from '../domain/errors.ts';
import { idFromName, newId } from '../domain/ids.ts';
import { newRow, revised, type Row } from '../domain/row.ts';
import type { Regrouping } from '../domain/regrouping.ts';
import { mergeEnd, type Assignment, type Theme } from '../domain/theme.ts';
import { regroupingTime } from './regroupings.ts';
import { write, type Workspace } from './workspace.ts';

const tables = ['themes', 'assignments', 'regroupings', 'links', 'dismissals', 'moments', 'decisions'] as const;
type Changed = {
  readonly table: Exclude<(typeof tables)[number], 'regroupings'>;
  readonly before: Row | null;
  readonly after: Row;
};

/** What became of two themes, and how to take it back. */
export type ThemeMerge = { readonly into: Theme; readonly regrouping: Regrouping };

/**
 * Makes one theme of two: feedback, terms, links, dismissals, moments and what decisions cite go over to `intoId`, and the other is
 * gone, with a mark of where it went. Frozen figures and words stay as they were. undoRegrouping takes it apart again, at any time.
 * Fault `row-missing` where either is gone already.
 */
export function mergeThemes(ws: Workspace, fromId: string, intoId: string, by: string | null, now: number): Promise<ThemeMerge> {
  return write(ws, tables, async () => {
    const [from, into] = await ws.themes.bulkGet([fromId, intoId]);
    if (from?.deletedAt !== null || into?.deletedAt !== null || fromId === intoId) throw new Fault('row-missing');
    const at = await regroupingTime(ws, now);
    const terms = from.terms.filter((term) => !into.terms.includes(term));
    const merged = revised(into, { terms: [...into.terms, ...terms] }, at);
    const [members, moments, decisions] = [
      await assignments(ws, fromId, intoId, at),
      await atMoments(ws, fromId, intoId, at),
      await cited(ws, from, into, at),
    ];
    const changes: readonly Changed[] = [
      { table: 'themes', before: from, after: { ...revised(from, { mergedInto: intoId }, at), deletedAt: at } },
      { table: 'themes', before: into, after: merged },
      ...members,
      ...(await linked(ws, from, into, at)),
      ...(await dismissed(ws, fromId, intoId, at)),
      ...moments,
      ...decisions,
    ];
    const regrouping: Regrouping = {
      ...newRow(newId(), at),
      kind: 'merge',
      fromId,
      intoId,
      at,
      by,
      madeInto: false,
      terms,
      items: members.filter(({ before }) => before?.themeId === fromId && isCounted(before)).length,
      hows: members.flatMap(({ before }) =>
        before?.themeId === intoId && before.deletedAt === null ? [{ feedbackId: before.feedbackId, how: before.how }] : [],
      ),
      moments: moments.map(({ before: { id, themeIds } }) => ({ id, themeIds })),
      decisionIds: decisions.map(({ before }) => before.id),
    };
    await Promise.all(
      tables.map((table) => ws.table(table).bulkPut(changes.flatMap((one) => (one.table === table ? one.after : [])))),
    );
    await ws.regroupings.put(regrouping);
    return { into: merged, regrouping };
  });
}

/** The theme that one with this key was merged into, whatever became of that one since; null where it was not merged. */
export async function mergedTheme(ws: Workspace, key: string): Promise<Theme | null> {
  const rows = await ws.themes.toArray();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const gone = rows.find((row) => row.key === key && row.deletedAt !== null && typeof row.mergedInto === 'string');
  return (gone && mergeEnd(gone, (id) => byId.get(id))) ?? null;
}

/** What was said of both stays as it is of the one that remains, unless that was only inferred and the other is known. */
async function assignments(ws: Workspace, fromId: string, intoId: string, now: number) {
  const [leaving, there] = await Promise.all([
    ws.assignments.where({ themeId: fromId }).toArray(),
    ws.assignments.where({ themeId: intoId }).toArray(),
  ]);
  const known = new Map(there.map((row) => [row.id, row]));
  const isSure = ({ how }: Assignment) => how === 'confirmed' || how === 'imported';
  return leaving.flatMap((row) => {
    if (row.deletedAt !== null) return [];
    const id = idFromName('assignment', row.feedbackId, intoId);
    const before = known.get(id) ?? null;
    const gone = { table: 'assignments' as const, before: row, after: { ...revised(row, {}, now), deletedAt: now } };
    const goesBefore = before !== null && (isSure(before) || (!isSure(row) && (isCounted(before) || !isCounted(row))));
    if (before?.deletedAt === null && goesBefore) return [gone];
    const after = before
      ? { ...revised(before, { how: row.how }, now), deletedAt: null }
      : { ...newRow(id, now), feedbackId: row.feedbackId, themeId: intoId, how: row.how, importId: row.importId };
    return [gone, { table: 'assignments' as const, before, after }];
  });
}

async function linked(ws: Workspace, from: Theme, into: Theme, now: number) {
  const rows = await ws.links.toArray();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows
    .filter((row) => row.deletedAt === null && row.insight.id === from.id)
    .flatMap((row) => {
      const id = idFromName('link', row.itemId, into.id);
      const before = byId.get(id) ?? null;
      const gone = { table: 'links' as const, before: row, after: { ...revised(row, {}, now), deletedAt: now } };
      if (before?.deletedAt === null) return [gone];
      const after: Link = {
        ...row,
        ...newRow(id, now),
        rev: (before?.rev ?? 0) + 1,
        insight: { kind: 'theme', id: into.id, key: into.key },
      };
      return [gone, { table: 'links' as const, before, after }];
    });
}

/** "Not relevant" goes over too, but not to where the theme that remains is linked. */
async function dismissed(ws: Workspace, fromId: string, intoId: string, now: number) {
  const [rows, links] = await Promise.all([ws.dismissals.toArray(), ws.links.toArray()]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const held = new Set(
    links
      .filter(({ deletedAt, insight }) => deletedAt === null && (insight.id === intoId || insight.id === fromId))
      .map(({ itemId }) => itemId),
  );
  return rows
    .filter((row) => row.deletedAt === null && row.themeId === fromId)
    .flatMap((row) => {
      const id = idFromName('dismissal', row.itemId, intoId);
      const before = byId.get(id) ?? null;
      const gone = { table: 'dismissals' as const, before: row, after: { ...revised(row, {}, now), deletedAt: now } };
      if (before?.deletedAt === null || held.has(row.itemId)) return [gone];
      const after = { ...row, ...newRow(id, now), rev: (before?.rev ?? 0) + 1, themeId: intoId };
      return [gone, { table: 'dismissals' as const, before, after }];
    });
}

async function atMoments(ws: Workspace, fromId: string, intoId: string, now: number) {
  const rows = await ws.moments.toArray();
  return rows
    .filter(({ themeIds }) => themeIds.includes(fromId))
    .map((before) => {
      const themeIds = [...new Set(before.themeIds.map((id) => (id === fromId ? intoId : id)))];
      return { table: 'moments' as const, before, after: revised(before, { themeIds }, now) };
    });
}

/** A decision that cites both keeps both as it froze them; else the evidence it froze is that of the theme that remains. */
async function cited(ws: Workspace, from: Theme, into: Theme, now: number) {
  const rows = await ws.decisions.toArray();
  const cites = ({ evidence }: Decision, id: string) => evidence.some((insight) => insight.id === id);
  return rows
    .filter((row) => cites(row, from.id) && !cites(row, into.id))
    .map((before) => {
      const evidence = before.evidence.map((one) => (one.id === from.id ? { ...one, id: into.id, key: into.key } : one));
      return { table: 'decisions' as const, before, after: revised(before, { evidence }, now) };
    });
}
