import type { WorkspaceRows } from '../domain/workspace-rows.ts';
import { mergeRows, type Merge } from './merge.ts';
import { putRows, readRows, replaceRows } from './rows.ts';
import { changeSettings, readSettings } from './settings.ts';
import type { Workspace } from './workspace.ts';
import { readWorkspaceFile, writeWorkspaceFile, type CheckedWorkspace } from './workspace-file.ts';

/** The whole workspace as one file. */
export async function writeBackup(ws: Workspace, now: number): Promise<Blob> {
  return writeWorkspaceFile(await readRows(ws), await readSettings(ws), now);
}

/** Verifies a workspace file; nothing is changed. Faults as readWorkspaceFile. */
export const checkBackup = readWorkspaceFile;

/** Replaces everything here by a verified file, all or nothing. */
export async function restoreBackup(ws: Workspace, checked: CheckedWorkspace): Promise<void> {
  await replaceRows(ws, checked.rows);
  await changeSettings(ws, checked.settings);
}

/** Merges a verified file into this workspace; see mergeRows for which row wins. */
export async function mergeBackup(ws: Workspace, checked: CheckedWorkspace): Promise<Omit<Merge, 'rows'>> {
  const { rows, ...summary } = mergeRows(await readRows(ws), checked.rows);
  await putRows(ws, rows as unknown as WorkspaceRows);
  return summary;
}

export type { CheckedWorkspace };
