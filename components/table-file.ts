import { toCsv } from '../lib/importers/csv-export.ts';
import type { Cell, Cells, Table } from './table.ts';

export const tableFormats = ['csv', 'json'] as const;
export type TableFormat = (typeof tableFormats)[number];

type Writing = {
  /** When it is written, which the JSON says. */
  readonly now: number;
  readonly signal: AbortSignal;
  /** Rows written so far. */
  readonly onProgress?: (rows: number) => void;
};

/**
 * A table as a file: CSV for spreadsheets (RFC 4180, UTF-8 with its mark, no cell that is calculated), or JSON with what it shows
 * beside its rows, every text as it is. Written some rows at a time, so that the page answers meanwhile; rejects where it is
 * stopped.
 */
export async function tableFile(table: Table, as: TableFormat, { now, signal, onProgress }: Writing): Promise<Blob> {
  const write = as === 'csv' ? csvOf(table) : jsonOf(table, now);
  const parts: Blob[] = [new Blob([write.head])];
  let rows = 0;
  for await (const slice of table.slices()) {
    signal.throwIfAborted();
    // Each part is taken out of the page's own memory, so that the whole is not put together in one long go.
    parts.push(new Blob([write.rows(slice, rows === 0)]));
    rows += slice.length;
    onProgress?.(rows);
    await aBreath();
  }
  signal.throwIfAborted();
  return new Blob([...parts, write.end], { type: as === 'csv' ? 'text/csv;charset=utf-8' : 'application/json' });
}

type Write = { readonly head: string; readonly rows: (slice: Cells, first: boolean) => string; readonly end: string };

function csvOf({ columns }: Table): Write {
  return {
    // The mark tells spreadsheets that this is UTF-8.
    head: `\ufeff${toCsv([columns.map(({ title }) => title)])}`,
    rows: (slice) => toCsv(slice.map((row) => row.map(plain))),
    end: '',
  };
}

function jsonOf({ name, title, shown, columns, total }: Table, now: number): Write {
  const about = { throughline: 'table', name, title, shown, exportedAt: new Date(now).toISOString(), total };
  return {
    head: `${JSON.stringify(about).slice(0, -1)},"rows":[\n`,
    rows: (slice, first) => {
      const lines = slice.map((row) => JSON.stringify(Object.fromEntries(columns.map(({ id }, at) => [id, row[at] ?? null]))));
      return lines.length === 0 ? '' : (first ? '' : ',\n') + lines.join(',\n');
    },
    end: '\n]}\n',
  };
}

function plain(cell: Cell): string | number {
  if (cell === null) return '';
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : String(cell);
}

/** Lets the page draw and answer before the next rows. */
function aBreath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
