import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eachTerm, termsOf } from './terms.ts';
import { eachWord } from './words.ts';

function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachWord(text, (word) => words.push(word));
  return words;
}

describe('words', () => {
  test.each([
    ['plain English, in any case', 'Card DECLINED twice', ['card', 'declined', 'twice']],
    ['apostrophes of any shape', "don't can’t users' it`s", ['dont', 'cant', 'users', 'its']],
    ['names put together', 'savedCard HTTPServer', ['savedcard', 'saved', 'card', 'httpserver', 'http', 'server']],
    ['snake case as camel case', 'saved_card', ['savedcard', 'saved', 'card']],
    ['hyphens, apart and joined', 'e-mail 3-D', ['e', 'mail', 'email', '3', 'd', '3d']],
    ['accents and width', 'Café ＦＵＬＬ naïve', ['cafe', 'full', 'naive']],
    ['ligatures and soft hyphens', 'oﬃce Zah\u00adlung', ['office', 'zahlung']],
    ['versions and addresses as one', 'v57.0.4 ends at 3.', ['v57.0.4', 'ends', 'at', '3']],
    ['Hebrew points and Arabic vowels', 'שָׁלוֹם كِتَاب', ['שלום', 'كتاب']],
    ['Chinese by pairs', '保存的卡', ['保存', '存的', '的卡']],
    ['a lone character', '卡', ['卡']],
    ['Japanese with its long vowels', 'カード', ['カー', 'ード']],
    ['Korean by pairs', '결제가', ['결제', '제가']],
    ['Thai by pairs of what is written as one', 'สวัสดี', ['สวั', 'วัส', 'สดี']],
    ['a script that changes within a word', 'iPhone版', ['iphone', 'phone', '版']],
    ['Markdown around words', '**bold** _under_ `code`', ['bold', 'under', 'code']],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  test.each([
    ['nothing', ''],
    ['only emoji', '👍🏽🎉👨‍👩‍👧'],
    ['only punctuation', '… — !?'],
    ['a lone surrogate', '\ud800 \udc00'],
  ])('%s has none, and does no harm', (_, text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  test('stand where they say they stand, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        eachWord(text, (word, start, end) => {
          expect(word).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(text.slice(start, end).toWellFormed());
        });
      }),
      { numRuns: 500 },
    );
  });

  test('are the same walked by hand and found by regular expression', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9' ._-]{0,40}$/), (text) => {
        // A soft hyphen is folded away, and keeps a word off the fast path.
        const slow = text.replaceAll(/(?<=[a-z])(?=[a-z])/g, '\u00ad');
        expect(wordsOf(slow)).toEqual(wordsOf(text));
      }),
      { numRuns: 500 },
    );
  });

  test('of a megabyte come within a second', () => {
    const text = 'The saved card was declined again on retry. '.repeat(24_000);
    const started = performance.now();
    expect(wordsOf(text)).toHaveLength(8 * 24_000);
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});

describe('terms', () => {
  test('are stems without stop words', () => {
    expect(termsOf('The retries were failing, and it has been declined')).toEqual(['retri', 'fail', 'declin']);
  });

  test('of another script are kept as they are', () => {
    expect(termsOf('сохранённая карта')).toEqual(['сохраненная', 'карта']);
  });

  test('name the word they came from', () => {
    const seen: string[] = [];
    eachTerm('Payments failing', (term, word) => seen.push(`${word}:${term}`));
    expect(seen).toEqual(['payments:payment', 'failing:fail']);
  });
});
