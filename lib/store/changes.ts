import { liveQuery } from 'dexie';
import type { StoredTable, Workspace } from './workspace.ts';

/**
 * Calls back with the tables that were written, from this page or any other, until the signal ends. Writes that come together
 * are told once. All of them are told when a later version takes the database over.
 */
export function watchChanges(
  ws: Workspace,
  tables: readonly StoredTable[],
  callback: (changed: readonly StoredTable[]) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let seen: readonly number[] | null = null;
  // A later version has the database now, and this page nothing any more: whoever asks again is told so.
  const outdated = (): void => void setTimeout(() => signal.aborted || callback(tables));
  ws.on('versionchange', outdated);
  const subscription = liveQuery(() => ws.revisions.bulkGet([...tables])).subscribe({
    next: (rows) => {
      const revisions = rows.map((row) => row?.revision ?? 0);
      const before = seen;
      seen = revisions;
      if (!before) return;
      const changed = tables.filter((_, index) => revisions[index] !== before[index]);
      if (changed.length > 0) callback(changed);
    },
    error: () => undefined,
  });
  signal.addEventListener(
    'abort',
    () => {
      subscription.unsubscribe();
      ws.on.versionchange.unsubscribe(outdated);
    },
    { once: true },
  );
}

/** A string that differs whenever one of these tables was written. */
export async function revisionOf(ws: Workspace, tables: readonly StoredTable[]): Promise<string> {
  return (await revisionsOf(ws, tables)).join('.');
}

/** How often each of these tables was written. */
export async function revisionsOf(ws: Workspace, tables: readonly StoredTable[]): Promise<readonly number[]> {
  const rows = await ws.revisions.bulkGet([...tables]);
  return rows.map((row) => row?.revision ?? 0);
}
