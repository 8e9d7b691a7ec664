import { expect, test } from 'vitest';
import { compareAddress, comparedNames } from './compare-address.ts';

test('an address names its themes and items in their order', () => {
  const names = [{ key: 'T-W3BD3T' }, { itemId: 'jira https://ferrow.atlassian.net issue pay-812' }, { key: 'T-K7QF2M' }];
  const address = compareAddress(names);
  expect(address).toBe('/compare/T-W3BD3T,@jira~20https~3A~2F~2Fferrow.atlassian.net~20issue~20pay-812,T-K7QF2M');
  expect(decodeURI(address)).toBe(address);
  expect(comparedNames(address.slice('/compare/'.length))).toEqual(names);
  expect(compareAddress([])).toBe('/compare');
  expect(comparedNames('')).toEqual([]);
});

test('what was typed by hand is read: small letters, spaces, twice the same, too many', () => {
  const keys = ['T-A1B2C3', 'T-B', 'T-C', 'T-D'].map((key) => ({ key }));
  expect(comparedNames('t-a1b2c3%2C%20T-A1B2C3,T-B,,T-C,T-D,T-E')).toEqual(keys);
});
