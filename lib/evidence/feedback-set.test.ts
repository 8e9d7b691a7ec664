import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  daysAgo,
  makeAccount,
  makeAreaRule,
  makeAssignment,
  makeCustomer,
  makeDecision,
  makeFeedback,
  makeItem,
  makeJourney,
  makeMoment,
  makeTheme,
  testNow,
} from '../../test/builders.ts';
import { countUnits } from '../analysis/count-unit.ts';
import { windowBefore, windowOf } from '../analysis/window.ts';
import { feedbackIn, reachIn, type FeedbackSet } from './feedback-set.ts';
import { journeyMaps } from './journey-map.ts';
import { memorySource } from './memory-source.ts';
import { comparedOutcomeOf } from './outcomes.ts';
import { wholeSettingOf } from './setting.ts';
import type { EvidenceSource } from './source.ts';
import { themeDetail } from './themes.ts';

const accounts = [
  makeAccount({ segment: 'Growth', plan: 'Pro' }),
  makeAccount({ segment: 'Starter', plan: 'Free' }),
  makeAccount({ segment: null }),
];
const customers = [
  makeCustomer({ accountId: accounts[0]?.id ?? null }),
  makeCustomer({ accountId: accounts[0]?.id ?? null }),
  makeCustomer({ segment: 'Alone' }),
];
const journey = makeJourney('Try', 'Pay');
const themes = [makeTheme({ name: 'One' }), makeTheme({ name: 'Two' })];
const moments = [
  makeMoment(journey, { name: 'Settle', themeIds: themes.map(({ id }) => id), terms: ['card'] }),
  makeMoment(journey, {
    name: 'Return',
    stageId: journey.stages[1]?.id ?? '',
    terms: ['card', 'refund'],
    themeIds: themes.slice(1).map(({ id }) => id),
  }),
];
const decision = makeDecision(makeItem(), themes.slice(0, 1), { shippedOn: '2026-09-10', decidedAt: daysAgo(100) });

const areas = [makeAreaRule('zendesk/billing', 'Money'), makeAreaRule('nps', 'Survey')];

const idOf = (rows: readonly { readonly id: string }[]) => fc.constantFrom(...rows.map(({ id }) => id), null);
const anyItem = fc.record({
  saidAt: fc.option(fc.integer({ min: daysAgo(500), max: daysAgo(-3) })),
  signal: fc.constantFrom('problem', 'praise', 'request', null),
  source: fc.constantFrom('zendesk', 'nps'),
  accountId: idOf(accounts),
  customerId: idOf(customers),
  momentId: idOf(moments),
  area: fc.constantFrom('Payments', null),
  tags: fc.subarray(['billing', 'mobile']),
  text: fc.constantFrom('The card was gone', 'No refund came', 'It is slow'),
  in: fc.subarray(themes),
} as const);

type Item = typeof anyItem extends fc.Arbitrary<infer One> ? One : never;

function sourceOf(items: readonly Item[]): EvidenceSource {
  const made = items.map(({ in: held, ...values }) => ({ held, item: makeFeedback(values) }));
  return memorySource({
    ...{ accounts, customers, themes, moments, areas, journeys: [journey], decisions: [decision] },
    feedback: made.map(({ item }) => item),
    assignments: made.flatMap(({ held, item }) => held.map((theme) => makeAssignment(item, theme))),
  });
}

const anyWindow = fc.constantFrom(
  30,
  90,
  365,
  45,
  null,
  { from: '2026-03-20', to: '2026-10-31' },
  { from: '2026-10-20', to: '2026-11-23' },
);

/** What the list says that a number opens. */
async function opens(source: EvidenceSource) {
  const setting = await wholeSettingOf(source, { now: testNow, windowDays: null });
  return {
    voices: (set: FeedbackSet) => reachIn(feedbackIn(set, setting), set).voices,
    items: (set: FeedbackSet) => feedbackIn(set, setting).length,
  };
}

