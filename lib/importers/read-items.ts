import { Fault } from '../domain/errors.ts';
import type { ImportBatch, ImportedItem, RowError } from './imported.ts';
import { limits } from './limits.ts';
import type { ReadingPlan } from './plan.ts';
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
  for await (const { rows, bytesRead } of readRows(file, plan.layout, places, signal)) {
    for (let start = 0; start < rows.length; start += limits.batchRows) {
      if (signal.aborted) throw new Fault('cancelled');
      const items: ImportedItem[] = [];
      const errors: RowError[] = [];
      const batch = rows.slice(start, start + limits.batchRows);
      for (const row of batch) {
        const { items: said, refused } = read(row);
        if (refused) errors.push({ line: row.line, ...refused, raw: row.cells });
        else items.push(...said);
      }
      yield { items, errors, rows: batch.length, bytesRead, bytesTotal: file.size };
    }
  }
}
