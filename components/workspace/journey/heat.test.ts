import { expect, it } from 'vitest';
import { heatOf, heatWords } from './heat.ts';

it.each([
  [0, 0],
  [1, 1],
  [4, 1],
  [5, 2],
  [14, 3],
  [15, 4],
  [4_000, 4],
])('%d is of step %d', (count, step) => {
  expect(heatOf(count)).toBe(step);
});

it('says what each step holds', () => {
  expect(heatWords).toEqual(['0', '1–4', '5–9', '10–14', '15+']);
});
