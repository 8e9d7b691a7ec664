import type { Row } from '../domain/row.ts';
import { tableNames } from '../domain/tables.ts';
import type { WorkspaceRows } from '../domain/workspace-rows.ts';
import { storedTables, write, type Workspace } from './workspace.ts';

/** All rows of the workspace, tombstones among them. */
export async function readRows(ws: Workspace): Promise<WorkspaceRows> {
  return ws.transaction('r', [...tableNames], async () => {
    const entries = await Promise.all(tableNames.map(async (name) => [name, await ws.table<Row>(name).toArray()] as const));
    return Object.fromEntries(entries) as unknown as WorkspaceRows;
  });
}

/** Puts rows as they are, replacing those with the same id. One transaction. */
export function putRows(ws: Workspace, rows: Partial<WorkspaceRows>): Promise<void> {
  return write(ws, tableNames, () => putEach(ws, rows));
}

/** Empties the workspace and puts these rows in its place, in one transaction. */
export function replaceRows(ws: Workspace, rows: WorkspaceRows): Promise<void> {
  return write(ws, storedTables, async () => {
    await Promise.all(storedTables.map((name) => ws.table(name).clear()));
    await putEach(ws, rows);
  });
}

/** Deletes everything that the workspace holds. Cannot be undone. */
export function wipe(ws: Workspace): Promise<void> {
  return write(ws, storedTables, async () => {
    await Promise.all(storedTables.map((name) => ws.table(name).clear()));
  });
}

async function putEach(ws: Workspace, rows: Partial<WorkspaceRows>): Promise<void> {
  for (const name of tableNames) await ws.table<Row>(name).bulkPut([...(rows[name] ?? [])]);
}
