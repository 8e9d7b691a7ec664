import { openAsBlob, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sharedData } from '../../test/shared-data.ts';
import { dryRun, type DryRun } from './dry-run.ts';
import { inspect } from './inspect.ts';

const nullable = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);

const entrySchema = z.object({
  file: z.string(),
  format: z.string(),
  encoding: z.string(),
  delimiter: nullable(z.string()),
  header_rows: nullable(z.number()),
  rows: z.number(),
  text_column: nullable(z.string()),
  date_column: nullable(z.string()),
  rating_column: nullable(z.object({ column: z.string(), scale: z.string() })),
  customer_column: nullable(z.string()),
  id_column: nullable(z.string()),
  expected: z.object({
    rows_with_text_excluding_literal_nulls: nullable(z.number()),
    first_text_excluding_literal_nulls: nullable(z.string()),
    last_text: nullable(z.string()),
    min_date: nullable(z.string()),
    max_date: nullable(z.string()),
    distinct_ids: nullable(z.number()),
  }),
});
type Entry = z.infer<typeof entrySchema>;

const folder = sharedData();
const entries = folder ? z.array(entrySchema).parse(JSON.parse(readFileSync(join(folder, 'exports/index.json'), 'utf8'))) : [];

/** Columns as the index says them ("column index 2 (no header)", "name (public)", "a / b") as names that a dry run may print. */
function columnNames(text: string): readonly string[] {
  const [, index, name] = /^column index (\d+)(?:: (.*))?/u.exec(text) ?? [];
  if (index !== undefined) return name ? [name] : [`column ${Number(index) + 1}`];
  return [text, ...text.split(/ \/ | \(or | \(/u).map((part) => part.replace(/\)$/u, '').trim())];
}

async function run({ file }: Entry): Promise<DryRun> {
  const blob = await openAsBlob(join(folder ?? '', 'exports', file));
  const { signal } = new AbortController();
  return dryRun(blob, await inspect(blob, file, signal), signal);
}

describe.runIf(folder)('every real export, with no mapping by hand', { timeout: 60_000 }, () => {
  it.each(entries.map((entry) => [entry.file, entry] as const))('%s', async (_, entry) => {
    const result = await run(entry);
    const { expected } = entry;
    expect(result).toMatchObject({
      format: entry.format,
      encoding: entry.encoding,
      delimiter: entry.delimiter === '\\t' ? '\t' : entry.delimiter,
      headerRows: entry.header_rows,
      rows: entry.rows,
      errors: [],
    });

    const rowsWithText = expected.rows_with_text_excluding_literal_nulls;
    if (rowsWithText) {
      const text = { rows: rowsWithText, first: expected.first_text_excluding_literal_nulls, last: expected.last_text };
      expect(result.text).toContainEqual({ column: expect.any(String) as string, ...text });
    } else expect(result.items).toBe(0);

    if (entry.date_column !== null) expect(columnNames(entry.date_column)).toContain(result.date?.column);
    expect(result.date?.min ?? null).toBe(expected.min_date);
    expect(result.date?.max ?? null).toBe(expected.max_date);
    if (entry.id_column !== null) expect(columnNames(entry.id_column)).toContain(result.id?.column);
    else expect(result.id).toBeNull();
    if (expected.distinct_ids !== null) expect(result.id?.distinct).toBe(expected.distinct_ids);
    if (entry.customer_column !== null) expect(columnNames(entry.customer_column)).toContain(result.customer?.column);
    checkRating(entry, result);
  });
});

function checkRating({ rating_column: rating }: Entry, result: DryRun): void {
  if (rating === null) {
    expect(result.rating).toBeNull();
    return;
  }
  // Votes have no scale, and a column without a value is not read.
  if (/votes|null or object/u.test(rating.scale)) {
    expect(result.rating).toBeNull();
    return;
  }
  expect(columnNames(rating.column)).toContain(result.rating?.column);
  const [scale] = /^-?\d+-\d+/u.exec(rating.scale) ?? [];
  if (scale !== undefined) expect(result.rating?.scale).toBe(scale);
}
