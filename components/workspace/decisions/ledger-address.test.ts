import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterAt, ledgerAddress } from './ledger-address.ts';
import type { LedgerFilter } from './ledger-filter.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1 });
const anyFilter = fc.record(
  {
    verdict: fc.constantFrom('act', 'defer', 'decline'),
    stage: fc.constantFrom('open', 'standing'),
    owner: fc.oneof(text, fc.constant(null)),
    area: fc.oneof(text, fc.constant(null)),
    moment: fc.uuid(),
    host: fc.constantFrom('jira', 'github'),
    age: fc.constantFrom('30', '90'),
    month: fc.constant('2026-10'),
  },
  { requiredKeys: [] },
);

test('whatever narrows the ledger comes back from its address as the router gives it', () => {
  fc.assert(
    fc.property(anyFilter, (filter: LedgerFilter) => {
      const address = decodeURI(ledgerAddress(filter));
      const narrowed = /^\/decisions\/only\/([^/]+)$/.exec(address)?.[1];
      expect(narrowed === undefined ? {} : filterAt(narrowed)).toEqual(filter);
    }),
  );
});

test('the whole ledger has no filter in its address, an address of before is read, and what is none is left out', () => {
  expect(ledgerAddress({})).toBe('/decisions');
  expect(ledgerAddress({ verdict: undefined, area: null })).toBe('/decisions/only/area=');
  expect(filterAt('shipped')).toEqual({ stage: 'shipped' });
  expect(filterAt('owner=R%26D&verdict=&nothing=1')).toEqual({ owner: 'R&D' });
});
