import { beforeAll, expect, test } from 'vitest';
import { makeDecision, makeItem } from '../../test/builders.ts';
import { speakEnglish } from '../../test/english.ts';
import type { DecisionOutcome } from '../../lib/evidence/evidence.ts';
import { rateWords, spansWords, stillWords } from './outcome-words.ts';

beforeAll(speakEnglish);

const day = (date: string) => Date.parse(`${date}T12:00:00`);
const outcome: DecisionOutcome = {
  verdict: 'improved',
  before: 18,
  after: 7,
  rates: { ratio: 0.354, low: 0.12, high: 0.89, p: 0.016 },
  baseline: { from: day('2026-04-24'), to: day('2026-07-14') },
  afterSpan: { from: day('2026-10-02'), to: day('2026-11-23') },
  exposure: { before: 200, after: 210 },
  still: ['a', 'b', 'c', 'd'],
  stillAccounts: ['Acme', 'Bell', 'Cresta', 'Dune'],
  decision: makeDecision(makeItem(), []),
  days: 90,
  moved: [],
};

test('how many spoke of it, when, and how often that is', () => {
  expect(spansWords(outcome, day('2026-11-23'))).toMatch(
    /^18 voices before the decision \(24 Apr\s–\s14 Jul\), 7 after shipping \(2 Oct\s–\s23 Nov\)\.$/,
  );
  expect(rateWords(outcome)).toBe('Heard 0.35 times as often (95 % interval 0.12 to 0.89), p =\u00a00.02.');
  expect(rateWords({ rates: { ratio: 2, low: 1.1, high: Infinity, p: 0.04 } })).toContain('1.10 to ∞');
  expect(rateWords({ rates: { ratio: null, low: 1.1, high: Infinity, p: 0.04 } })).toBeNull();
  expect(rateWords({ rates: null })).toBeNull();
});

test('who still reports it by name, those beyond the first few and those without a name as a number', () => {
  const four = '4 who spoke of it before still report it';
  expect(stillWords(outcome)).toBe(`${four}: Acme, Bell, Cresta and Dune.`);
  expect(stillWords(outcome, 2)).toBe(`${four}: Acme, Bell and 2 more.`);
  expect(stillWords({ ...outcome, stillAccounts: ['Acme', 'Bell'] }, 3)).toBe(`${four}: Acme, Bell and 2 more.`);
  expect(stillWords({ ...outcome, stillAccounts: [] })).toBe(`${four}.`);
  expect(stillWords({ ...outcome, still: [], stillAccounts: [] })).toBeNull();
});
