import { beforeAll, expect, it } from 'vitest';
import { testNow } from '../../test/builders.ts';
import { speakEnglish } from '../../test/english.ts';
import { breakdownRows, breakdownWays, partOfWhole, type Divided } from './breakdown-rows.ts';

beforeAll(speakEnglish);

const none: Divided = { bySegment: [], byPlan: [], bySource: [], byArea: [], byMonth: [] };
const values = (divided: Divided) => breakdownWays(divided).map(({ value }) => value);

it('is divided by plan and by area only where any is known', () => {
  expect(values(none)).toEqual(['segment', 'source', 'month']);
  const known = [{ name: 'Pro', reporting: 1, total: 2 }];
  expect(values({ ...none, byPlan: known })).toEqual(['segment', 'plan', 'source', 'month']);
  expect(values({ ...none, byPlan: known, byArea: known })).toEqual(['segment', 'plan', 'source', 'area', 'month']);
});

it('says what is not known, and opens to just that', () => {
  const byPlan = [
    { name: 'Free', reporting: 0, total: 9 },
    { name: 'Pro', reporting: 1, total: 2 },
    { name: null, reporting: 3, total: 3 },
  ];
  expect(breakdownRows({ ...none, byPlan }, 'plan', testNow)).toEqual([
    { name: 'Pro', part: 1, whole: 2, facts: { plan: 'Pro' } },
    { name: 'Free', part: 0, whole: 9, facts: { plan: 'Free' } },
    { name: 'plan not known', part: 3, whole: 3, facts: { plan: null } },
  ]);
});

it('says where nobody was heard, rather than none of none', () => {
  expect(partOfWhole(0, '0')).toBe('nobody heard');
  expect(partOfWhole(9, '0')).toBe('0 of 9');
});
