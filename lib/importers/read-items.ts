import { Fault } from '../domain/errors.ts';
import type { ImportBatch, ImportedItem, RowError } from './imported.ts';
import { limits } from './limits.ts';
import type { ReadingPlan } from './plan.ts';
import type { RawBatch, RawRow } from './raw-row.ts';
import { fixedPlaces } from './profile-rows.ts';
import { rowReader } from './row-reader.ts';
import { readRows } from './rows.ts';

/**
 * Reads a file into items as a plan says, in batches, never holding more than a piece of it. Rows that cannot be read come as
 * errors with their line, and reading goes on.
 * @throws Fault `cancelled` when the signal aborts, `no-text-column` where the plan names none, and those of the format.
 */
export async function* readItems(file: Blob, plan: ReadingPlan, signal: AbortSignal): AsyncGenerator<ImportBatch> {
  if (!plan.uses.some((use) => use.holds === 'text')) throw new Fault('no-text-column');
  const read = rowReader(plan);
  const places = fixedPlaces(plan.columns.map(({ name }) => name));
  for await (const { rows, bytesRead } of batched(readRows(file, plan.layout, places, signal))) {
    if (signal.aborted) throw new Fault('cancelled');
    const items: ImportedItem[] = [];
    const errors: RowError[] = [];
    for (const row of rows) {
      const { items: said, refused } = read(row);
      if (refused) errors.push({ line: row.line, ...refused, raw: row.cells });
      else items.push(...said);
    }
    yield { items, errors, rows: rows.length, bytesRead, bytesTotal: file.size };
  }
}

/** The same rows in batches of one size, whatever the slices were that they came from; fewer where their slices are many. */
async function* batched(slices: AsyncIterable<RawBatch>): AsyncGenerator<RawBatch> {
  let waiting: RawRow[] = [];
  let bytesHandedOn = 0;
  let bytesRead = 0;
  for await (const slice of slices) {
    waiting.push(...slice.rows);
    bytesRead = slice.bytesRead;
    while (waiting.length >= limits.batchRows) {
      yield { rows: waiting.slice(0, limits.batchRows), bytesRead };
      waiting = waiting.slice(limits.batchRows);
      bytesHandedOn = bytesRead;
    }
    if (bytesRead - bytesHandedOn < limits.batchBytes) continue;
    yield { rows: waiting, bytesRead };
    waiting = [];
    bytesHandedOn = bytesRead;
  }
  if (waiting.length > 0) yield { rows: waiting, bytesRead };
}
