import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quotePieces } from './quote-pieces.ts';

it('marks what is shared, overlaps and all', () => {
  expect(
    quotePieces(
      'the saved card went',
      [
        { start: 10, end: 14 },
        { start: 4, end: 12 },
      ],
      0,
      19,
    ).map((piece) => [piece.text, piece.shared]),
  ).toEqual([
    ['the ', false],
    ['saved ca', true],
    ['rd', true],
    [' went', false],
  ]);
});

it('gives back exactly the words that were said, whatever the ranges', () => {
  const range = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.array(range), fc.nat(60), (text, ranges, cut) => {
      const start = Math.min(cut, text.length);
      return (
        quotePieces(text, ranges, start, text.length)
          .map((piece) => piece.text)
          .join('') === text.slice(start)
      );
    }),
  );
});
