import { Fault } from '../domain/errors.ts';
import { revised } from '../domain/row.ts';
import type { StatusOverride, Theme } from '../domain/theme.ts';
import { write, type Workspace } from './workspace.ts';

/** Sets the status of a theme for a reason, whatever is derived. Faults: `row-missing`, `reason-missing`. */
export async function setStatus(
  ws: Workspace,
  id: string,
  { because, ...said }: Omit<StatusOverride, 'at'>,
  now: number,
): Promise<void> {
  const reason = because.trim();
  if (reason === '') throw new Fault('reason-missing');
  await change(ws, id, { override: { ...said, because: reason, at: now } }, now);
}

/** Puts what was said of a theme's status back to what it was; with null the status is derived again. Fault `row-missing`. */
export function putOverride(ws: Workspace, id: string, override: StatusOverride | null, now: number): Promise<void> {
  return change(ws, id, { override }, now);
}

/** Puts a theme aside, or brings it back. Fault `row-missing`. */
export function archiveTheme(ws: Workspace, id: string, archived: boolean, now: number): Promise<void> {
  return change(ws, id, { archivedAt: archived ? now : null }, now);
}

function change(ws: Workspace, id: string, changes: Partial<Pick<Theme, 'override' | 'archivedAt'>>, now: number): Promise<void> {
  return write(ws, ['themes'], async () => {
    const theme = await ws.themes.get(id);
    if (theme?.deletedAt !== null) throw new Fault('row-missing');
    await ws.themes.put(revised(theme, changes, now));
  });
}
