import { describe, expect, it } from 'vitest';
import { besidePosition } from './place-beside.ts';

const view = { width: 360, height: 620 };
const box = { width: 160, height: 100 };

describe('besidePosition', () => {
  it('stands below the anchor, right edges aligned', () => {
    expect(besidePosition(box, { top: 40, bottom: 64, right: 344 }, view)).toEqual({ left: 184, top: 68 });
  });

  it('stands above where below has no room', () => {
    expect(besidePosition(box, { top: 580, bottom: 604, right: 344 }, view)).toEqual({ left: 184, top: 476 });
  });

  it('never leaves the page', () => {
    expect(besidePosition(box, { top: 40, bottom: 64, right: 60 }, view).left).toBe(8);
    expect(besidePosition({ width: 160, height: 700 }, { top: 300, bottom: 324, right: 344 }, view).top).toBe(8);
  });
});
