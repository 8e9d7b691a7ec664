import { expect, test } from 'vitest';
import { freshSettings } from '../../../lib/domain/fresh-settings.ts';
import { coverageBy, coverageOf, wayOf } from '../../../lib/evidence/loop-figures.ts';
import { loopOf } from '../../../lib/evidence/loop.ts';
import { memorySource } from '../../../lib/evidence/memory-source.ts';
import { makeSample } from '../../../lib/sample/sample.ts';
import { passes, type LedgerFilter } from './ledger-filter.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
const loop = await loopOf(memorySource(makeSample('2026-11-23')), { now, settings: freshSettings });
const count = (filter: LedgerFilter) => loop.ledger.filter((entry) => passes(entry, filter, now)).length;

test('a figure of the Loop opens as many decisions as it says', () => {
  const way = wayOf(loop.ledger, loop.activeSince);
  expect(count({ stage: 'open' })).toBe(way.open);
  expect(count({ stage: 'shipped' })).toBe(way.verifying);
  expect(count({ stage: 'verified' })).toBe(way.verified);
  expect(count({ stage: 'with-evidence', age: '90' })).toBe(coverageOf(loop.ledger, loop.window).withEvidence);
  expect(count({ stage: 'standing', age: '90' })).toBe(coverageOf(loop.ledger, loop.window).items);
  for (const by of ['area', 'owner', 'month'] as const) {
    for (const { name, items } of coverageBy(loop.ledger, loop.window, by)) {
      expect(count({ stage: 'standing', age: '90', [by]: name }), `${by} ${String(name)}`).toBe(items);
    }
  }
});

test('filters narrow together, and nothing set narrows nothing', () => {
  expect(count({})).toBe(loop.ledger.length);
  expect(count({ verdict: 'decline' })).toBe(2);
  expect(count({ verdict: 'decline', age: '30' })).toBe(1);
  expect(count({ host: 'google-docs' })).toBe(1);
  expect(count({ area: 'Clubs' })).toBe(3);
  expect(count({ area: 'Clubs', owner: 'Payments' })).toBe(0);
  expect(count({ month: '2026-10' })).toBeGreaterThan(0);
  const moment = loop.ledger.find(({ moments }) => moments.length > 0)?.moments[0]?.id;
  expect(count({ moment })).toBeGreaterThan(0);
  expect(count({ stage: 'reversed' })).toBe(0);
  expect(count({ area: null })).toBe(loop.ledger.filter(({ area }) => area === null).length);
  expect(count({ age: 'soon' })).toBe(loop.ledger.length);
});
