import { jsonLineRows, jsonRows } from './json-rows.ts';
import type { Layout } from './layout.ts';
import type { ColumnPlaces, RawBatch } from './raw-row.ts';
import { tableRows } from './table-rows.ts';

/** The rows of a file, header left out, in batches, with their cells in the columns' order. */
export function readRows(file: Blob, layout: Layout, places: ColumnPlaces, signal: AbortSignal): AsyncGenerator<RawBatch> {
  if (layout.kind === 'table') return tableRows(file, layout, places.count(), signal);
  if (layout.kind === 'json') return jsonRows(file, layout, places, signal);
  return jsonLineRows(file, layout, places, signal);
}
