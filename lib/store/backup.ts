import { Fault } from '../domain/errors.ts';
import { tableNames } from '../domain/tables.ts';
import type { WorkspaceRows } from '../domain/workspace-rows.ts';
import { erasedAt } from './erased.ts';
import { mergeRows, type Merge } from './merge.ts';
import { putEach, readEach, readRows, replaceRows } from './rows.ts';
import { readSettings } from './settings.ts';
import { takeBack } from './undo-import.ts';
import { write, type Workspace } from './workspace.ts';
import { readWorkspaceFile, writeWorkspaceFile, type CheckedWorkspace } from './workspace-file.ts';

/** The whole workspace as one file, which was read again before it is given out. Fault `backup-unsound` with the line that was not to be read. */
export async function writeBackup(ws: Workspace, now: number): Promise<Blob> {
  const file = writeWorkspaceFile(await readRows(ws), await readSettings(ws), now);
  await readWorkspaceFile(file).catch((fault: unknown) => {
    throw fault instanceof Fault ? new Fault('backup-unsound', fault.values, { cause: fault }) : fault;
  });
  return file;
}

/** Verifies a workspace file; nothing is changed. Faults as readWorkspaceFile. */
export const checkBackup = readWorkspaceFile;

/** Replaces everything here by a verified file, all or nothing. Drafts and remembered mappings, which no file holds, stay. */
export function restoreBackup(ws: Workspace, checked: CheckedWorkspace, now: number): Promise<void> {
  return replaceRows(ws, checked.rows, checked.settings, now);
}

/** Merges a verified file into this workspace, reading and writing in one transaction; see mergeRows for which row wins. */
export async function mergeBackup(
  ws: Workspace,
  checked: CheckedWorkspace,
  now: number,
): Promise<Omit<Merge, 'rows' | 'dropped'>> {
  return write(ws, [...tableNames, 'stated', 'learned'], async () => {
    const { rows, dropped, ...summary } = mergeRows(await readEach(ws), checked.rows);
    await ws.assignments.bulkDelete([...dropped]);
    await putEach(ws, rows as unknown as WorkspaceRows, now);
    const erased = rows.accounts.filter((row) => erasedAt('accounts', row) !== null).map(({ id }) => id);
    await ws.stated.where('accountId').anyOf(erased).delete();
    await takeBack(ws, now);
    await ws.learned.delete('signals');
    return summary;
  });
}

export type { CheckedWorkspace };
