import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { disarm, toCsv } from './csv-export.ts';

const hostile = fc.string({
  unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\u2028', '＝', ' ', '"', "'", ',', ';', 'a', '1', 'é', '😀'),
  maxLength: 12,
});

describe('toCsv', () => {
  it('starts no physical line of any field like a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(hostile, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const parsed = Papa.parse<string[]>(toCsv(rows), { delimiter: ',', newline: '\r\n' }).data.slice(0, rows.length);
        for (const field of parsed.flat()) {
          for (const line of field.split(/[\r\n\u2028\u2029\u0085\v\f]/u))
            expect(line).not.toMatch(/^[\t ]*[=+\-@＝＋－＠]|^\t/u);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives every field back but for the apostrophes it put before formulas', () => {
    fc.assert(
      fc.property(fc.array(fc.array(hostile, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const parsed = Papa.parse<string[]>(toCsv(rows), { delimiter: ',', newline: '\r\n' }).data.slice(0, rows.length);
        expect(parsed).toEqual(rows.map((row) => row.map(disarm)));
      }),
    );
  });

  it('leaves ordinary words alone', () => {
    expect(disarm('It says "no" - twice.\nThen 5 = 5.')).toBe('It says "no" - twice.\nThen 5 = 5.');
    expect(disarm('fine\n=cmd|"/c calc"!A1')).toBe('fine\n\'=cmd|"/c calc"!A1');
  });
});
