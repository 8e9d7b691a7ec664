import type { Row } from '../domain/row.ts';
import type { Settings } from '../domain/settings.ts';
import { tableNames } from '../domain/tables.ts';
import type { WorkspaceRows } from '../domain/workspace-rows.ts';
import { eachNote } from './notes/blocks.ts';
import { putNotes } from './notes/put.ts';
import { physicalTables, storedTables, write, type StoredTable, type Workspace } from './workspace.ts';

/** Rows of feedback that are indexed as one segment. */
const putAtOnce = 8_000;

/** All rows of the workspace, tombstones among them. */
export async function readRows(ws: Workspace): Promise<WorkspaceRows> {
  return ws.transaction('r', physicalTables(tableNames), async () => readEach(ws));
}

/** As readRows, inside a running transaction over these tables. */
export async function readEach(ws: Workspace): Promise<WorkspaceRows> {
  const entries = await Promise.all(
    tableNames.map(async (name) => [name, await (name === 'feedback' ? everyNote(ws) : ws.table<Row>(name).toArray())] as const),
  );
  return Object.fromEntries(entries) as unknown as WorkspaceRows;
}

/** Puts rows as they are, replacing those with the same id. One transaction. */
export function putRows(ws: Workspace, rows: Partial<WorkspaceRows>, now: number): Promise<void> {
  return write(ws, tableNames, () => putEach(ws, rows, now));
}

/** Puts these rows and settings in the place of all that are here, in one transaction. What belongs to this browser alone stays. */
export function replaceRows(ws: Workspace, rows: WorkspaceRows, settings: Settings, now: number): Promise<void> {
  const replaced = [...tableNames, 'settings', 'stated'] as const;
  return write(ws, [...replaced, 'learned'], async () => {
    await clearAll(ws, replaced);
    await putEach(ws, rows, now);
    await ws.settings.put({ id: 'settings', value: settings });
    await ws.learned.delete('signals');
  });
}

/** Deletes everything that the workspace holds. Cannot be undone. */
export function wipe(ws: Workspace): Promise<void> {
  return write(ws, storedTables, () => clearAll(ws, storedTables));
}

async function clearAll(ws: Workspace, tables: readonly StoredTable[]): Promise<void> {
  await Promise.all(physicalTables(tables).map((name) => ws.table(name).clear()));
}

/** As putRows, inside a running transaction over the tables of the rows. */
export async function putEach(ws: Workspace, rows: Partial<WorkspaceRows>, now: number): Promise<void> {
  for (const name of tableNames) {
    if (name !== 'feedback') await ws.table<Row>(name).bulkPut([...(rows[name] ?? [])]);
    else for (const some of slices(rows.feedback ?? [], putAtOnce)) await putNotes(ws, some, now);
  }
}

function slices<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}

/** By id, as any other table gives its rows. */
async function everyNote(ws: Workspace): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const notes of eachNote(ws, 10_000)) rows.push(...notes.map(({ row }) => row));
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}
