import { columnName, type Column } from './columns.ts';
import { toCsv } from './csv-export.ts';
import type { RowError } from './imported.ts';

/** How the file of refused rows speaks: its first two headings, and each reason in a sentence. */
export type RefusalWords = { readonly line: string; readonly why: string; readonly reason: (error: RowError) => string };

/**
 * Writes refused rows as a CSV file: line, why, then the cells as they stood, so that they can be mended and imported by
 * themselves. Rows are added as they are read again; nobody has to hold them meanwhile.
 */
export function refusedRowsFile(columns: readonly Column[], words: RefusalWords) {
  // The mark tells spreadsheets that this is UTF-8.
  const parts = ['\ufeff', toCsv([[words.line, words.why, ...columns.map((_, index) => columnName(columns, index))]])];
  return {
    add: (errors: readonly RowError[]): void => {
      parts.push(toCsv(errors.map((error) => [String(error.line), words.reason(error), ...error.raw])));
    },
    file: (): Blob => new Blob(parts, { type: 'text/csv;charset=utf-8' }),
  };
}
