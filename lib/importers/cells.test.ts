import { describe, expect, it } from 'vitest';
import { hasMarkup, markupToText } from './html.ts';
import { readNumber } from './numbers.ts';
import { ratingSignal, ratingValue, readRating, type RatingScale } from './ratings.ts';
import { readSignal } from './signals.ts';
import { splitTags } from './tags.ts';
import { isEmpty } from './values.ts';

const stars: RatingScale = { min: 1, max: 5, nps: false, best: 'high' };

describe('isEmpty', () => {
  it.each(['', ' ', 'NA', 'N/A', 'n/a', 'null', 'NULL', 'None', '-', '—', ' NaN ', '\t\n'])('%j holds nothing', (cell) => {
    expect(isEmpty(cell)).toBe(true);
  });

  it.each(['Na', 'na', 'none of it works', 'No', '0', '.', 'Nil points', '– and then it broke'])('%j is an answer', (cell) => {
    expect(isEmpty(cell)).toBe(false);
  });
});

describe('ratings', () => {
  it.each([
    ['4', 4],
    ['4.0', 4],
    ['9,4', 9.4],
    ['4/5', 4],
    ['4 out of 5', 4],
    ['3 von 5', 3],
    ['4 stars', 4],
    ['★★★☆☆', 3],
    ['⭐⭐', 2],
    ['s-star5', 5],
    ['80%', 80],
    ['5 - Very satisfied', 5],
    ['negative', -1],
    ['Very satisfied', 1],
    ['Neutral', 0],
    ['差评', -1],
  ])('%s is %s', (cell, value) => {
    expect(ratingValue(cell)).toBe(value);
  });

  it.each(['', '4 hours ago', 'star', 'B001E4KFG0', '2026-11-03'])('%j rates nothing', (cell) => {
    expect(ratingValue(cell)).toBeNull();
  });

  it('gives none outside of its scale, and none while nobody knows which end is good', () => {
    expect(readRating('4', stars)).toEqual({ value: 4, min: 1, max: 5 });
    expect(readRating('9', stars)).toBeNull();
    expect(readRating('4', { ...stars, best: 'unknown' })).toBeNull();
  });

  it.each([
    [1, stars, 'problem'],
    [2, stars, 'problem'],
    [3, stars, null],
    [4, stars, 'praise'],
    [1, { ...stars, best: 'low' }, 'praise'],
    [6, { min: 0, max: 10, nps: true, best: 'high' }, 'problem'],
    [7, { min: 0, max: 10, nps: true, best: 'high' }, null],
    [9, { min: 0, max: 10, nps: true, best: 'high' }, 'praise'],
    [0, { min: 0, max: 1, nps: false, best: 'high' }, 'problem'],
    [-1, { min: -1, max: 1, nps: false, best: 'high' }, 'problem'],
    [0, { min: -1, max: 1, nps: false, best: 'high' }, null],
  ] as const)('%s on %o is %s', (value, scale, signal) => {
    expect(ratingSignal({ value, min: scale.min, max: scale.max }, scale)).toBe(signal);
  });
});

describe('readSignal', () => {
  it.each([
    ['Bug', 'problem'],
    ['feature-request', 'request'],
    ['Compliment', 'praise'],
    ['How to', 'question'],
    ['문의', 'question'],
    ['negative', null],
    ['task', null],
  ])('%s is %s', (cell, signal) => {
    expect(readSignal(cell)).toBe(signal);
  });
});

describe('numbers', () => {
  it.each([
    ['9,4', 9.4],
    ['-1.0', -1],
    ['1,2,3', null],
    ['12 items', null],
  ])('%s is the number %s', (cell, value) => {
    expect(readNumber(cell)).toBe(value);
  });
});

describe('splitTags', () => {
  it('takes each tag once, without brackets, quotes and empty ends', () => {
    expect(splitTags('payments;3ds; payments;', ';')).toEqual(['payments', '3ds']);
    expect(splitTags('["door", "access"]', ',')).toEqual(['door', 'access']);
  });
});

describe('markupToText', () => {
  it.each([
    ['<p>One.</p><p>Two<br>three &amp; four&#46;</p>', 'One.\nTwo\nthree & four.'],
    ['<ul><li>The <b>mail</b></li><li>twice</li></ul>', 'The mail\ntwice'],
    ['a<script>alert(1)</script>b<!-- c -->d', 'abd'],
    ['2 < 3 &lt;p&gt; &unknown; &#xe9;', '2 < 3 <p> &unknown; é'],
    ['caf&eacute; &nbsp;&hellip;', 'café  …'.replace(' ', ' ')],
    ['<img src=x onerror=alert(1)>words', 'words'],
  ])('%s', (markup, text) => {
    expect(markupToText(markup).replaceAll('\u00a0', ' ')).toBe(text);
  });

  it('takes neither a heart nor a type parameter for a tag', () => {
    expect(hasMarkup('I <3 List<String> and a < b > c')).toBe(false);
    expect(hasMarkup('one<br/>two')).toBe(true);
  });

  it('takes its time linearly with hostile markup', () => {
    const start = performance.now();
    markupToText('<'.repeat(200_000));
    markupToText(`<p ${'a '.repeat(100_000)}`);
    markupToText('<!--'.repeat(50_000));
    markupToText('<script>'.repeat(30_000));
    markupToText(`${' '.repeat(200_000)}x<br>`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
