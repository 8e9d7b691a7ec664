import { revised } from '../domain/row.ts';
import { tableNames } from '../domain/tables.ts';
import { importedJourneyId, importedStageId } from './name-books.ts';
import { write, type Workspace } from './workspace.ts';

/**
 * Takes an import back as a whole: its feedback and assignments, the accounts, customers, themes and moments that it made and
 * nothing else uses, and the facts of accounts that it had replaced. Links and decisions that people made stay.
 */
export function undoImport(ws: Workspace, importId: string, now: number): Promise<void> {
  return write(ws, [...tableNames, 'replaced'], async () => {
    await ws.assignments.where({ importId }).delete();
    const gone = await ws.feedback.where({ importId }).primaryKeys();
    await ws.assignments.where('feedbackId').anyOf(gone).delete();
    await ws.feedback.bulkDelete(gone);
    await dropUnused(ws, importId);
    await dropEmptyStages(ws, now);
    await putBack(ws, importId);
    const row = await ws.imports.get(importId);
    if (row) await ws.imports.put(revised(row, { state: 'undone' }, now));
  });
}

async function dropUnused(ws: Workspace, importId: string): Promise<void> {
  for (const id of await ws.customers.where({ importId }).primaryKeys()) {
    if ((await ws.feedback.where('customerId').equals(id).count()) === 0) await ws.customers.delete(id);
  }
  for (const id of await ws.accounts.where({ importId }).primaryKeys()) {
    const used =
      (await ws.feedback.where('accountId').equals(id).count()) + (await ws.customers.where('accountId').equals(id).count());
    if (used === 0) await ws.accounts.delete(id);
  }
  const cited = await citedIds(ws);
  for (const id of await ws.themes.where({ importId }).primaryKeys()) {
    if (!cited.has(id) && (await ws.assignments.where('themeId').equals(id).count()) === 0) await ws.themes.delete(id);
  }
  const placed = new Set((await ws.feedback.toArray()).map((row) => row.momentId));
  for (const moment of await ws.moments.where({ importId }).toArray()) {
    if (!cited.has(moment.id) && !placed.has(moment.id) && moment.weight === null) await ws.moments.delete(moment.id);
  }
}

/** Takes away the stage, and the journey, that imports made for moments that are gone again. */
async function dropEmptyStages(ws: Workspace, now: number): Promise<void> {
  const used = new Set((await ws.moments.toArray()).map((moment) => moment.stageId));
  for (const journey of await ws.journeys.toArray()) {
    const empty = importedStageId(journey.id);
    if (used.has(empty) || !journey.stages.some((stage) => stage.id === empty)) continue;
    const stages = journey.stages.filter((stage) => stage.id !== empty);
    if (stages.length === 0 && journey.id === importedJourneyId) await ws.journeys.delete(journey.id);
    else await ws.journeys.put(revised(journey, { stages }, now));
  }
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

async function putBack(ws: Workspace, importId: string): Promise<void> {
  const rows = await ws.replaced.where({ importId }).toArray();
  for (const { before, revAfter } of rows) {
    const present = await ws.accounts.get(before.id);
    // Changed again since, by a person or another import: theirs stands.
    if (present?.rev === revAfter) await ws.accounts.put(before);
  }
  await ws.replaced.where({ importId }).delete();
}
