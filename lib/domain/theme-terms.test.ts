import { expect, test } from 'vitest';
import { termMatcher } from './theme-terms.ts';

test.each([
  ['saved card', 'my Saved  Card is gone', true],
  ['card', 'discard it', false],
  ['c++', 'we use C++ here', true],
  ['ｃａｒｄ', 'card', true],
  ['退款', '我要退款吗', true],
  ['Zürich', 'in ZÜRICH.', true],
])('%s in "%s": %s', (term, text, expected) => {
  expect(termMatcher([term])?.(text)).toBe(expected);
});

test('no terms match nothing, rather than everything', () => {
  expect(termMatcher([' ', ''])).toBeNull();
});
