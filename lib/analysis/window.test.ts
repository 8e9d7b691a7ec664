import { describe, expect, test } from 'vitest';
import { daysAgo, testNow } from '../../test/builders.ts';
import { heardAt, inWindow, lastHeard, windowBefore, windowOf } from './window.ts';

const ninety = windowOf(90, testNow);

describe('a window of 90 days', () => {
  test.each([
    ['now', testNow, true],
    ['yesterday', daysAgo(1), true],
    ['89 days ago', daysAgo(89), true],
    ['91 days ago', daysAgo(91), false],
    ['a calendar date that is today elsewhere', daysAgo(-0.9), true],
    ['a date far ahead, a mistake of the source', daysAgo(-30), false],
    ['no date', null, false],
  ])('%s', (_, saidAt, expected) => {
    expect(inWindow(saidAt, ninety)).toBe(expected);
  });

  test('follows on the one before without a gap or an overlap', () => {
    const before = windowBefore(ninety);
    const edge = ninety.from ?? NaN;
    expect(before).toMatchObject({ to: edge });
    for (const at of [edge - 1, edge, edge + 1])
      expect([before, ninety].filter((window) => window && inWindow(at, window))).toHaveLength(1);
  });
});

test('all time holds also what has no date, and has no window before', () => {
  const ever = windowOf(null, testNow);
  expect([null, daysAgo(9_000), daysAgo(-30)].map((saidAt) => inWindow(saidAt, ever))).toEqual([true, true, true]);
  expect(windowBefore(ever)).toBeNull();
});

test('what is said to come later was not heard last', () => {
  const said = [daysAgo(400), daysAgo(-30), null].map((saidAt) => ({ saidAt }));
  expect(lastHeard(said, testNow + 1)).toBe(daysAgo(400));
  expect(lastHeard([{ saidAt: null }], testNow + 1)).toBeNull();
  expect(heardAt(daysAgo(-0.5), testNow + 1)).toBe(testNow);
});
