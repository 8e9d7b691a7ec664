import type { Import } from '../domain/feedback.ts';
import { present } from './present.ts';
import type { Workspace } from './workspace.ts';

/** Imports, newest first. One that still says `running` in a page that runs none was cut off: rerun or undo it. */
export async function listImports(ws: Workspace): Promise<readonly Import[]> {
  const rows = await present(ws.imports);
  return rows.toSorted((a, b) => b.importedAt - a.importedAt);
}
