import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const zone = process.env.TZ;

describe.each(['UTC', 'Europe/Berlin', 'America/Santiago', 'Australia/Lord_Howe'])('days of one’s own in %s', (timeZone) => {
  beforeAll(() => void (process.env.TZ = timeZone));
  afterAll(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  const hour = 3_600_000;
  const lengthOf = (from: string, to: string) => {
    const window = windowOf({ from, to }, testNow);
    return (window.to - (window.from ?? NaN)) / hour;
  };

  test('hold all of both days, and nothing of the days beside them', () => {
    const window = windowOf({ from: '2026-03-01', to: '2026-03-02' }, testNow);
    const at = (day: number, ...time: readonly number[]) => new Date(2026, 2, day, ...time).getTime();
    expect([at(1), at(2, 23, 59, 59)].map((saidAt) => inWindow(saidAt, window))).toEqual([true, true]);
    expect([at(1) - 1, at(3), null].map((saidAt) => inWindow(saidAt, window))).toEqual([false, false, false]);
  });

  test('meet the days before without a gap, equally long, where the clock changes too', () => {
    // A year holds every change of a clock.
    const lengths = new Set<number>();
    for (let day = 1; day <= 365; day += 1) {
      const date = new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10);
      const next = new Date(Date.UTC(2026, 0, day + 1)).toISOString().slice(0, 10);
      const [one, other] = [date, next].map((each) => windowOf({ from: each, to: each }, testNow));
      expect(one?.to).toBe(other?.from);
      lengths.add(lengthOf(date, date));
      const before = other && windowBefore(other);
      expect(before?.to).toBe(other?.from);
      expect((before?.to ?? 0) - (before?.from ?? 0)).toBe((other?.to ?? 0) - (other?.from ?? 0));
    }
    expect(lengths.size).toBe(timeZone === 'UTC' ? 1 : 3);
  });

  test('that are over do not change when something was last heard, nor believe a date that is still to come', () => {
    const window = windowOf({ from: '2026-03-01', to: '2026-03-31' }, testNow);
    const said = [daysAgo(2), daysAgo(-30)].map((saidAt) => ({ saidAt }));
    expect(lastHeard(said, window.until)).toBe(daysAgo(2));
  });
});
