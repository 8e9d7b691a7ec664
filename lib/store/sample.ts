import { tableNames } from '../domain/tables.ts';
import { putRows } from './rows.ts';
import { changeSettings, readSettings } from './settings.ts';
import { write, type Workspace } from './workspace.ts';

/** Puts the sample workspace beside whatever is here. The sample's words are loaded only now. */
export async function loadSample(ws: Workspace, now: number): Promise<void> {
  const rows = await sampleRows(now);
  await putRows(ws, rows);
  const { workspaceName } = await readSettings(ws);
  await changeSettings(ws, {
    sampleImportId: rows.imports[0]?.id ?? null,
    workspaceName: workspaceName === '' ? 'Ferrow' : workspaceName,
  });
}

/**
 * Takes the sample out again: every row that it brought, and the links and dismissals that point into it. Its ids are the same
 * on every day, so that it is known without having been remembered. Decisions that people recorded stay.
 */
export async function removeSample(ws: Workspace, now: number): Promise<void> {
  const rows = await sampleRows(now);
  const ids = new Set(tableNames.flatMap((name) => rows[name].map((row) => row.id)));
  await write(ws, tableNames, async () => {
    for (const name of tableNames) await ws.table(name).bulkDelete(rows[name].map((row) => row.id));
    await ws.assignments
      .where('themeId')
      .anyOf([...ids])
      .delete();
    await ws.links.filter((link) => ids.has(link.insight.id)).delete();
    await ws.dismissals.filter((dismissal) => ids.has(dismissal.themeId)).delete();
  });
  const { workspaceName } = await readSettings(ws);
  await changeSettings(ws, { sampleImportId: null, workspaceName: workspaceName === 'Ferrow' ? '' : workspaceName });
}

async function sampleRows(now: number) {
  const { makeSample } = await import('../sample/sample.ts');
  const today = new Date(now);
  const date = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return makeSample(date);
}
