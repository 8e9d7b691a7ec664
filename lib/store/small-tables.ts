import type { Row } from '../domain/row.ts';
import type { WorkspaceRows } from '../domain/workspace-rows.ts';
import { revisionsOf } from './changes.ts';
import { present } from './present.ts';
import type { Workspace } from './workspace.ts';

const small = ['themes', 'journeys', 'moments', 'decisions', 'links', 'dismissals', 'snoozes', 'areas'] as const;
type Small = (typeof small)[number];

/** Rows that are not deleted of the tables that people fill: the same arrays until a table is written. */
export type SmallTables = Pick<WorkspaceRows, Small>;

type Kept = { readonly revision: number; readonly rows: readonly unknown[] };
const kept = new WeakMap<Workspace, Map<Small, Kept>>();

const revisions = new WeakMap<readonly unknown[], number>();

/** How often the table of these rows had been written when they were read. */
export function revisionRead(rows: readonly Row[]): number {
  return revisions.get(rows) ?? 0;
}

/**
 * Reads them as they stand at one moment. What this page read before and nobody wrote since is not read again: a gathering asks for
 * all of them, and somebody who types asks with every letter.
 */
export async function readSmallTables(ws: Workspace): Promise<SmallTables> {
  const before = kept.get(ws) ?? new Map<Small, Kept>();
  kept.set(ws, before);
  const read = await ws.transaction('r', [...small, 'revisions'], async () => {
    const now = await revisionsOf(ws, small);
    return Promise.all(
      small.map(async (name, index): Promise<readonly [Small, Kept]> => {
        const revision = now[index] ?? 0;
        const known = before.get(name);
        if (known?.revision === revision) return [name, known];
        return [name, { revision, rows: await present(ws.table<Row, string>(name)) }];
      }),
    );
  });
  for (const [name, one] of read) {
    before.set(name, one);
    revisions.set(one.rows, one.revision);
  }
  return Object.fromEntries(read.map(([name, { rows }]) => [name, rows])) as unknown as SmallTables;
}
