import { Fault } from '../domain/errors.ts';
import type { Column } from './columns.ts';
import type { Layout } from './layout.ts';
import { limits } from './limits.ts';
import { columnProfiler, type ColumnProfile } from './profile.ts';
import type { ColumnPlaces } from './raw-row.ts';
import { readRows } from './rows.ts';

export type Profiled = {
  readonly columns: readonly Column[];
  readonly profiles: readonly ColumnProfile[];
  /** Rows beside the header, those that cannot be read included. */
  readonly rows: number;
  /** Rows whose cells could be told apart. */
  readonly readable: number;
};

/** Values that may be told apart in all columns together: 8 bytes each. */
const distinctBudget = 2_000_000;

/** Goes through all rows of a file and says what each column holds. Columns of records are found on the way. */
export async function profileRows(
  file: Blob,
  layout: Layout,
  columns: readonly Column[],
  signal: AbortSignal,
  onProgress: (bytesRead: number, rows: number) => void,
): Promise<Profiled> {
  const names = columns.map(({ name }) => name);
  const places = layout.kind === 'table' ? fixedPlaces(names) : growingPlaces(names);
  const profilers: ReturnType<typeof columnProfiler>[] = [];
  let rows = 0;
  let readable = 0;
  for await (const batch of readRows(file, layout, places, signal)) {
    for (const { cells, refused } of batch.rows) {
      rows++;
      if (refused) continue;
      readable++;
      for (let index = 0; index < places.count(); index++) {
        const profiler = (profilers[index] ??= latecomer(readable, distinctMost(places.count())));
        profiler.add(cells[index] ?? '');
      }
    }
    if (rows > limits.rows) throw new Fault('rows-too-many', { most: limits.rows });
    onProgress(batch.bytesRead, rows);
  }
  const found = layout.kind === 'table' ? columns : names.map((name) => ({ name, question: null }));
  const profiles = found.map((_, index) => (profilers[index] ?? columnProfiler(1)).result());
  return { columns: found, profiles, rows, readable };
}

function distinctMost(columns: number): number {
  return Math.max(1000, Math.min(50_000, Math.floor(distinctBudget / Math.max(1, columns))));
}

/** A key that only later records have was empty in those before. */
function latecomer(rows: number, most: number): ReturnType<typeof columnProfiler> {
  const profiler = columnProfiler(most);
  for (let row = 1; row < Math.min(rows, 4); row++) profiler.add('');
  return profiler;
}

/** The columns of a plan: names that it does not know are passed over. */
export function fixedPlaces(names: readonly string[]): ColumnPlaces {
  const places = new Map(names.map((name, index) => [name, index]));
  return { of: (name) => places.get(name) ?? -1, count: () => names.length };
}

function growingPlaces(names: string[]): ColumnPlaces {
  const places = new Map(names.map((name, index) => [name, index]));
  return {
    of(name) {
      const known = places.get(name);
      if (known !== undefined) return known;
      if (names.length >= limits.columns)
        throw new Fault('columns-too-many', { columns: names.length + 1, most: limits.columns });
      places.set(name, names.length);
      return names.push(name) - 1;
    },
    count: () => names.length,
  };
}
