import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAgo, makeMention, makeOverride, makeTheme, testNow } from '../../test/builders.ts';
import { breakdownOf } from './breakdown.ts';
import type { Mention } from './mention.ts';
import { byMonth, monthOf } from './months.ts';
import { reachOf } from './reach.ts';
import { bySegment } from './segments.ts';
import { slicesOf } from './slices.ts';
import { speakingFor } from './speaking.ts';
import { trendOf } from './trend.ts';
import { waitingDays } from './waiting.ts';
import { heardAt, inWindow, windowOf } from './window.ts';

const sizes = new Map([
  ['Starter', 61],
  ['Growth', 58],
  ['Enterprise', 21],
]);

const anyMention = fc
  .record({
    voice: fc.constantFrom('acme', 'tern', 'kestrel', 'brightwell'),
    saidAt: fc.option(fc.integer({ min: daysAgo(400), max: daysAgo(-40) })),
    signal: fc.constantFrom('problem', 'praise', 'question', null),
    inferred: fc.boolean(),
    source: fc.constantFrom('zendesk', 'nps'),
    segment: fc.constantFrom('Growth', 'Starter', null),
  } as const)
  .map((values): Mention => makeMention(values));

function monthHeard(saidAt: number | null, to: number): string | null {
  const heard = heardAt(saidAt, to);
  return heard === null ? null : monthOf(heard);
}

describe('segments', () => {
  test('show the zero of a segment that reports nothing, of all the voices it has', () => {
    const mentions = [makeMention({ voice: 'acme', segment: 'Growth' }), makeMention({ voice: 'acme', segment: 'Growth' })];
    expect(bySegment(mentions, sizes)).toEqual([
      { name: 'Starter', reporting: 0, total: 61 },
      { name: 'Growth', reporting: 1, total: 58 },
      { name: 'Enterprise', reporting: 0, total: 21 },
    ]);
  });

  test('name those without one last, and are silent where nobody has any', () => {
    expect(bySegment([makeMention()], sizes).at(-1)).toEqual({ name: null, reporting: 1, total: 1 });
    expect(bySegment([makeMention()], new Map())).toEqual([]);
  });
});

describe('a breakdown', () => {
  test('equals counting by hand', () => {
    fc.assert(
      fc.property(fc.array(anyMention, { maxLength: 60 }), fc.constantFrom(30, 90, 365, null), (mentions, days) => {
        const window = windowOf(days, testNow);
        const breakdown = breakdownOf(mentions, { window, laterShare: 0.5, segments: sizes, plans: sizes });
        const within = mentions.filter(({ saidAt }) => inWindow(saidAt, window));
        const problems = within.filter(({ signal }) => signal === 'problem');
        expect(breakdown.reach).toEqual(reachOf(problems));
        const stated = new Set(problems.filter(({ inferred }) => !inferred).map(({ voice }) => voice));
        expect(breakdown.inferred).toBe(new Set(problems.map(({ voice }) => voice).filter((voice) => !stated.has(voice))).size);
        expect(breakdown.share?.problems ?? 0).toBe(problems.length);
        expect(breakdown.share?.items ?? 0).toBe(within.length);
        for (const { name, reporting } of breakdown.bySource) {
          expect(reporting).toBe(new Set(problems.filter(({ source }) => source === name).map(({ voice }) => voice)).size);
        }
        for (const { month, reporting, heard } of breakdown.byMonth) {
          const then = within.filter(({ saidAt }) => monthHeard(saidAt, window.to) === month);
          expect(heard).toBe(reachOf(then).voices);
          expect(reporting).toBe(reachOf(then.filter(({ signal }) => signal === 'problem')).voices);
        }
        const months = breakdown.byMonth.map(({ month }) => month);
        expect(months).toEqual(expect.arrayContaining(within.flatMap(({ saidAt }) => monthHeard(saidAt, window.to) ?? [])));
      }),
    );
  });

  test('without any feedback has no share', () => {
    expect(breakdownOf([], { window: windowOf(90, testNow), laterShare: null, segments: sizes, plans: sizes }).share).toBeNull();
  });
});

