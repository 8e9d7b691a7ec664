import { Fault } from '../domain/errors.ts';
import { normaliseName } from '../domain/ids.ts';
import type { Regrouping } from '../domain/regrouping.ts';
import { revised, type Row } from '../domain/row.ts';
import type { Theme } from '../domain/theme.ts';
import { write, type Workspace } from './workspace.ts';

const tables = ['themes', 'assignments', 'regroupings', 'links', 'dismissals', 'moments', 'decisions'] as const;

/**
 * Takes a merge apart, or a split back, at any time: what it wrote and nobody changed since is as it was; what people said since stays.
 * Faults: `row-missing` where it was taken back already or a theme is gone; `name-taken` where another theme has the name by now.
 */
export function undoRegrouping(ws: Workspace, id: string, now: number): Promise<void> {
  return write(ws, tables, async () => {
    const one = await ws.regroupings.get(id);
    const [from, into] = one ? await ws.themes.bulkGet([one.fromId, one.intoId]) : [];
    if (one?.deletedAt === null && one.kind === 'merge' && from) await refuseTaken(ws, from);
    if (one?.deletedAt !== null || !from || into?.deletedAt !== null || !isWhole(one, from)) throw new Fault('row-missing');
    await ws.regroupings.put({ ...revised(one, {}, now), deletedAt: now });
    await assignmentsBack(ws, one, now);
    if (one.kind === 'split') return dropIfEmpty(ws, one, into, now);
    await themesBack(ws, one, from, into, now);
    const links = await ws.links.toArray();
    await ws.links.bulkPut(swapped(one, now, links.filter(ofInsight(from.id)), links.filter(ofInsight(into.id))));
    const dismissals = await ws.dismissals.toArray();
    const of = (themeId: string) => dismissals.filter((row) => row.themeId === themeId);
    await ws.dismissals.bulkPut(swapped(one, now, of(from.id), of(into.id)));
    await momentsBack(ws, one, now);
    await decisionsBack(ws, one, from, now);
  });
}

/** A theme that was made since with the name of the one that is gone also has its place. */
async function refuseTaken(ws: Workspace, { name }: Theme): Promise<void> {
  const named = (row: Theme) => row.deletedAt === null && normaliseName(row.name) === normaliseName(name);
  const taken = (await ws.themes.toArray()).find(named);
  if (taken) throw new Fault('name-taken', { name, key: taken.key });
}

/** Whether the other theme is still what the regrouping left: gone into this one by a merge, here after a split. */
function isWhole({ kind, intoId }: Regrouping, from: Theme): boolean {
  return kind === 'merge' ? from.mergedInto === intoId : from.deletedAt === null;
}

/** What went with the regrouping comes back, and what came with it goes; both only where nobody touched it since. */
function swapped<T extends Row>({ at }: Regrouping, now: number, left: readonly T[], came: readonly T[]): readonly T[] {
  return [
    ...left
      .filter((row) => row.deletedAt === at && row.updatedAt === at)
      .map((row) => ({ ...revised(row, {}, now), deletedAt: null })),
    ...came
      .filter((row) => row.deletedAt === null && row.updatedAt === at)
      .map((row) => ({ ...revised(row, {}, now), deletedAt: now })),
  ];
}

async function assignmentsBack(ws: Workspace, one: Regrouping, now: number): Promise<void> {
  const known = new Map(one.hows.map(({ feedbackId, how }) => [feedbackId, how]));
  const left = await ws.assignments.where('themeId').equals(one.fromId).toArray();
  const came = await ws.assignments.where('themeId').equals(one.intoId).toArray();
  await ws.assignments.bulkPut(
    swapped(one, now, left, came).map((row) => {
      const how = row.themeId === one.intoId ? known.get(row.feedbackId) : undefined;
      return how === undefined ? row : { ...row, how, deletedAt: null };
    }),
  );
}

async function themesBack(ws: Workspace, one: Regrouping, from: Theme, into: Theme, now: number): Promise<void> {
  const terms = into.terms.filter((term) => !one.terms.includes(term));
  await ws.themes.bulkPut([{ ...revised(from, { mergedInto: null }, now), deletedAt: null }, revised(into, { terms }, now)]);
}

async function momentsBack(ws: Workspace, { at, moments, fromId, intoId }: Regrouping, now: number): Promise<void> {
  const rows = await ws.moments.bulkGet(moments.map(({ id }) => id));
  await ws.moments.bulkPut(
    rows.flatMap((row, index) => {
      const before = moments[index]?.themeIds ?? [];
      if (!row) return [];
      if (row.updatedAt === at) return revised(row, { themeIds: [...before] }, now);
      const others = row.themeIds.filter((id) => id !== intoId || before.includes(intoId));
      return revised(row, { themeIds: [...new Set([...others, fromId])] }, now);
    }),
  );
}

async function decisionsBack(ws: Workspace, { decisionIds, intoId }: Regrouping, { id, key }: Theme, now: number): Promise<void> {
  const rows = await ws.decisions.bulkGet([...decisionIds]);
  await ws.decisions.bulkPut(
    rows.flatMap((row) => {
      if (!row) return [];
      const evidence = row.evidence.map((insight) => (insight.id === intoId ? { ...insight, id, key } : insight));
      return revised(row, { evidence }, now);
    }),
  );
}

/** The theme that a split made goes with it, unless something else belongs to it, cites it or was written into it by now. */
async function dropIfEmpty(ws: Workspace, { madeInto }: Regrouping, into: Theme, now: number): Promise<void> {
  if (!madeInto) return;
  const [members, links, decisions, moments] = await Promise.all([
    ws.assignments
      .where('themeId')
      .equals(into.id)
      .filter(({ deletedAt }) => deletedAt === null)
      .count(),
    ws.links.filter((row) => row.deletedAt === null && ofInsight(into.id)(row)).count(),
    ws.decisions.filter((row) => row.deletedAt === null && row.evidence.some(({ id }) => id === into.id)).count(),
    ws.moments.filter((row) => row.deletedAt === null && row.themeIds.includes(into.id)).count(),
  ]);
  const isWritten = into.statement !== '' || into.terms.length > 0 || into.override !== null;
  if (isWritten || members + links + decisions + moments > 0) return;
  await ws.themes.put({ ...revised(into, {}, now), deletedAt: now });
}

function ofInsight(themeId: string) {
  return ({ insight }: { readonly insight: { readonly id: string } }): boolean => insight.id === themeId;
}
