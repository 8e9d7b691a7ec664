import { expect, test } from 'vitest';
import { largestAlone } from './largest.ts';

test.each([
  [[23, 9], 0],
  [[9, 23, 4], 1],
  [[9, 9], -1],
  [[9, 9, 3], -1],
  [[0, 0], -1],
  [[null, 4], -1],
  [[null, 4, 2], 1],
  [[], -1],
])('of %j it is number %i', (figures, index) => expect(largestAlone(figures)).toBe(index));
