import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvParser, type CsvRow, type Dialect } from './csv-parser.ts';

const comma: Dialect = { delimiter: ',', quoted: true, newline: '\n' };

function parse(text: string, { dialect = comma, expected = null as number | null, pieces = [text] } = {}): readonly CsvRow[] {
  const parser = csvParser(dialect, expected);
  return [...pieces.flatMap((piece) => parser.push(piece, false)), ...parser.push('', true)];
}

const cells = (rows: readonly CsvRow[]) => rows.map((row) => row.cells);

describe('csvParser', () => {
  it('gives the physical line of each row, cells with line ends included', () => {
    const rows = parse('a,b\r\n1,"x\r\ny"\r\n\r\n2,z');
    expect(rows.map((row) => [row.line, ...row.cells])).toEqual([
      [1, 'a', 'b'],
      [2, '1', 'x\r\ny'],
      [5, '2', 'z'],
    ]);
  });

  it('keeps quotation marks that are ordinary characters', () => {
    expect(cells(parse('a\t"b" said\n', { dialect: { delimiter: '\t', quoted: false, newline: '\n' } }))).toEqual([
      ['a', '"b" said'],
    ]);
  });

  it('reads the line ends of an old Mac', () => {
    expect(cells(parse('a,b\r1,2\r', { dialect: { ...comma, newline: '\r' } }))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('refuses only the line whose quotation mark does not close', () => {
    const rows = parse('a,b\n1,"open\n2,"closed"\n3,plain\n', { expected: 2 });
    expect(rows.map((row) => [row.line, row.refused])).toEqual([
      [1, null],
      [2, 'quote-unclosed'],
      [3, null],
      [4, null],
    ]);
    expect(rows[2]?.cells).toEqual(['2', 'closed']);
  });

  it('refuses the line whose quotation mark runs to the end of the file', () => {
    const rows = parse('a,b\n1,"open\n2,plain\n', { expected: 2 });
    expect(rows.map((row) => [row.line, row.refused])).toEqual([
      [1, null],
      [2, 'quote-unclosed'],
      [3, null],
    ]);
  });

  it('accepts marks inside a quoted cell that nobody doubled', () => {
    expect(cells(parse('1,"he said "no" twice"\n', { expected: 2 }))).toEqual([['1', 'he said "no" twice']]);
  });

  it('gives a file up where most lines open a mark and none closes', () => {
    const text = Array.from({ length: 300 }, (_, index) => `${index},"open`).join('\n');
    expect(() => parse(text, { expected: 2 })).toThrow(/quote-unclosed/);
  });

  it('skips a line of many megabytes and reads on', () => {
    const long = 'x'.repeat(3 * 1024 * 1024);
    const rows = parse('', { pieces: ['a,b\n1,', long, long, '\n2,fine\n'] });
    expect(rows.map((row) => [row.line, row.refused])).toEqual([
      [1, null],
      [2, 'row-too-long'],
      [3, null],
    ]);
  });

  it('gives the same rows however the text is cut', () => {
    const cell = fc.string({ maxLength: 8, unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', 'é', '😀') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.array(fc.nat(60), { maxLength: 8 }), (rows, cuts) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
        const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
        const pieces = places.slice(1).map((end, index) => text.slice(places[index], end));
        expect(cells(parse('', { pieces }))).toEqual(rows);
      }),
    );
  });
});
