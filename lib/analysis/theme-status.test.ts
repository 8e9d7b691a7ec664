import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAgo, makeDecision, makeItem, makeMention, makeOverride, makeTheme, testNow } from '../../test/builders.ts';
import type { Decision } from '../domain/decision.ts';
import { themeStatuses } from '../domain/theme.ts';
import { derivedStatus, standingOf, type Came, type Citing, type Heard } from './theme-status.ts';

const spoke = (count: number, ago = 100) =>
  Array.from({ length: count }, (_, index) => makeMention({ voice: `voice ${index}`, saidAt: daysAgo(ago) }));
const decided = (values: Partial<Decision>, came: Came | null = null): Citing => ({
  decision: makeDecision(makeItem(), [], { decidedAt: daysAgo(60), ...values }),
  came,
});
const heard = (values: Partial<Heard>): Heard => ({ mentions: spoke(3), citing: [], voices: 2, now: testNow, ...values });
const statusBy = (...citing: readonly Citing[]) => derivedStatus(heard({ citing })).status;

const shipped = { shippedOn: '2026-10-04' } as const;
const lookedAt = { ...shipped, reviewed: { at: daysAgo(20), by: null, conclusion: 'Quiet' } } as const;
const helped: Came = { shipped: { verdict: 'improved', voices: 4 }, since: { verdict: 'improved', voices: 1 } };

test('by who was heard, where no decision is at work', () => {
  expect(derivedStatus(heard({ mentions: [] }))).toEqual({ status: 'emerging', since: null, decision: null });
  expect(derivedStatus(heard({ mentions: [...spoke(1), ...spoke(1)] })).status).toBe('emerging');
  expect(derivedStatus(heard({ mentions: spoke(2) })).status).toBe('active');
  expect(statusBy(decided({ verdict: 'defer' }))).toBe('active');
});

test('open, shipped, looked at: being addressed, verifying, and by what came of it', () => {
  expect(statusBy(decided({}))).toBe('being-addressed');
  expect(statusBy(decided(shipped))).toBe('shipped-verifying');
  expect(statusBy(decided(lookedAt, helped))).toBe('resolved');
  const shippedAs = (verdict: Came['shipped']['verdict']) => decided(lookedAt, { ...helped, shipped: { verdict, voices: 4 } });
  expect(statusBy(shippedAs('too-early'))).toBe('shipped-verifying');
  expect((['unchanged', 'worse', 'too-few'] as const).map((verdict) => statusBy(shippedAs(verdict)))).toEqual([
    'active',
    'active',
    'active',
  ]);
  expect(statusBy(decided(lookedAt, null))).toBe('active');
});

test('each says since when and by which decision', () => {
  const one = decided(lookedAt, helped);
  expect(derivedStatus(heard({ citing: [one] }))).toEqual({ status: 'resolved', since: daysAgo(20), decision: one.decision });
  const two = decided(shipped);
  expect(derivedStatus(heard({ citing: [two] }))).toMatchObject({ since: Date.parse('2026-10-04'), decision: two.decision });
});

test('work that is open counts before work that is done; the latest decline before both', () => {
  const open = decided({ decidedAt: daysAgo(200) });
  expect(statusBy(open, decided(lookedAt, helped))).toBe('being-addressed');
  expect(statusBy(decided({ ...shipped, decidedAt: daysAgo(200) }), decided(lookedAt, helped))).toBe('shipped-verifying');
  expect(statusBy(open, decided({ verdict: 'decline', decidedAt: daysAgo(1) }))).toBe('declined');
  expect(statusBy(open, decided({ verdict: 'decline', decidedAt: daysAgo(300) }))).toBe('being-addressed');
  expect(statusBy(decided({ verdict: 'decline' }), decided({ verdict: 'defer', decidedAt: daysAgo(1) }))).toBe('active');
});

