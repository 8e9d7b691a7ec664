import { binomialTest } from './binomial.ts';
import { adjustForList } from './false-discoveries.ts';
import type { Mention } from './mention.ts';
import { inWindow, windowBefore } from './window.ts';
import type { Window } from './window.ts';

/** Change of voices against the window before, which all time has not. Only `rising` and `falling` passed the test (exact binomial, p < 0.05). */
export type Trend = {
  readonly verdict: 'rising' | 'falling' | 'no-clear-change' | 'too-few-to-call' | 'no-window-before';
  /** Voices of the window before, and of the window. */
  readonly before: number;
  readonly now: number;
  /** Null where no test could be made. */
  readonly p: number | null;
};

/**
 * The later window's share of all feedback in scope, counted in occasions; null where either window has none at all or there is
 * no window before. See occasions.ts.
 */
export type LaterShare = number | null;

const significant = 0.05;
/** With fewer voices than this in only one window nothing is called, however one-sided. */
const fewest = 5;

/**
 * Tests whether voices moved towards the later window more than all feedback did, so that an import is no trend: among the voices
 * heard in only one of the two windows, the later ones against `laterShare` (exact binomial, two-sided).
 */
export function trendOf(mentions: readonly Mention[], window: Window, laterShare: LaterShare): Trend {
  const { before, now, onlyBefore, onlyNow } = contrastOf(mentions, window);
  if (window.from === null) return { verdict: 'no-window-before', before, now, p: null };
  const trials = onlyBefore + onlyNow;
  if (laterShare === null || trials < fewest || !canBeCalled(trials, laterShare)) {
    return { verdict: 'too-few-to-call', before, now, p: null };
  }
  const p = binomialTest(onlyNow, trials, laterShare);
  return { verdict: verdictOf(p, onlyNow / trials > laterShare), before, now, p };
}

/** The same trends as a list shows them: p adjusted for the list, and called only where it holds (product rule 3). */
export function trendsInList(trends: readonly Trend[]): readonly Trend[] {
  const adjusted = adjustForList(trends.map(({ p }) => p));
  return trends.map((trend, index) => {
    const p = adjusted[index] ?? null;
    const called = trend.verdict === 'rising' || trend.verdict === 'falling';
    return { ...trend, p, verdict: called && (p ?? 1) >= significant ? 'no-clear-change' : trend.verdict };
  });
}

/** Whether even the most one-sided outcome would pass the test. */
function canBeCalled(trials: number, expected: number): boolean {
  return Math.min(binomialTest(0, trials, expected), binomialTest(trials, trials, expected)) < significant;
}

function verdictOf(p: number, more: boolean): Trend['verdict'] {
  if (p >= significant) return 'no-clear-change';
  return more ? 'rising' : 'falling';
}

/** Voices of the window and of the one before, and those heard in only one of them. */
function contrastOf(mentions: readonly Mention[], window: Window) {
  const earlier = windowBefore(window);
  const before = new Set<string>();
  const now = new Set<string>();
  for (const { voice, saidAt } of mentions) {
    if (inWindow(saidAt, window)) now.add(voice);
    else if (earlier && inWindow(saidAt, earlier)) before.add(voice);
  }
  let both = 0;
  for (const voice of now) if (before.has(voice)) both += 1;
  return { before: before.size, now: now.size, onlyBefore: before.size - both, onlyNow: now.size - both };
}
