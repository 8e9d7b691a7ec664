import { Fault } from '../domain/errors.ts';
import type { Column } from './columns.ts';
import { csvParser } from './csv-parser.ts';
import type { TableShape } from './dialect.ts';
import { columnsOf, countHeaderRows, type HeaderRows } from './header.ts';
import { limits } from './limits.ts';

/** The columns of a table, from its first text. Throws `columns-too-many`, or `quote-unclosed` where no row can be read at all. */
export function readTableHeader(
  sample: string,
  { dialect, preamble }: TableShape,
): { columns: readonly Column[]; headerRows: HeaderRows } {
  const rows = csvParser(dialect, null)
    .push(`${sample}\n`, false)
    .slice(preamble)
    .filter((row) => row.refused === null);
  const [first] = rows;
  if (!first) throw new Fault('quote-unclosed', { line: 1 });
  const width = first.cells.length;
  if (width > limits.columns) throw new Fault('columns-too-many', { columns: width, most: limits.columns });
  const cells = rows.slice(0, 400).map((row) => row.cells);
  const headerRows = countHeaderRows(cells);
  return { headerRows, columns: columnsOf(cells.slice(0, headerRows), width) };
}