test('every number of the journey map opens as many as it says, in every unit and window', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyItem, { maxLength: 40 }),
      anyWindow,
      fc.constantFrom(...countUnits),
      async (items, days, unit) => {
        const source = sourceOf(items);
        const behind = await opens(source);
        const [map] = await journeyMaps(source, { now: testNow, windowDays: days }, unit);
        for (const { items: heard, cells } of map?.stages ?? []) {
          expect(behind.items({ moments: cells.map(({ moment }) => moment.id), days })).toBe(heard);
          for (const {
            moment,
            reach,
            share,
            trend,
            praise,
            byWords,
            bySegment,
            byPlan,
            bySource,
            byArea,
            byMonth,
            months,
          } of cells) {
            const at = { moments: [moment.id], unit };
            const problems = { ...at, signal: 'problem', days } as const;
            expect(behind.voices(problems)).toBe(reach.voices);
            expect(behind.items(problems)).toBe(share?.problems ?? 0);
            const earlier = windowBefore(windowOf(days, testNow));
            const before = { ...problems, unit: undefined, days: null, from: earlier?.from ?? undefined, to: earlier?.to };
            expect(behind.voices({ ...problems, unit: undefined })).toBe(trend.now);
            expect(earlier ? behind.voices(before) : 0).toBe(trend.before);
            expect(behind.items({ ...at, days })).toBe(share?.items ?? 0);
            expect(behind.items({ ...problems, worded: true })).toBe(byWords);
            expect(behind.items({ ...at, signal: 'praise', days })).toBe(praise);
            for (const { name, reporting } of bySegment) expect(behind.voices({ ...problems, segment: name })).toBe(reporting);
            for (const { name, reporting } of byPlan) expect(behind.voices({ ...problems, plan: name })).toBe(reporting);
            for (const { name, reporting } of byArea) expect(behind.voices({ ...problems, area: name })).toBe(reporting);
            for (const { name, reporting } of bySource) expect(behind.voices({ ...problems, source: name })).toBe(reporting);
            for (const { month, reporting, heard: all } of byMonth) {
              expect(behind.voices({ ...problems, month })).toBe(reporting);
              expect(behind.voices({ ...at, days, month })).toBe(all);
            }
            for (const { month, reporting } of months) expect(behind.voices({ ...problems, days: null, month })).toBe(reporting);
          }
        }
      },
    ),
  );
});

test('every number of a theme opens as many as it says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyItem, { maxLength: 40 }), anyWindow, async (items, days) => {
      const source = sourceOf(items);
      const behind = await opens(source);
      for (const { id } of themes) {
        const detail = await themeDetail(source, id, { now: testNow, windowDays: days });
        if (!detail) throw new Error('the theme is here');
        const counted = { themes: [id], counted: true, days } as const;
        expect(behind.voices(counted)).toBe(detail.reach.voices);
        expect(behind.items(counted)).toBe(detail.reach.mentions);
        expect(behind.items({ ...counted, days: null })).toBe(detail.reachEver.mentions);
        expect(behind.items({ beside: [id], days })).toBe(detail.otherSide.praise);
        for (const { name, reporting } of detail.segments) expect(behind.voices({ ...counted, segment: name })).toBe(reporting);
        for (const { name, reporting } of detail.byPlan) expect(behind.voices({ ...counted, plan: name })).toBe(reporting);
        for (const { name, reporting } of detail.bySource) expect(behind.voices({ ...counted, source: name })).toBe(reporting);
        for (const { name, reporting } of detail.byArea) expect(behind.voices({ ...counted, area: name })).toBe(reporting);
      }
    }),
  );
});

test('both numbers of an outcome open as many as they say, and what was still reported by one voice is its own', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyItem, { maxLength: 40 }), async (items) => {
      const source = sourceOf(items);
      const behind = await opens(source);
      const outcome = comparedOutcomeOf(decision, await wholeSettingOf(source, { now: testNow, windowDays: 90 }), new Map());
      if (!outcome) throw new Error('it shipped');
      const of = { decision: decision.id };
      expect(behind.voices({ ...of, ...outcome.baseline })).toBe(outcome.before);
      expect(behind.voices({ ...of, ...outcome.afterSpan })).toBe(outcome.after);
      for (const voice of outcome.still) expect(behind.voices({ ...of, ...outcome.afterSpan, voice })).toBe(1);
    }),
  );
});

const nothing: Omit<Item, 'in'> = {
  ...{ saidAt: null, signal: null, source: 'nps', accountId: null, customerId: null, momentId: null, area: null },
  ...{ tags: [], text: 'It is slow' },
};

test('what belongs to no theme, and what names nothing that is here', async () => {
  const source = sourceOf([
    { ...nothing, in: [] },
    { ...nothing, in: themes },
  ]);
  const behind = await opens(source);
  expect(behind.items({})).toBe(2);
  expect(behind.items({ themes: null })).toBe(1);
  expect(behind.items({ themes: themes.map(({ id }) => id) })).toBe(1);
  for (const set of [{ themes: ['gone'] }, { moments: ['gone'] }, { decision: 'gone' }, { themes: [] }, { from: 0 }]) {
    expect(behind.items(set)).toBe(0);
  }
});