test('came back: more than when it was looked at, no longer fewer than before the decision, and enough', () => {
  const since = (verdict: Came['since']['verdict'], voices: number, mentions = spoke(6, 9)) =>
    derivedStatus(heard({ mentions, citing: [decided(lookedAt, { ...helped, since: { verdict, voices } })] }));
  expect(since('unchanged', 6)).toMatchObject({ status: 'recurring', since: daysAgo(9) });
  expect(since('too-early', 6).status).toBe('recurring');
  expect(since('unchanged', 4).status).toBe('resolved');
  expect(since('improved', 6).status).toBe('resolved');
  expect(since('unchanged', 6, spoke(6, 25)).status).toBe('resolved');
});

test('a person says otherwise, but what they called resolved comes back all the same', () => {
  const theme = makeTheme({ override: makeOverride('resolved', 30) });
  expect(standingOf(theme, heard({}))).toMatchObject({ status: 'resolved', since: daysAgo(30), derived: { status: 'active' } });
  expect(standingOf(theme, heard({ mentions: spoke(1, 9) })).status).toBe('resolved');
  expect(standingOf(theme, heard({ mentions: spoke(2, 9) }))).toMatchObject({ status: 'recurring', since: daysAgo(9) });
  // Of the day after tomorrow: a date that cannot be.
  expect(standingOf(theme, heard({ mentions: spoke(2, -2) })).status).toBe('resolved');
});

const anyVerdict = fc.constantFrom('improved', 'unchanged', 'worse', 'too-few', 'too-early');
const anyCounted = fc.record({ verdict: anyVerdict, voices: fc.nat(9) });
const anyCiting = fc
  .record({
    verdict: fc.constantFrom('act', 'defer', 'decline'),
    decidedAt: fc.uniqueArray(fc.integer({ min: 30, max: 400 }), { minLength: 1, maxLength: 1 }),
    isShipped: fc.boolean(),
    isReviewed: fc.boolean(),
    isReversed: fc.boolean(),
    came: fc.option(fc.record({ shipped: anyCounted, since: anyCounted })),
  })
  .map(({ verdict, decidedAt, isShipped, isReviewed, isReversed, came }) =>
    decided(
      {
        verdict,
        decidedAt: daysAgo(decidedAt[0] ?? 0),
        shippedOn: isShipped ? '2026-10-04' : null,
        reviewed: isReviewed ? lookedAt.reviewed : null,
        reversal: isReversed ? { at: testNow, by: null, because: 'No' } : null,
      },
      came,
    ),
  );
const anyHeard = fc
  .record({
    citing: fc.uniqueArray(anyCiting, { maxLength: 6, selector: ({ decision }) => decision.decidedAt }),
    ago: fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 8 }),
  })
  .map(({ citing, ago }) =>
    heard({ citing, mentions: ago.map((days, index) => makeMention({ voice: `voice ${index}`, saidAt: daysAgo(days) })) }),
  );

test('whatever was heard and decided: reversed decisions and the order of all tell nothing', () => {
  fc.assert(
    fc.property(anyHeard, (one) => {
      const { status, since, decision } = derivedStatus(one);
      expect(derivedStatus({ ...one, citing: one.citing.toReversed(), mentions: one.mentions.toReversed() })).toEqual({
        status,
        since,
        decision,
      });
      const standing = one.citing.filter((citing) => citing.decision.reversal === null);
      expect(derivedStatus({ ...one, citing: standing })).toEqual({ status, since, decision });
      expect(since === null).toBe(decision === null);
      expect(status === 'declined').toBe(
        standing.toSorted((a, b) => b.decision.decidedAt - a.decision.decidedAt)[0]?.decision.verdict === 'decline',
      );
    }),
  );
});

test('whatever a person says holds, and taking it back leaves what is derived', () => {
  fc.assert(
    fc.property(anyHeard, fc.constantFrom(...themeStatuses), fc.integer({ min: 0, max: 300 }), (one, status, days) => {
      const derived = derivedStatus(one);
      const said = standingOf({ override: makeOverride(status, days) }, one);
      expect(said.derived).toEqual(derived);
      expect([status, status === 'resolved' ? 'recurring' : status]).toContain(said.status);
      expect(standingOf({ override: null }, one)).toEqual({ status: derived.status, since: derived.since, derived });
    }),
  );
});
