import { decodeText } from './decode.ts';
import { flatten } from './flatten.ts';
import { parseRecord } from './json-discovery.ts';
import { onPath, wildKeys, type RecordPath } from './json-path.ts';
import { jsonScanner, type FoundObject } from './json-scanner.ts';
import type { Layout } from './layout.ts';
import { limits } from './limits.ts';
import type { ColumnPlaces, RawBatch, RawRow } from './raw-row.ts';
import { tooLong } from './table-rows.ts';

/** The records of a JSON document. `line` is the place of the record, from 1: such files are often one long line. */
export async function* jsonRows(
  file: Blob,
  { encoding, path }: Extract<Layout, { kind: 'json' }>,
  places: ColumnPlaces,
  signal: AbortSignal,
): AsyncGenerator<RawBatch> {
  let rows: RawRow[] = [];
  let records = 0;
  const scanner = jsonScanner(
    (place) => onPath(path, place),
    (found) => rows.push(rowOf(found, ++records, path, places)),
  );
  for await (const { text, bytesRead } of decodeText(file, encoding, signal)) {
    scanner.push(text);
    yield { rows, bytesRead };
    rows = [];
  }
  scanner.end();
}

/** The records of a JSON Lines file, one a line; a line that is none is refused and the others are read. */
export async function* jsonLineRows(
  file: Blob,
  { encoding }: Extract<Layout, { kind: 'json-lines' }>,
  places: ColumnPlaces,
  signal: AbortSignal,
): AsyncGenerator<RawBatch> {
  let pending = '';
  let skipping = false;
  let line = 0;
  for await (const { text, bytesRead } of decodeText(file, encoding, signal)) {
    const lines = (pending + text).split('\n');
    pending = bytesRead < file.size ? (lines.pop() ?? '') : '';
    const rows: RawRow[] = [];
    for (const content of lines) {
      line++;
      if (!skipping && content.trim() !== '') rows.push(lineRow(content, line, places));
      skipping = false;
    }
    if (pending.length > limits.rowLength) {
      if (!skipping) rows.push(refusedRow(line + 1, 'row-too-long', ''));
      skipping = true;
      pending = '';
    }
    yield { rows, bytesRead };
  }
}

function lineRow(content: string, line: number, places: ColumnPlaces): RawRow {
  if (content.length > limits.rowLength) return refusedRow(line, 'row-too-long', '');
  try {
    const value: unknown = JSON.parse(content);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refusedRow(line, 'not-an-object', content);
    return cellsOf(value, line, [], places);
  } catch {
    return refusedRow(line, 'bad-json', content);
  }
}

function rowOf(found: FoundObject, position: number, path: RecordPath, places: ColumnPlaces): RawRow {
  if (found.truncated) return refusedRow(position, 'row-too-long', '');
  const record = parseRecord(found);
  return record ? cellsOf(record, position, wildKeys(path, found.place), places) : refusedRow(position, 'bad-json', found.text);
}

function cellsOf(record: object, line: number, keys: readonly string[], places: ColumnPlaces): RawRow {
  const cells: string[] = [];
  const put = (name: string, cell: string) => {
    const place = places.of(name);
    if (place !== -1) cells[place] = cell;
  };
  for (const [name, cell] of flatten(record)) put(name, cell);
  // What a record is filed under (an app, a day) belongs to it, though it is written above it.
  for (const [index, key] of keys.entries()) put(index === 0 ? '(key)' : `(key ${index + 1})`, key);
  const row = Array.from({ length: places.count() }, (_, index) => cells[index] ?? '');
  return { line, cells: row, refused: tooLong(row) };
}

function refusedRow(line: number, why: 'row-too-long' | 'not-an-object' | 'bad-json', raw: string): RawRow {
  return { line, cells: [raw.slice(0, limits.fieldLength)], refused: { why, values: {} } };
}
