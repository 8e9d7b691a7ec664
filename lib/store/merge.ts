import type { Row } from '../domain/row.ts';
import { tableNames, type TableName } from '../domain/tables.ts';

/** Two people changed the same row since it was shared, equally often. The one kept is the same on both sides. */
export type Conflict = { readonly table: TableName; readonly id: string; readonly kept: Row; readonly left: Row };

export type Merge = {
  readonly rows: Readonly<Record<TableName, readonly Row[]>>;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly conflicts: readonly Conflict[];
};

type RowsByTable = { readonly [Table in TableName]: readonly Row[] };

/**
 * What has to be written into `ours` so that it holds what `theirs` knows. By id; the newer revision wins; of two equally new
 * ones that differ, the same is chosen whichever side merges, and the pair is listed. Merging both ways gives equal workspaces.
 */
export function mergeRows(ours: RowsByTable, theirs: RowsByTable): Merge {
  const rows = Object.fromEntries(tableNames.map((name) => [name, [] as Row[]])) as Record<TableName, Row[]>;
  const conflicts: Conflict[] = [];
  let added = 0;
  let updated = 0;
  let unchanged = 0;
  for (const table of tableNames) {
    const known = new Map(ours[table].map((row) => [row.id, row]));
    for (const their of theirs[table]) {
      const our = known.get(their.id);
      if (!our) {
        rows[table].push(their);
        added++;
        continue;
      }
      const winner = newer(our, their);
      if (winner === their) {
        rows[table].push(their);
        updated++;
      } else unchanged++;
      const differs = our.rev === their.rev && content(our) !== content(their);
      if (differs) conflicts.push({ table, id: our.id, kept: winner, left: winner === our ? their : our });
    }
  }
  return { rows, added, updated, unchanged, conflicts };
}

function newer(our: Row, their: Row): Row {
  if (our.rev !== their.rev) return our.rev > their.rev ? our : their;
  const same = content(our) === content(their);
  if (same && canonical(our) === canonical(their)) return our;
  // No clock decides between two wordings that are equally new: the choice only has to be the same on both sides.
  const [a, b] = same ? [canonical(our), canonical(their)] : [content(our), content(their)];
  return a >= b ? our : their;
}

const bookkeeping = new Set(['updatedAt', 'importId', 'createdAt', 'importedAt']);

/** What the row says, without when and by which import it got here: the same file imported twice is no conflict. */
function content(row: Row): string {
  return canonical(Object.fromEntries(Object.entries(row).filter(([name]) => !bookkeeping.has(name))));
}

function canonical(value: object): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}
