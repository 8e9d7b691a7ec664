import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barHeights } from './bar-scale.ts';

describe('barHeights', () => {
  it('starts every scale at zero and fills it with the largest count', () => {
    expect(barHeights([0, 1, 2, 4, 8], 16)).toEqual([0, 2, 4, 8, 16]);
  });

  it('keeps small counts small', () => {
    expect(barHeights([1, 0, 1], 16)).toEqual([4, 0, 4]);
  });

  it('shows whatever was counted and never more than there is room for', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1 }), (counts) => {
        const heights = barHeights(counts, 17);
        return heights.every((height, index) => (counts[index] === 0 ? height === 0 : height >= 1 && height <= 17));
      }),
    );
  });
});
