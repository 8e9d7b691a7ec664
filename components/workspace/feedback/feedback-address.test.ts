import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FeedbackSet } from '../../../lib/evidence/feedback-set.ts';
import { feedbackAddress, readSet, writtenSet } from './feedback-address.ts';

const word = fc.string({ minLength: 1, unit: 'grapheme' });
const orUnknown = fc.option(word);
const ids = fc.array(fc.uuid(), { minLength: 1, maxLength: 3 });
const anySet: fc.Arbitrary<FeedbackSet> = fc.record(
  {
    themes: fc.option(ids),
    counted: fc.constant(true as const),
    moments: ids,
    worded: fc.constant(true as const),
    beside: ids,
    decision: fc.uuid(),
    signal: fc.constantFrom('problem', 'praise', 'request', 'question', null),
    segment: orUnknown,
    plan: orUnknown,
    source: word,
    area: orUnknown,
    voice: word,
    month: fc.constant('2026-11'),
    days: fc.oneof(fc.integer({ min: 1, max: 3_650 }), fc.constant({ from: '2026-03-01', to: '2026-03-31' })),
    from: fc.integer({ min: -1e14, max: 1e14 }),
    to: fc.integer({ min: -1e14, max: 1e14 }),
    unit: fc.constantFrom('accounts', 'people', 'mentions'),
  },
  { requiredKeys: [] },
);

test('a set comes out of its address as it went in, whatever its names hold, through the router too', () => {
  fc.assert(
    fc.property(anySet, (set) => {
      const address = feedbackAddress(set);
      expect(address).toMatch(/^\/feedback(\/only\/[\w=&,.~-]+)?$/);
      expect(decodeURI(address)).toBe(address);
      expect(readSet(writtenSet(set))).toEqual(set);
    }),
  );
});

test('an address says what it shows', () => {
  expect(feedbackAddress({ moments: ['a'], signal: 'problem', segment: 'Small business / 50 %', days: 90, unit: 'people' })).toBe(
    '/feedback/only/moments=a&signal=problem&segment=Small~20business~20~2F~2050~20~25&days=90&unit=people',
  );
  expect(feedbackAddress({ themes: null, segment: null }, 'F-K7QF2M')).toBe('/feedback/only/themes&segment/F-K7QF2M');
  expect(feedbackAddress({ days: null })).toBe('/feedback');
  expect(feedbackAddress({}, 'F-K7QF2M')).toBe('/feedback/F-K7QF2M');
});

test('what cannot be read does not restrict', () => {
  expect(readSet('days=0&from=soon&signal=anger&unit=euros&source=&colour=red&segment=~Z')).toEqual({ segment: '~Z' });
  expect(readSet('')).toEqual({});
});
