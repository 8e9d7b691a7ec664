import { describe, expect, it } from 'vitest';
import { nextItem } from './menu-keys.ts';

const labels = ['Contradicts', 'Open theme', 'Copy key'];

describe('nextItem', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 2, 0],
    ['ArrowUp', 0, 2],
    ['ArrowUp', -1, 2],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['c', 0, 2],
    ['C', 2, 0],
    ['o', -1, 1],
    ['z', 0, null],
    ['Enter', 0, null],
    [' ', 0, null],
  ])('%s from %i leads to %s', (key, from, to) => {
    expect(nextItem(key, from, labels)).toBe(to);
  });

  it('leads nowhere in an empty menu', () => {
    expect(nextItem('ArrowDown', -1, [])).toBeNull();
  });
});
