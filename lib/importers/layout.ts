import type { Dialect } from './csv-parser.ts';
import type { Encoding } from './encoding.ts';
import type { HeaderRows } from './header.ts';
import type { RecordPath } from './json-path.ts';

/** How a file is laid out, beyond its columns. `preamble` rows stand above the header. */
export type Layout =
  | {
      readonly kind: 'table';
      readonly encoding: Encoding;
      readonly dialect: Dialect;
      readonly preamble: number;
      readonly headerRows: HeaderRows;
    }
  | { readonly kind: 'json'; readonly encoding: Encoding; readonly path: RecordPath }
  | { readonly kind: 'json-lines'; readonly encoding: Encoding };

/** The format as people call it: csv, tsv, dsv (any other delimiter), json, ndjson. */
export function formatName(layout: Layout): 'csv' | 'tsv' | 'dsv' | 'json' | 'ndjson' {
  if (layout.kind === 'json') return 'json';
  if (layout.kind === 'json-lines') return 'ndjson';
  const { delimiter } = layout.dialect;
  if (delimiter === '\t') return 'tsv';
  return delimiter === ',' || delimiter === null ? 'csv' : 'dsv';
}
