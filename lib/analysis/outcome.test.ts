import { expect, test } from 'vitest';
import { daysAgo, makeMention, testNow } from '../../test/builders.ts';
import { comparisonOf, isNewSince, outcomeOf } from './outcome.ts';
import { occasionsOf } from './occasions.ts';

const when = { decidedAt: daysAgo(120), shippedAt: daysAgo(90), days: 90, now: testNow };
const spoke = (count: number, ago: number, name = 'voice') =>
  Array.from({ length: count }, (_, index) => makeMention({ voice: `${name} ${index}`, saidAt: daysAgo(ago) }));
const steady = (before: number, after: number) =>
  occasionsOf([...spoke(before, 150, 'all before'), ...spoke(after, 30, 'all after')]);

test('27 voices before the decision and 8 after, heard equally: improved, with SciPy’s figures', () => {
  const outcome = outcomeOf([...spoke(27, 150), ...spoke(8, 30, 'new')], steady(100, 100), when);
  expect(outcome).toMatchObject({ verdict: 'improved', before: 27, after: 8, exposure: { before: 100, after: 100 }, still: [] });
  expect(outcome.rates?.p).toBeCloseTo(0.0018782, 7);
  expect(outcome.rates?.high).toBeCloseTo(0.6704621, 7);
});

test('a peak between the decision and shipping is no baseline: it would show improved by regression to the mean', () => {
  const peak = [...spoke(10, 150), ...spoke(60, 110, 'peak'), ...spoke(10, 30, 'after')];
  expect(outcomeOf(peak, steady(100, 100), when)).toMatchObject({ verdict: 'unchanged', before: 10, after: 10 });
});

test('an export that was not imported any more is no outcome', () => {
  const fewer = [...spoke(27, 150), ...spoke(8, 30, 'new')];
  expect(outcomeOf(fewer, steady(300, 90), when).verdict).toBe('unchanged');
  expect(outcomeOf(fewer, steady(100, 0), when)).toMatchObject({ verdict: 'too-few', rates: null });
});

test('more after it: worse', () => {
  expect(outcomeOf([...spoke(6, 150), ...spoke(18, 30, 'new')], steady(100, 100), when).verdict).toBe('worse');
});

test('too few to say, too early to say, and never where nobody was heard', () => {
  expect(outcomeOf(spoke(5, 150), steady(100, 100), when).verdict).toBe('too-few');
  expect(outcomeOf(spoke(6, 150), steady(100, 100), when).verdict).toBe('improved');
  expect(outcomeOf(spoke(6, 125), steady(100, 100), { ...when, shippedAt: daysAgo(20) }).verdict).toBe('too-early');
  expect(outcomeOf([], steady(100, 100), { ...when, shippedAt: daysAgo(-2) })).toMatchObject({ verdict: 'too-early' });
  expect(outcomeOf([], occasionsOf([]), when)).toMatchObject({ verdict: 'too-few', rates: null });
});

test('the baseline is as long as what has passed since shipping', () => {
  const { baseline, afterSpan } = outcomeOf([], steady(1, 1), { ...when, shippedAt: daysAgo(40) });
  expect(baseline.to).toBe(when.decidedAt);
  expect(baseline.to - baseline.from).toBe(afterSpan.to - afterSpan.from);
  expect(afterSpan.to).toBe(testNow + 1);
});

test('names who still reports it, and sets the themes nobody acted on beside it', () => {
  const others = [spoke(4, 150, 'x'), [...spoke(2, 150, 'y'), ...spoke(3, 30, 'y')]];
  const outcome = outcomeOf([...spoke(3, 150), ...spoke(1, 30), ...spoke(1, 30, 'new')], steady(50, 50), when);
  expect(outcome.still).toEqual(['voice 0']);
  expect(comparisonOf(others, outcome)).toMatchObject({ before: 6, after: 3, rates: { ratio: 0.5 } });
});

test('pain moved where two voices report what nobody reported before', () => {
  expect(isNewSince(spoke(2, 30), when.shippedAt)).toBe(true);
  expect(isNewSince(spoke(1, 30), when.shippedAt)).toBe(false);
  expect(isNewSince([...spoke(2, 30), ...spoke(1, 100, 'old')], when.shippedAt)).toBe(false);
});
