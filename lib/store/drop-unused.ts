import type { Collection, Table } from 'dexie';
import type { Account, Customer } from '../domain/feedback.ts';
import { isCounted } from '../domain/counted.ts';
import { idFromName, normaliseName } from '../domain/ids.ts';
import type { Moment } from '../domain/journey.ts';
import { revised, type Row } from '../domain/row.ts';
import type { Theme } from '../domain/theme.ts';
import { emptyAccount, emptyCustomer } from './erased.ts';
import { importedJourneyId, importedStageId } from './imported-journey.ts';
import { countNamed } from './notes/find.ts';
import type { NamedBy } from './notes/note-terms.ts';
import type { Workspace } from './workspace.ts';

/** Drops the customers, accounts, themes and moments that these imports made, where nobody speaks by them and no person changed or cited them. */
export async function dropUnused(ws: Workspace, imports: readonly string[], now: number): Promise<void> {
  const people = await living(ws.customers.where('importId').anyOf(imports)).toArray();
  for (const person of await silent(ws, 'customer', people)) await takeAway(ws.customers, person, emptyCustomer, now);
  const accounts = await living(ws.accounts.where('importId').anyOf(imports)).toArray();
  for (const account of await silent(ws, 'account', accounts)) {
    const staff = await living(ws.customers.where('accountId').equals(account.id)).count();
    if (staff === 0) await dropAccount(ws, account, now);
  }
  const cited = await citedIds(ws);
  for (const theme of await ws.themes.where('importId').anyOf(imports).toArray()) {
    const assigned = ws.assignments.where('themeId').equals(theme.id);
    const used = cited.has(theme.id) || (await assigned.and(isCounted).count()) > 0;
    if (used || !isThemeAsImported(theme)) continue;
    await ws.themes.delete(theme.id);
    await ws.assignments.where('themeId').equals(theme.id).delete();
  }
  const moments = await ws.moments.where('importId').anyOf(imports).toArray();
  for (const moment of await silent(ws, 'moment', moments)) {
    if (!cited.has(moment.id) && isMomentAsImported(moment)) await ws.moments.delete(moment.id);
  }
}

/** Takes away the stage, and the journey, that imports made for moments that are gone again. */
export async function dropEmptyStages(ws: Workspace, now: number): Promise<void> {
  const used = new Set((await ws.moments.toArray()).map((moment) => moment.stageId));
  for (const journey of await ws.journeys.toArray()) {
    const empty = importedStageId(journey.id);
    if (used.has(empty) || !journey.stages.some((stage) => stage.id === empty)) continue;
    const stages = journey.stages.filter((stage) => stage.id !== empty);
    if (stages.length === 0 && journey.id === importedJourneyId) await ws.journeys.delete(journey.id);
    else await ws.journeys.put(revised(journey, { stages }, now));
  }
}

/** Those of which no feedback is left. */
async function silent<T extends Row>(ws: Workspace, by: NamedBy, rows: readonly T[]): Promise<readonly T[]> {
  const ids = rows.map(({ id }) => id);
  const counts = await countNamed(ws, by, ids);
  return rows.filter((_, index) => counts[index] === 0);
}

async function dropAccount(ws: Workspace, account: Account, now: number): Promise<void> {
  await takeAway(ws.accounts, account, emptyAccount, now);
  await ws.stated.where({ accountId: account.id }).delete();
}

/** One that had been erased before the import made it again is erased again: the tombstone must outlast the import. */
async function takeAway<T extends Account | Customer>(
  table: Table<T, string>,
  row: T,
  empty: Partial<T>,
  now: number,
): Promise<void> {
  const { erasedAt: erased } = row;
  if (erased === undefined) await table.delete(row.id);
  else await table.put({ ...row, ...empty, rev: row.rev + 1, updatedAt: now, deletedAt: erased });
}

/** Whether a theme is as an import makes it; what a person wrote into it is theirs. */
function isThemeAsImported({ id, name, statement, terms, owner, override, archivedAt }: Theme): boolean {
  const named = id === idFromName('theme', normaliseName(name));
  return named && statement === '' && terms.length === 0 && owner === null && override === null && archivedAt === null;
}

function isMomentAsImported({ id, name, journeyId, stageId, weight, weightReason, owner, metric, themeIds }: Moment): boolean {
  const named = id === idFromName('moment', normaliseName(name));
  const placed = stageId === importedStageId(journeyId);
  return named && placed && weight === null && weightReason === '' && owner === null && metric === null && themeIds.length === 0;
}

function living<T extends Row>(rows: Collection<T, string>): Collection<T, string> {
  return rows.and((row) => row.deletedAt === null);
}

/** Ids that a person's link, decision, dismissal or journey names; what they cite is theirs, whoever made it. */
async function citedIds(ws: Workspace): Promise<ReadonlySet<string>> {
  const [links, decisions, dismissals, moments] = await Promise.all([
    ws.links.toArray(),
    ws.decisions.toArray(),
    ws.dismissals.toArray(),
    ws.moments.toArray(),
  ]);
  return new Set([
    ...links.map((link) => link.insight.id),
    ...decisions.flatMap((decision) => decision.evidence.map((insight) => insight.id)),
    ...dismissals.map((dismissal) => dismissal.themeId),
    ...moments.flatMap((moment) => moment.themeIds),
  ]);
}
