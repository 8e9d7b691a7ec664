import { describe, expect, test } from 'vitest';
import { daysAgo, makeMention, testNow } from '../../test/builders.ts';
import { laterShareOf, occasionsOf } from './occasions.ts';
import { trendOf, trendsInList } from './trend.ts';
import { windowOf } from './window.ts';

const window = windowOf(90, testNow);

/** Mentions of as many accounts before and now; the same names in both where `same` says so. */
function voices(before: number, now: number, same = 0) {
  const at = (count: number, days: number, name: string) =>
    Array.from({ length: count }, (_, index) =>
      makeMention({ voice: index < same ? `both ${index}` : `${name} ${index}`, saidAt: daysAgo(days) }),
    );
  return [...at(before, 120, 'before'), ...at(now, 20, 'now')];
}

describe('a trend', () => {
  test('rises where far more new voices speak than of all feedback', () => {
    expect(trendOf(voices(4, 19), window, 0.5)).toMatchObject({ verdict: 'rising', before: 4, now: 19 });
  });

  test('falls the other way round', () => {
    expect(trendOf(voices(27, 7), window, 0.5)).toMatchObject({ verdict: 'falling', before: 27, now: 7 });
  });

  test('an import of recent feedback is none', () => {
    const theme = voices(4, 16);
    const everything = [...voices(40, 160), ...theme];
    const share = laterShareOf(occasionsOf(everything), window);
    expect(share).toBeCloseTo(0.8, 2);
    expect(trendOf(theme, window, share).verdict).toBe('no-clear-change');
  });

  test('one account that writes ten thousand times a day moves no other theme', () => {
    const flood = Array.from({ length: 10_000 }, () => makeMention({ voice: 'flood', saidAt: daysAgo(3) }));
    const share = laterShareOf(occasionsOf([...voices(50, 50), ...flood]), window);
    expect(share).toBeCloseTo(51 / 101, 5);
  });

  test('voices heard in both windows say nothing either way', () => {
    expect(trendOf(voices(30, 34, 30), window, 0.5)).toMatchObject({ verdict: 'too-few-to-call', before: 30, now: 34, p: null });
  });

  test.each([
    [0, 4],
    [2, 2],
    [0, 5],
  ])('%i before and %i now are too few to call', (before, now) => {
    expect(trendOf(voices(before, now), window, 0.5).verdict).toBe('too-few-to-call');
  });

  test('all time has no window before, and is called nothing, not too few', () => {
    const allTime = windowOf(null, testNow);
    expect(trendOf(voices(9, 23), allTime, null)).toEqual({ verdict: 'no-window-before', before: 0, now: 32, p: null });
    expect(trendsInList([trendOf(voices(9, 23), allTime, null)])[0]?.verdict).toBe('no-window-before');
  });

  test('is not tested where there is nothing to test against', () => {
    const recent = voices(0, 30);
    expect(laterShareOf(occasionsOf(recent), window)).toBeNull();
    expect(trendOf(recent, window, null)).toMatchObject({ verdict: 'too-few-to-call', now: 30, p: null });
    expect(laterShareOf(occasionsOf(recent), windowOf(null, testNow))).toBeNull();
  });

  test('in a list of many, one lucky theme is not called', () => {
    const lucky = trendOf(voices(5, 14), window, 0.5);
    expect(lucky.p).toBeGreaterThan(0.05);
    const alone = trendOf(voices(4, 14), window, 0.5);
    expect(alone).toMatchObject({ verdict: 'rising' });
    const steady = Array.from({ length: 15 }, () => trendOf(voices(10, 10), window, 0.5));
    const [first] = trendsInList([alone, ...steady]);
    expect(first?.verdict).toBe('no-clear-change');
    expect(first?.p).toBeCloseTo(16 * (alone.p ?? NaN), 10);
  });
});
