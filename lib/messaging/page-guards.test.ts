import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isToPageType, toPageGuards } from './page-guards.ts';

const sound: Readonly<Record<keyof typeof toPageGuards, readonly unknown[]>> = {
  showPanel: [true, false, 'toggle'],
  dock: ['page', 'browser'],
  focusPage: [undefined, null],
  readAgain: [undefined, null],
  write: [
    { itemId: 'a', request: { kind: 'add-trailer', lines: ['Insight: T-K7QF2M'] } },
    { itemId: 'a', request: { kind: 'add-remote-link', insightKey: 'T-K7QF2M', title: 'Retrying loses the card' } },
    { itemId: 'a', request: { kind: 'insert-text' } },
  ],
  panelReady: [{ nonce: 'a' }],
  areYouThere: [undefined],
  checkSite: [undefined, null],
};

describe.each(Object.keys(toPageGuards) as (keyof typeof toPageGuards)[])('%s', (type) => {
  it('takes what the protocol says', () => {
    for (const data of sound[type]) expect(toPageGuards[type](data)).toBe(true);
  });
});

/** Those whose every sound value stands above. */
const closed = ['showPanel', 'dock', 'focusPage', 'readAgain', 'areYouThere', 'checkSite'] as const;
it.each(closed)('%s takes nothing but that', (type) => {
  const anything = fc.oneof(fc.anything(), fc.constantFrom(true, 'toggle', 'page', 'browser', null, undefined, 0, '', 'open'));
  const values: readonly unknown[] = [...sound[type], ...(type === 'areYouThere' ? [null] : [])];
  fc.assert(fc.property(anything, (data) => toPageGuards[type](data) === values.includes(data)));
});

it.each([
  ['write', { itemId: 'a', request: { kind: 'add-trailer', lines: 'Insight: T-K7QF2M' } }],
  ['write', { itemId: 'a', request: { kind: 'add-trailer', lines: [1] } }],
  ['write', { itemId: 'a', request: { kind: 'add-remote-link', insightKey: 'T-K7QF2M' } }],
  ['write', { itemId: 'a', request: { kind: 'delete', text: 'x' } }],
  ['write', { request: { kind: 'insert-text' } }],
  ['write', { itemId: 'a', request: 'insert-text' }],
  ['panelReady', {}],
  ['panelReady', 'a'],
  ['dock', 'popup'],
  ['showPanel', 1],
  ['readAgain', {}],
] as const)('refuses a damaged %s', (type, data) => {
  expect(toPageGuards[type](data)).toBe(false);
});

it.each(['constructor', '__proto__', 'hello', ''])('does not know "%s"', (type) => {
  expect(isToPageType(type)).toBe(false);
});
