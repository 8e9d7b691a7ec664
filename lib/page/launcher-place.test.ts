import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LauncherPlace } from '../store/site-settings.ts';
import { offsetsOf, placeAfterKey, placeDroppedAt, sideOf } from './launcher-place.ts';

const view = { width: 1280, height: 800 };

describe('a launcher that is let go', () => {
  it.each<readonly [string, number, number, LauncherPlace]>([
    ['at the right edge', 1270, 300, { at: 'right', top: 284 }],
    ['at the left edge', 4, 300, { at: 'left', top: 284 }],
    ['in the middle of the right half', 900, 300, { at: 'right', top: 284 }],
    ['in the middle of the left half', 400, 300, { at: 'left', top: 284 }],
    ['in a corner', 1200, 740, { at: 'bottom-right' }],
    ['in the opposite corner', 70, 60, { at: 'top-left' }],
    ['in a corner, but at its very edge', 1275, 740, { at: 'right', top: 724 }],
    ['above the window', 1275, -40, { at: 'right', top: 8 }],
    ['below the window', 1275, 2000, { at: 'right', top: 760 }],
  ])('%s', (_where, x, y, place) => expect(placeDroppedAt(x, y, view)).toEqual(place));
});

describe('arrow keys', () => {
  it('move it along its edge', () => {
    expect(placeAfterKey({ at: 'right', top: 96 }, 'ArrowDown', view)).toEqual({ at: 'right', top: 112 });
    expect(placeAfterKey({ at: 'right', top: 96 }, 'ArrowUp', view)).toEqual({ at: 'right', top: 80 });
  });

  it('move it over to the other side', () => {
    expect(placeAfterKey({ at: 'right', top: 96 }, 'ArrowLeft', view)).toEqual({ at: 'left', top: 96 });
    expect(placeAfterKey({ at: 'bottom-left' }, 'ArrowRight', view)).toEqual({ at: 'bottom-right' });
  });

  it('move it past the end of the edge into the corner and out again', () => {
    expect(placeAfterKey({ at: 'left', top: 755 }, 'ArrowDown', view)).toEqual({ at: 'bottom-left' });
    expect(placeAfterKey({ at: 'bottom-left' }, 'ArrowUp', view)).toEqual({ at: 'left', top: 760 });
    expect(placeAfterKey({ at: 'right', top: 10 }, 'ArrowUp', view)).toEqual({ at: 'top-right' });
    expect(placeAfterKey({ at: 'top-right' }, 'ArrowDown', view)).toEqual({ at: 'right', top: 8 });
  });

  it('end in the corner', () => {
    expect(placeAfterKey({ at: 'bottom-left' }, 'ArrowDown', view)).toEqual({ at: 'bottom-left' });
    expect(placeAfterKey({ at: 'top-left' }, 'ArrowUp', view)).toEqual({ at: 'top-left' });
  });

  it('are the only keys that do', () => expect(placeAfterKey({ at: 'top-left' }, 'Enter', view)).toBeNull());

  it('reach every place from every other, whatever the window', () => {
    const size = fc.record({ width: fc.integer({ min: 320, max: 4000 }), height: fc.integer({ min: 240, max: 2000 }) });
    const keys = fc.array(fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'), { maxLength: 300 });
    const check = fc.property(size, keys, (window, pressed) => {
      let place: LauncherPlace = { at: 'right', top: 96 };
      for (const key of pressed) place = placeAfterKey(place, key, window) ?? place;
      return !('top' in place) || (place.top >= 8 && place.top <= Math.max(96, window.height - 40));
    });
    fc.assert(check);
  });
});

it('is laid by two offsets', () => {
  expect(offsetsOf({ at: 'left', top: 96 })).toEqual({
    top: 'min(96px, calc(100vh - 40px))',
    left: '0',
    right: 'auto',
    bottom: 'auto',
  });
  expect(offsetsOf({ at: 'bottom-right' })).toEqual({ bottom: '20px', right: '20px', left: 'auto', top: 'auto' });
});

it.each([
  ['left', 'left'],
  ['bottom-left', 'left'],
  ['right', 'right'],
  ['top-right', 'right'],
] as const)('%s is on the %s', (at, side) => {
  expect(sideOf(at === 'left' || at === 'right' ? { at, top: 0 } : { at })).toBe(side);
});
