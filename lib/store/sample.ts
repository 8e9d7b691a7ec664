import { tableNames } from '../domain/tables.ts';
import { inImportedStage, journeyForImported, type ImportedNames } from './imported-journey.ts';
import { dropById } from './notes/put.ts';
import { putRows } from './rows.ts';
import { changeSettings, readSettings } from './settings.ts';
import { write, type Workspace } from './workspace.ts';

/** Puts the sample workspace beside whatever is here. The sample's words are loaded only now. */
export async function loadSample(ws: Workspace, now: number): Promise<void> {
  const rows = await sampleRows(now);
  await putRows(ws, rows, now);
  const { workspaceName } = await readSettings(ws);
  await changeSettings(ws, {
    sampleImportId: rows.imports[0]?.id ?? null,
    workspaceName: workspaceName === '' ? 'Ferrow' : workspaceName,
  });
}

/**
 * Takes the sample out again: every row that it brought, and the links and dismissals that point into it. Its ids are the same
 * on every day, so that it is known without having been remembered. Decisions that people recorded stay; so
 * do moments that they put into the sample's journey, in one of their own.
 */
export async function removeSample(ws: Workspace, names: ImportedNames, now: number): Promise<void> {
  const rows = await sampleRows(now);
  const ids = new Set(tableNames.flatMap((name) => rows[name].map((row) => row.id)));
  await write(ws, tableNames, async () => {
    await keepMoments(ws, ids, names, now);
    for (const name of tableNames) {
      const brought = rows[name].map((row) => row.id);
      await (name === 'feedback' ? dropById(ws, brought, now) : ws.table(name).bulkDelete(brought));
    }
    await ws.assignments
      .where('themeId')
      .anyOf([...ids])
      .delete();
    await ws.assignments
      .where('feedbackId')
      .anyOf(rows.feedback.map(({ id }) => id))
      .delete();
    await ws.links.filter((link) => ids.has(link.insight.id)).delete();
    await ws.dismissals.filter((dismissal) => ids.has(dismissal.themeId)).delete();
    await ws.regroupings.filter(({ fromId, intoId }) => ids.has(fromId) || ids.has(intoId)).delete();
    await ws.snoozes.filter((snooze) => ids.has(snooze.subjectId)).delete();
  });
  const { workspaceName } = await readSettings(ws);
  await changeSettings(ws, { sampleImportId: null, workspaceName: workspaceName === 'Ferrow' ? '' : workspaceName });
}

async function keepMoments(ws: Workspace, sample: ReadonlySet<string>, names: ImportedNames, now: number): Promise<void> {
  const moments = await ws.moments.filter(({ id, journeyId }) => sample.has(journeyId) && !sample.has(id)).toArray();
  if (moments.length === 0) return;
  const journey = journeyForImported(await ws.journeys.toArray(), names, now);
  await ws.journeys.put(journey);
  await ws.moments.bulkPut(inImportedStage(moments, journey, now));
}

async function sampleRows(now: number) {
  const { makeSample } = await import('../sample/sample.ts');
  const today = new Date(now);
  const date = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return makeSample(date);
}
