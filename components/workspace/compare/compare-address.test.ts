import { expect, test } from 'vitest';
import { compareAddress, comparedKeys } from './compare-address.ts';

test('an address names its themes in their order', () => {
  const keys = ['T-W3BD3T', 'T-K7QF2M'];
  expect(compareAddress(keys)).toBe('/compare/T-W3BD3T,T-K7QF2M');
  expect(comparedKeys('T-W3BD3T,T-K7QF2M')).toEqual(keys);
  expect(compareAddress([])).toBe('/compare');
  expect(comparedKeys('')).toEqual([]);
});

test('what was typed by hand is read: small letters, spaces, twice the same, too many', () => {
  expect(comparedKeys('t-a1b2c3%2C%20T-A1B2C3,T-B,,T-C,T-D,T-E')).toEqual(['T-A1B2C3', 'T-B', 'T-C', 'T-D']);
});
