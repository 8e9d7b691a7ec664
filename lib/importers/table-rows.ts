import { csvParser, type CsvRow } from './csv-parser.ts';
import { decodeText } from './decode.ts';
import type { Layout } from './layout.ts';
import { limits } from './limits.ts';
import type { RawBatch, RawRow, Refusal } from './raw-row.ts';

/** The rows of a delimited file. A row with more or fewer cells than the header is refused; empty cells too many are dropped. */
export async function* tableRows(
  file: Blob,
  { encoding, dialect, preamble, headerRows }: Extract<Layout, { kind: 'table' }>,
  columns: number,
  signal: AbortSignal,
): AsyncGenerator<RawBatch> {
  const parser = csvParser(dialect, columns);
  let above = preamble + headerRows;
  const data = (row: CsvRow): readonly RawRow[] => (above-- > 0 ? [] : [checked(row, columns)]);
  let bytesRead = 0;
  for await (const piece of decodeText(file, encoding, signal)) {
    bytesRead = piece.bytesRead;
    yield { rows: parser.push(piece.text, false).flatMap(data), bytesRead };
  }
  yield { rows: parser.push('', true).flatMap(data), bytesRead };
}

function checked({ line, cells, refused }: CsvRow, columns: number): RawRow {
  if (refused) return { line, cells, refused: { why: refused, values: {} } };
  const trimmed =
    cells.length > columns && cells.slice(columns).every((cell) => cell.trim() === '') ? cells.slice(0, columns) : cells;
  return { line, cells: trimmed, refused: raggedness(trimmed, columns) ?? tooLong(trimmed) };
}

function raggedness(cells: readonly string[], columns: number): Refusal | null {
  return cells.length === columns ? null : { why: 'ragged', values: { columns: cells.length, expected: columns } };
}

/** A cell beyond the limit is cut in `cells` only when the row is saved; here the row is refused whole. */
export function tooLong(cells: readonly string[]): Refusal | null {
  const index = cells.findIndex((cell) => cell.length > limits.fieldLength);
  return index === -1 ? null : { why: 'field-too-long', values: { column: index + 1, characters: cells[index]?.length ?? 0 } };
}
