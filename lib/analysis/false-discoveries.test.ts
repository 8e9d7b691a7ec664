import { expect, test } from 'vitest';
import { adjustForList } from './false-discoveries.ts';

// The worked example of Benjamini and Hochberg (1995), section 3.2: of fifteen hypotheses the first four are rejected at 0.05.
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

test('rejects what the published example rejects', () => {
  expect(adjustForList(published).filter((p) => p !== null && p < 0.05)).toHaveLength(4);
});

test('gives the values of R: p.adjust(p, "BH")', () => {
  const expected = [0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714, 0.06385714, 0.0645, 0.0765, 0.486];
  adjustForList(published)
    .slice(0, 10)
    .forEach((p, index) => {
      expect(p).toBeCloseTo(expected[index] ?? NaN, 6);
    });
});

test('keeps the order it was given, and leaves out what was not tested', () => {
  expect(adjustForList([0.04, null, 0.01])).toEqual([0.04, null, 0.02]);
});
