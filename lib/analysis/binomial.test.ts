import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialTest } from './binomial.ts';

describe('the exact binomial test', () => {
  // R's help page of binom.test: Mendel's peas after Conover (1971), p-value 0.3825. The further digits and the other rows are those
  // that SciPy tests its binomtest with (scipy/stats/tests/test_morestats.py, taken from R).
  test.each([
    [682, 925, 3 / 4, 0.38249155957481695],
    [100, 250, 1 / 2, 0.0018833009350757682],
    [201, 405, 1 / 2, 0.92085205962670713],
    [9, 21, 0.48, 0.6689672431939],
    [4, 21, 0.48, 0.008139563452106],
    [11, 21, 0.48, 0.8278629664608],
    [7, 21, 0.48, 0.1966772901718],
    [3, 10, 0.5, 0.34375],
    [2, 2, 0.4, 0.16],
    [2, 4, 0.3, 0.5884],
  ])('%i of %i at %d', (successes, trials, chance, p) => {
    expect(binomialTest(successes, trials, chance)).toBeCloseTo(p, 11);
  });

  test.each([
    [0, 0, 0.5, 1],
    [5, 5, 1, 1],
    [4, 5, 1, 0],
    [0, 5, 0, 1],
    [1, 5, 0, 0],
  ])('at the edge: %i of %i at %d', (successes, trials, chance, p) => {
    expect(binomialTest(successes, trials, chance)).toBe(p);
  });

  test('is a probability, and the same seen from the other side', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (a, b, chance) => {
        const [successes, trials] = [Math.min(a, b), Math.max(a, b)];
        const p = binomialTest(successes, trials, chance);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(binomialTest(trials - successes, trials, 1 - chance)).toBeCloseTo(p, 5);
      }),
    );
  });
});
