import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonScanner, type FoundObject } from './json-scanner.ts';

function scan(pieces: readonly string[]): readonly FoundObject[] {
  const found: FoundObject[] = [];
  const scanner = jsonScanner(
    (_, inArray) => inArray,
    (object) => found.push(object),
  );
  for (const piece of pieces) scanner.push(piece);
  scanner.end();
  return found;
}

describe('jsonScanner', () => {
  it('says where each record lies and on which line', () => {
    const [first, second] = scan(['{"a \\"b\\"": {"x": [\n{"t": 1},\n {"t": {"u": [{}]}}]}}']);
    expect(first).toEqual({ place: ['a "b"', 'x', null], text: '{"t": 1}', line: 2, truncated: false });
    expect(second).toEqual({ place: ['a "b"', 'x', null], text: '{"t": {"u": [{}]}}', line: 3, truncated: false });
  });

  it('gives back any records, however the text is cut', () => {
    const records = fc.array(fc.dictionary(fc.string({ maxLength: 6 }), fc.jsonValue({ maxDepth: 2 })), { maxLength: 5 });
    fc.assert(
      fc.property(records, fc.array(fc.nat(300), { maxLength: 10 }), fc.boolean(), (list, cuts, spaced) => {
        const text = JSON.stringify({ 'k"\\': list }, null, spaced ? 2 : 0);
        const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
        const found = scan(places.slice(1).map((end, index) => text.slice(places[index], end)));
        expect(found.map((object) => JSON.parse(object.text) as unknown)).toEqual(JSON.parse(JSON.stringify(list)));
        expect(found.every(({ place }) => place[0] === 'k"\\')).toBe(true);
      }),
    );
  });

  it('leaves out the text of a record of more than a megabyte and goes on', () => {
    const long = 'x'.repeat(700_000);
    const found = scan(['[{"t": "', long, long, '"}, {"t": "short"}]']);
    expect(found.map(({ truncated, text }) => [truncated, text])).toEqual([
      [true, ''],
      [false, '{"t": "short"}'],
    ]);
  });

  it.each([['['.repeat(1000)], ['[{"a": 1}'], ['[}'], ['[{"a": "open]'], ['[{}] [{}]']])('refuses %.20s', (text) => {
    expect(() => scan([text])).toThrow(/json-invalid/);
  });
});
