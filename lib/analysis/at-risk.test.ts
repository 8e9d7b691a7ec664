import { expect, test } from 'vitest';
import { isAtRisk } from './at-risk.ts';

test.each([
  [4, 8, true],
  [5, 100, true],
  [5, 7, false],
  [3, 100, false],
  [null, 100, false],
])('weight %s with %s voices: at risk %s', (weight, voices, atRisk) => {
  expect(isAtRisk({ weight }, voices)).toBe(atRisk);
});
