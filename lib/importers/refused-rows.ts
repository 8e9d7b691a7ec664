import { columnName } from './columns.ts';
import { toCsv } from './csv-export.ts';
import type { RowError } from './imported.ts';
import type { ReadingPlan } from './plan.ts';
import { readItems } from './read-items.ts';

/**
 * The rows of a file that an import refuses, as a CSV file: line, why in words, then the cells as they stood, so that they can
 * be mended and imported by themselves. Read anew from the file: nobody has to hold them meanwhile.
 */
export async function refusedRows(
  file: Blob,
  plan: ReadingPlan,
  words: { readonly line: string; readonly why: string; readonly reason: (error: RowError) => string },
  signal: AbortSignal,
): Promise<Blob> {
  // The mark tells spreadsheets that this is UTF-8.
  const parts = ['\ufeff', toCsv([[words.line, words.why, ...plan.columns.map((_, index) => columnName(plan.columns, index))]])];
  for await (const { errors } of readItems(file, plan, signal)) {
    if (errors.length > 0) parts.push(toCsv(errors.map((error) => [String(error.line), words.reason(error), ...error.raw])));
  }
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}
