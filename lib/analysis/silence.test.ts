import { expect, test } from 'vitest';
import {
  daysAgo,
  makeDecision,
  makeItem,
  makeJourney,
  makeMention,
  makeMoment,
  makeOverride,
  makeTheme,
  testNow,
} from '../../test/builders.ts';
import { newRow } from '../domain/row.ts';
import type { Theme } from '../domain/theme.ts';
import { silencesOf, type SilenceScope } from './silence.ts';
import { standingOf } from './theme-status.ts';

const spoke = (count: number, ago: number) =>
  Array.from({ length: count }, (_, index) => makeMention({ voice: `voice ${index}`, saidAt: daysAgo(ago) }));

function registerOf(scope: Partial<SilenceScope>, said = spoke(3, 100)) {
  return silencesOf({
    themes: [],
    moments: [],
    decisions: [],
    snoozes: [],
    decided: new Set(),
    mentionsOf: () => said,
    standingOf: (one) => standingOf(one, { mentions: said, citing: [], voices: 3, now: testNow }),
    problemsAt: () => said,
    thresholds: { waitingVoices: 3, waitingDays: 90 },
    now: testNow,
    ...scope,
  });
}
const causes = (scope: Partial<SilenceScope>, said = spoke(3, 100)) => registerOf(scope, said).map(({ cause }) => cause);
const theme = (values: Partial<Theme> = {}) => makeTheme({ name: 'Card lost', ...values });

test('waiting: from enough voices and enough days on, and only without a decision', () => {
  const one = theme();
  expect(registerOf({ themes: [one] })).toMatchObject([{ cause: 'waiting', since: daysAgo(100), snooze: null }]);
  expect(causes({ themes: [one] }, spoke(2, 100))).toEqual([]);
  expect(causes({ themes: [one] }, spoke(3, 89))).toEqual([]);
  expect(causes({ themes: [one] }, spoke(3, 90))).toEqual(['waiting']);
  expect(causes({ themes: [one], decided: new Set([one.id]) })).toEqual([]);
});

test('recurring after resolved: enough voices since, or a person says so', () => {
  const resolved = theme({ override: makeOverride('resolved', 120) });
  expect(registerOf({ themes: [resolved] })).toMatchObject([{ cause: 'recurring', since: daysAgo(100) }]);
  expect(causes({ themes: [resolved] }, spoke(2, 100))).toEqual([]);
  expect(causes({ themes: [{ ...resolved, override: makeOverride('resolved', 50) }] })).toEqual([]);
  const said = registerOf({ themes: [theme({ override: makeOverride('recurring', 101) })] });
  expect(said.map(({ cause, mentions }) => [cause, mentions.length])).toContainEqual(['recurring', 3]);
});

test('no owner: on a moment of weight 4 and more', () => {
  const journey = makeJourney('Pay');
  expect(causes({ moments: [makeMoment(journey, { weight: 4 })] })).toEqual(['no-owner']);
  expect(causes({ moments: [makeMoment(journey, { weight: 3 }), makeMoment(journey, { weight: null })] })).toEqual([]);
  expect(causes({ moments: [makeMoment(journey, { weight: 5, owner: 'Payments' })] })).toEqual([]);
});

test('declined or deferred without reason, and a review that is overdue from the day after', () => {
  expect(causes({ decisions: [makeDecision(makeItem(), [], { verdict: 'decline', because: ' ' })] })).toEqual(['no-reason']);
  expect(causes({ decisions: [makeDecision(makeItem(), [], { because: '' })] })).toEqual([]);
  expect(causes({ decisions: [makeDecision(makeItem(), [], { reviewOn: '2026-11-22' })] })).toEqual(['review-overdue']);
  expect(causes({ decisions: [makeDecision(makeItem(), [], { reviewOn: '2026-11-23' })] })).toEqual([]);
});

test('evidence gone stale under a decision that is still open', () => {
  const one = theme();
  const scope = { themes: [one], decided: new Set([one.id]) };
  const decision = makeDecision(makeItem(), [one], { decidedAt: daysAgo(220) });
  expect(registerOf({ ...scope, decisions: [decision] }, spoke(3, 200))).toMatchObject([
    { cause: 'evidence-stale', since: daysAgo(200) },
  ]);
  expect(causes({ ...scope, decisions: [decision] }, spoke(3, 179))).toEqual([]);
  expect(causes({ ...scope, decisions: [{ ...decision, shippedOn: '2026-09-01' }] }, spoke(3, 200))).toEqual([]);
});

test('a reversed decision is not asked about any more', () => {
  const reversal = { at: testNow, by: null, because: 'Too dear' };
  expect(causes({ decisions: [makeDecision(makeItem(), [], { reviewOn: '2026-11-01', reversal })] })).toEqual([]);
});

test('rests until its day, for its cause only; longest silence first', () => {
  const decision = makeDecision(makeItem(), [], {
    verdict: 'defer',
    because: '',
    reviewOn: '2026-11-01',
    decidedAt: daysAgo(24),
  });
  const rest = {
    cause: 'review-overdue',
    because: 'Audit',
    snoozedAt: testNow,
    snoozedBy: null,
    subjectId: decision.id,
  } as const;
  const until = (day: string) => ({ ...newRow(decision.id, testNow), ...rest, until: day });
  const found = registerOf({ decisions: [decision], snoozes: [until('2026-11-24')] });
  expect(found.map(({ cause, snooze }) => [cause, snooze?.because ?? null])).toEqual([
    ['no-reason', null],
    ['review-overdue', 'Audit'],
  ]);
  expect(found.map(({ since }) => since)).toEqual([daysAgo(24), Date.parse('2026-11-02')]);
  expect(registerOf({ decisions: [decision], snoozes: [until('2026-11-23')] }).every(({ snooze }) => snooze === null)).toBe(true);
});
