import { isUndecided } from '../domain/counted.ts';
import type { Feedback } from '../domain/feedback.ts';
import type { Journey, Moment } from '../domain/journey.ts';
import type { Row } from '../domain/row.ts';
import type { Assignment } from '../domain/theme.ts';
import { tableNames, type TableName } from '../domain/tables.ts';
import type { WorkspaceRows } from '../domain/workspace-rows.ts';
import { erasedAt, withoutErased } from './erased.ts';
import { withoutUndone } from './undone.ts';

/** Two people changed the same row since it was shared, equally often. The one kept is the same on both sides. */
export type Conflict = { readonly table: TableName; readonly id: string; readonly kept: Row; readonly left: Row };

export type Merge = {
  readonly rows: Readonly<Record<TableName, readonly Row[]>>;
  /** Assignments here whose feedback is erased or whose import is undone; to be dropped before the rows are put. */
  readonly dropped: readonly string[];
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly conflicts: readonly Conflict[];
};

/**
 * What has to be written into `ours` so that it holds what `theirs` knows. By id; what either side erased or undid is gone, else the
 * newer revision wins; of two equally new ones that differ, the same is chosen whichever side merges, and the pair is listed. Merging
 * both ways gives equal workspaces.
 */
export function mergeRows(ours: WorkspaceRows, theirs: WorkspaceRows): Merge {
  const rows = Object.fromEntries(tableNames.map((name) => [name, [] as Row[]])) as Record<TableName, Row[]>;
  const all = Object.fromEntries(tableNames.map((name) => [name, new Map()])) as Record<TableName, Map<string, Row>>;
  const conflicts: Conflict[] = [];
  const counts = { added: 0, updated: 0, unchanged: 0 };
  const [here, there] = withoutErased(withoutUndone([ours, theirs]));
  for (const table of tableNames) {
    const merged = new Map<string, Row>(here?.[table].map((row) => [row.id, row]));
    for (const their of there?.[table] ?? []) {
      const our = merged.get(their.id);
      const winner = our ? newer(table, our, their) : their;
      counts[our ? (winner === our ? 'unchanged' : 'updated') : 'added']++;
      merged.set(their.id, winner);
      if (our && inConflict(table, our, their)) {
        conflicts.push({ table, id: our.id, kept: winner, left: winner === our ? their : our });
      }
    }
    all[table] = merged;
  }
  keepStages(all.journeys, all.moments, [here, there]);
  for (const table of tableNames) {
    const before = new Map<string, Row>(ours[table].map((row) => [row.id, row]));
    rows[table] = [...all[table].values()].filter((row) => before.get(row.id) !== row);
  }
  const kept = new Set(here?.assignments);
  return { rows, dropped: ours.assignments.filter((row) => !kept.has(row)).map(({ id }) => id), ...counts, conflicts };
}

/** A stage that moments stand in stays, at the end, where the wording of its journey that won has it no more. */
function keepStages(
  journeys: Map<string, Row>,
  moments: ReadonlyMap<string, Row>,
  sides: readonly (WorkspaceRows | undefined)[],
): void {
  const used = new Set([...moments.values()].filter(({ deletedAt }) => deletedAt === null).map((row) => (row as Moment).stageId));
  for (const row of journeys.values()) {
    const journey = row as Journey;
    const known = new Set(journey.stages.map(({ id }) => id));
    const elsewhere = sides.flatMap((rows) => rows?.journeys.find(({ id }) => id === journey.id)?.stages ?? []);
    const lost = new Map(elsewhere.filter(({ id }) => used.has(id) && !known.has(id)).map((stage) => [stage.id, stage]));
    if (lost.size === 0) continue;
    const kept = [...lost.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    journeys.set(journey.id, { ...journey, stages: [...journey.stages, ...kept] } as Row);
  }
}

function inConflict(table: TableName, our: Row, their: Row): boolean {
  if (our.rev !== their.rev || content(our) === content(their)) return false;
  if (isOpenSuggestion(table, our) || isOpenSuggestion(table, their)) return false;
  if (isOnlyInferred(table, our) !== isOnlyInferred(table, their) && content(unsignalled(our)) === content(unsignalled(their)))
    return false;
  return erasedAt(table, our) === null && erasedAt(table, their) === null;
}

function newer(table: TableName, our: Row, their: Row): Row {
  const [erasedHere, erasedThere] = [erasedAt(table, our) ?? -Infinity, erasedAt(table, their) ?? -Infinity];
  if (erasedHere !== erasedThere) return erasedHere > erasedThere ? our : their;
  // What a person, a column or a rule said goes before what one side was only suggested.
  if (isOpenSuggestion(table, our) !== isOpenSuggestion(table, their)) return isOpenSuggestion(table, our) ? their : our;
  if (our.rev !== their.rev) return our.rev > their.rev ? our : their;
  // A signal that words were read for goes after one that was stated, and before none.
  if (isOnlyInferred(table, our) !== isOnlyInferred(table, their) && content(unsignalled(our)) === content(unsignalled(their))) {
    const [guessed, other] = isOnlyInferred(table, our) ? [our, their] : [their, our];
    return (other as Feedback).signal === null ? guessed : other;
  }
  const same = content(our) === content(their);
  if (same && canonical(our) === canonical(their)) return our;
  // No clock decides between two wordings that are equally new: the choice only has to be the same on both sides.
  const [a, b] = same ? [canonical(our), canonical(their)] : [content(our), content(their)];
  return a >= b ? our : their;
}

/** A suggestion that nobody has confirmed or turned down. */
function isOpenSuggestion(table: TableName, row: Row): boolean {
  return table === 'assignments' && isUndecided(row as Assignment);
}

function isOnlyInferred(table: TableName, row: Row): boolean {
  return table === 'feedback' && (row as Feedback).signal?.from === 'inferred';
}

function unsignalled(row: Row): Row {
  return { ...row, signal: null } as Row;
}

const bookkeeping = new Set(['updatedAt', 'importId', 'createdAt', 'importedAt', 'suggestion']);

/** What the row says, without when, by which import and how surely it got here: the same file imported twice is no conflict. */
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
