import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlight } from './highlight.ts';
import { termsOf } from './terms.ts';

function marked(text: string, query: string): string {
  let marked = '';
  let last = 0;
  for (const { start, end } of highlight(text, new Set(termsOf(query)))) {
    marked += `${text.slice(last, start)}[${text.slice(start, end)}]`;
    last = end;
  }
  return marked + text.slice(last);
}

describe('highlights', () => {
  test.each([
    ['whole words, not parts of them', 'The cardigan and the card', 'card', 'The cardigan and the [card]'],
    ['other forms of a word, as they are written', 'It RETRIES, then retried.', 'retry', 'It [RETRIES], then [retried].'],
    ['neighbours as one', 'my saved card is gone', 'saved card', 'my [saved card] is gone'],
    ['a hyphenated pair as one', 'the 3-D Secure screen', '3-D Secure', 'the [3-D Secure] screen'],
    ['not across a comma', 'saved, card', 'saved card', '[saved], [card]'],
    ['behind an emoji', '👨‍👩‍👧🎉 card 🎉', 'card', '👨‍👩‍👧🎉 [card] 🎉'],
    ['words with combining marks whole', 'cafe\u0301 cre\u0300me', 'café', '[cafe\u0301] cre\u0300me'],
    ['Chinese', '我保存的卡没了', '保存的卡', '我[保存的卡]没了'],
    ['right-to-left text', 'הכרטיס השמור נעלם', 'השמור', 'הכרטיס [השמור] נעלם'],
    ['parts of a name put together', 'see savedCard here', 'saved', 'see [saved]Card here'],
  ])('%s', (_, text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test('lie inside the text, in order, apart, and cut no character', () => {
    const text = fc.array(
      fc.oneof(
        fc.constantFrom('card', 'saved', '3-D', '卡片', '결제가', '👩🏽‍💻', "can't", 'é', ' ', ', '),
        fc.string({ unit: 'grapheme', maxLength: 6 }),
      ),
    );
    fc.assert(
      fc.property(text, fc.string({ unit: 'grapheme', maxLength: 30 }), (pieces, query) => {
        const whole = pieces.join('');
        let last = 0;
        for (const { start, end } of highlight(whole, new Set(termsOf(`${query} card 卡片 결제가 can't 3-D`)))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(whole.length);
          for (const edge of [start, end]) {
            const isInsidePair = /[\ud800-\udbff]/.test(whole[edge - 1] ?? '') && /[\udc00-\udfff]/.test(whole[edge] ?? '');
            expect(isInsidePair).toBe(false);
          }
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
