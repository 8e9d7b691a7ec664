import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { disarm } from '../lib/importers/csv-export.ts';
import { longRows, tableOf, type Cell } from './table.ts';
import { tableFile } from './table-file.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
const about = { name: 'themes', title: 'Themes', shown: ['last 90 days', 'accounts'] };
const going = { now, signal: new AbortController().signal };

const hostile = fc.string({
  unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', ' ', '"', "'", ',', ';', '0', 'é', '😀', '\u202e', '\\'),
  maxLength: 10,
});
const cell: fc.Arbitrary<Cell> = fc.oneof(
  hostile,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.boolean(),
  fc.constant(null),
);

/** Two to four columns and any rows of them, some of which are read at a time. */
const anyTable = fc.integer({ min: 2, max: 4 }).chain((width) =>
  fc.record({
    titles: fc.array(hostile, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 30 }),
    atATime: fc.integer({ min: 1, max: 9 }),
  }),
);

type AnyTable = { readonly titles: readonly string[]; readonly rows: readonly (readonly Cell[])[]; readonly atATime: number };

function written({ titles, rows, atATime }: AnyTable) {
  const columns = titles.map((title, at) => ({ id: `c${at}`, title, cell: (row: readonly Cell[]) => row[at] ?? null }));
  const ids = rows.map((_, at) => String(at));
  const read = (some: readonly string[]) => Promise.resolve(some.flatMap((id) => [rows[Number(id)] ?? []]));
  return tableOf(about, columns, longRows(ids, atATime, read));
}

/** `Blob.text` takes the mark away. */
async function bytesOf(file: Blob): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
}

describe('a table as CSV', () => {
  it('reads back as it was, in any slices, and no cell of it is calculated', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (any) => {
        const text = await bytesOf(await tableFile(written(any), 'csv', going));
        expect(text.startsWith('\ufeff')).toBe(true);
        expect(text.endsWith('\r\n')).toBe(true);
        const parsed = Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);
        const words = (one: Cell) => (typeof one === 'string' ? disarm(one) : one === null ? '' : String(one));
        expect(parsed).toEqual([any.titles, ...any.rows].map((row) => row.map(words)));
        const numbers = new Set(any.rows.flat().map((one) => (typeof one === 'number' ? String(one) : '')));
        for (const field of parsed.flat()) {
          if (!numbers.has(field)) expect(field).not.toMatch(/^[=+\-@\t\r\n]/u);
        }
      }),
    );
  });

  it('has its heading alone where nothing is shown', async () => {
    expect(await bytesOf(await tableFile(written({ titles: ['Theme', 'Owner'], rows: [], atATime: 3 }), 'csv', going))).toBe(
      '\ufeff"Theme","Owner"\r\n',
    );
  });
});

describe('a table as JSON', () => {
  it('reads back as it was, every text raw, with what it shows', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (any) => {
        const read: unknown = JSON.parse(await bytesOf(await tableFile(written(any), 'json', going)));
        expect(read).toEqual({
          throughline: 'table',
          name: 'themes',
          title: 'Themes',
          shown: ['last 90 days', 'accounts'],
          exportedAt: '2026-11-23T12:00:00.000Z',
          total: any.rows.length,
          rows: any.rows.map((row) => Object.fromEntries(row.map((one, at) => [`c${at}`, one]))),
        });
      }),
    );
  });
});

describe('a long table', () => {
  const ids = Array.from({ length: 2_500 }, (_, at) => String(at));
  const columns = [{ id: 'id', title: 'Id', cell: (id: string) => id }];

  it('tells how far it is, and lets the page do something else between two slices', async () => {
    const told: number[] = [];
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    await tableFile(tableOf(about, columns, ids), 'csv', { ...going, onProgress: (rows) => told.push(rows) });
    clearInterval(timer);
    expect(told).toEqual([500, 1_000, 1_500, 2_000, 2_500]);
    expect(turns).toBeGreaterThan(0);
  });

  it('stops where it is told to, and reads no further', async () => {
    const stop = new AbortController();
    const read: number[] = [];
    const rows = longRows(ids, 100, (some) => {
      read.push(some.length);
      return Promise.resolve(some);
    });
    const file = tableFile(tableOf(about, columns, rows), 'json', {
      now,
      signal: stop.signal,
      onProgress: (done) => done === 300 && stop.abort(),
    });
    await expect(file).rejects.toThrow();
    expect(read.length).toBeLessThanOrEqual(4);
  });
});
