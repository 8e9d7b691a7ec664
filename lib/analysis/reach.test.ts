import { expect, test } from 'vitest';
import { makeMention } from '../../test/builders.ts';
import { arrOf, reachOf } from './reach.ts';

test('one loud account is one voice', () => {
  const loud = Array.from({ length: 40 }, () => makeMention({ voice: 'acme' }));
  expect(reachOf([...loud, makeMention({ voice: 'tern' })])).toMatchObject({ voices: 2, unit: 'accounts', mentions: 41 });
});

test('the unit is named by what every voice is at the least', () => {
  const [account, person, item] = [makeMention({ voice: 'acme' }), makeMention({ voice: 'ada', unit: 'people' }), makeMention()];
  expect(reachOf([account, account]).unit).toBe('accounts');
  expect(reachOf([account, person]).unit).toBe('people');
  expect(reachOf([account, person, item])).toMatchObject({ unit: 'items', of: { accounts: 1, people: 1, items: 1 } });
});

test('nobody is no accounts', () => {
  expect(reachOf([])).toEqual({ voices: 0, unit: 'accounts', mentions: 0, of: { accounts: 0, people: 0, items: 0 } });
});

test('ARR is summed over accounts, however often they spoke', () => {
  const mentions = [
    makeMention({ voice: 'acme', arr: 84_000 }),
    makeMention({ voice: 'acme', arr: 84_000 }),
    makeMention({ arr: 0 }),
  ];
  expect(arrOf(mentions)).toBe(84_000);
});