describe('slices', () => {
  test('count each voice once a slice and once a window', () => {
    fc.assert(
      fc.property(fc.array(anyMention, { maxLength: 60 }), fc.constantFrom(30, 90, 365), (mentions, days) => {
        const window = windowOf(days, testNow);
        const { counts, before, now, from, middle, to } = slicesOf(mentions, window, null);
        expect(middle - from).toBe(to - middle);
        const width = (to - from) / counts.length;
        counts.forEach((count, slice) => {
          const here = mentions.filter(({ saidAt }) => {
            const heard = heardAt(saidAt, to);
            return heard !== null && Math.floor((heard - from) / width) === slice;
          });
          expect(count).toBe(reachOf(here).voices);
        });
        const { before: trendBefore, now: trendNow } = trendOf(mentions, window, 0.5);
        expect({ before, now }).toEqual({ before: trendBefore, now: trendNow });
      }),
    );
  });

  test('do not draw one loud voice as many', () => {
    const loud = Array.from({ length: 40 }, () => makeMention({ voice: 'acme', saidAt: daysAgo(1) }));
    const { counts, now } = slicesOf(loud, windowOf(90, testNow), null);
    expect(counts.at(-1)).toBe(1);
    expect(now).toBe(1);
  });

  test('of all time span from the oldest feedback to now', () => {
    const { counts, from } = slicesOf([makeMention({ saidAt: daysAgo(3_000) })], windowOf(null, testNow), daysAgo(3_000));
    expect(from).toBeLessThanOrEqual(daysAgo(3_000));
    expect(counts[0]).toBe(1);
  });
});

describe('months', () => {
  test('fill the gaps between them', () => {
    const said = [makeMention({ saidAt: Date.UTC(2026, 7, 31) }), makeMention({ saidAt: Date.UTC(2026, 9, 1) })];
    expect(byMonth(said, said, testNow)).toEqual([
      { month: '2026-08', reporting: 1, heard: 1 },
      { month: '2026-09', reporting: 0, heard: 0 },
      { month: '2026-10', reporting: 1, heard: 1 },
    ]);
  });

  test('divide voices by voices, however often one speaks', () => {
    const acme = { voice: 'acme', saidAt: Date.UTC(2026, 9, 1) };
    const problem = makeMention({ ...acme, signal: 'problem' });
    const said = [
      problem,
      problem,
      makeMention({ ...acme, signal: 'praise' }),
      makeMention({ voice: 'tern', saidAt: acme.saidAt }),
    ];
    expect(byMonth([problem, problem], said, testNow)).toEqual([{ month: '2026-10', reporting: 1, heard: 2 }]);
  });

  test('do not fill a thousand years after one mistaken date', () => {
    const said = [makeMention({ saidAt: Date.UTC(1026, 0, 1) }), makeMention({ saidAt: Date.UTC(2026, 9, 1) })];
    expect(byMonth(said, said, testNow)).toHaveLength(2);
  });
});

describe('praise', () => {
  test('does not speak for a need', () => {
    const [problem, praise] = [makeMention(), makeMention({ signal: 'praise' })];
    expect(speakingFor([problem, praise])).toEqual([problem]);
  });

  test('that is only inferred takes nothing away', () => {
    const [problem, praise] = [makeMention(), makeMention({ signal: 'praise', inferred: true })];
    expect(speakingFor([problem, praise])).toEqual([problem, praise]);
  });

  test('is what a theme is about that holds nothing else', () => {
    const praise = [makeMention({ signal: 'praise' }), makeMention({ signal: 'praise' })];
    expect(speakingFor(praise)).toEqual(praise);
  });
});

describe('waiting', () => {
  const two = [makeMention({ voice: 'acme', saidAt: daysAgo(200) }), makeMention({ voice: 'tern', saidAt: daysAgo(143) })];

  test('begins with the second voice', () => {
    expect(waitingDays(makeTheme(), two, false, testNow)).toBe(143);
  });

  test('does not begin before the theme stood in the workspace', () => {
    expect(waitingDays(makeTheme({ createdAt: daysAgo(3) }), two, false, testNow)).toBe(3);
  });

  test('ends with a decision, or when somebody takes it up', () => {
    expect(waitingDays(makeTheme(), two, true, testNow)).toBeNull();
    expect(waitingDays(makeTheme({ override: makeOverride('being-addressed', 3) }), two, false, testNow)).toBeNull();
  });

  test('has not begun with one voice, however loud', () => {
    expect(waitingDays(makeTheme(), [makeMention({ voice: 'acme' }), makeMention({ voice: 'acme' })], false, testNow)).toBeNull();
  });
});
