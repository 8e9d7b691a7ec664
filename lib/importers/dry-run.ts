import { columnName } from './columns.ts';
import { distinctCounter } from './distinct.ts';
import { encodingName } from './encoding.ts';
import type { RowError } from './imported.ts';
import type { Inspection } from './inspect.ts';
import { formatName } from './layout.ts';
import { columnHolding, columnsHolding, type ReadingPlan } from './plan.ts';
import { fixedPlaces } from './profile-rows.ts';
import { rowReader } from './row-reader.ts';
import { readRows } from './rows.ts';
import { isEmpty } from './values.ts';

/** What an import would do, in the form that the command line prints. Days are as written in the file. */
export type DryRun = {
  readonly format: string;
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly headerRows: number | null;
  readonly rows: number;
  readonly items: number;
  readonly text: readonly {
    readonly column: string;
    readonly rows: number;
    readonly first: string | null;
    readonly last: string | null;
  }[];
  readonly date: { readonly column: string; readonly min: string | null; readonly max: string | null } | null;
  readonly id: { readonly column: string; readonly distinct: number } | null;
  readonly rating: { readonly column: string; readonly scale: string } | null;
  readonly customer: { readonly column: string } | null;
  /** Rows without words. */
  readonly skipped: number;
  readonly errors: readonly { readonly line: number; readonly why: RowError['why'] }[];
};

/** Runs an import as it was guessed and keeps nothing but counts, first and last texts (80 characters), and what was refused. */
export async function dryRun(file: Blob, inspection: Inspection, signal: AbortSignal): Promise<DryRun> {
  const { columns, layout, source } = inspection;
  const uses = inspection.guesses.map(({ use }) => use);
  const plan: ReadingPlan = { layout, columns, uses, source, channel: null };
  const read = rowReader(plan);
  const texts = columnsHolding(uses, 'text').map((place) => ({
    place,
    rows: 0,
    first: null as string | null,
    last: null as string | null,
  }));
  const idPlace = columnHolding(uses, 'id');
  const ids = distinctCounter();
  const days = { min: null as string | null, max: null as string | null };
  const errors: { line: number; why: RowError['why'] }[] = [];
  let items = 0;
  let skipped = 0;

  for await (const batch of readRows(file, layout, fixedPlaces(columns.map(({ name }) => name)), signal)) {
    for (const row of batch.rows) {
      const { items: said, refused, day } = read(row);
      if (day !== null && (days.min === null || day < days.min)) days.min = day;
      if (day !== null && (days.max === null || day > days.max)) days.max = day;
      if (row.refused === null && !isEmpty(row.cells[idPlace] ?? '')) ids.add((row.cells[idPlace] ?? '').trim());
      if (refused?.why === 'no-text') skipped++;
      else if (refused) errors.push({ line: row.line, why: refused.why });
      items += said.length;
      if (said.length > 0) for (const text of texts) note(text, row.cells[text.place] ?? '');
    }
  }

  const nameOf = (field: 'date' | 'id' | 'rating' | 'customer'): { column: string } | null => {
    const place = columnHolding(uses, field);
    return place === -1 ? null : { column: columnName(columns, place) };
  };
  const [date, id, rating, customer] = [nameOf('date'), nameOf('id'), nameOf('rating'), nameOf('customer')];
  return {
    format: formatName(layout),
    encoding: encodingName(layout.encoding),
    delimiter: layout.kind === 'table' ? layout.dialect.delimiter : null,
    headerRows: layout.kind === 'table' ? layout.headerRows : null,
    rows: inspection.rows,
    items,
    text: texts.map(({ place, rows, first, last }) => ({ column: columnName(columns, place), rows, first, last })),
    date: date && { ...date, ...days },
    id: id && { ...id, distinct: ids.count() },
    rating: rating && { ...rating, scale: scaleName(plan) },
    customer,
    skipped,
    errors,
  };
}

function note(text: { rows: number; first: string | null; last: string | null }, cell: string): void {
  if (isEmpty(cell)) return;
  const start = Array.from(cell.slice(0, 200)).slice(0, 80).join('');
  text.rows++;
  text.first ??= start;
  text.last = start;
}

function scaleName({ uses }: ReadingPlan): string {
  const use = uses.find((each) => each.holds === 'rating');
  if (use?.holds !== 'rating') return '';
  return use.scale.min < 0 ? `${use.scale.min} to ${use.scale.max}` : `${use.scale.min}-${use.scale.max}`;
}
