import { expect, test } from 'vitest';
import { wilsonInterval } from './wilson.ts';

// R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i', (successes, trials, low, high) => {
  const interval = wilsonInterval(successes, trials);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

// R 3.6: prop.test(k, 10, correct = FALSE), as SciPy tests binomtest(k, 10).proportion_ci(method='wilson') with it
// (scipy/stats/tests/test_morestats.py).
test.each([
  [3, 10, 0.1077913, 0.6032219],
  [0, 10, 0, 0.2775328],
  [10, 10, 0.7224672, 1],
])('%i of %i as R and SciPy give it', (successes, trials, low, high) => {
  const interval = wilsonInterval(successes, trials);
  expect(interval.low).toBeCloseTo(low, 7);
  expect(interval.high).toBeCloseTo(high, 7);
});

test('the share drawn in the design: 32 of 84 items, 38 % (28–49 %)', () => {
  const { low, high } = wilsonInterval(32, 84);
  expect([Math.round(low * 100), Math.round(high * 100)]).toEqual([28, 49]);
});

test('nothing tried says nothing', () => {
  expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
});
