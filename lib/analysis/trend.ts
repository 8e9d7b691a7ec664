import { binomialTest } from './binomial.ts';
import { adjustForList } from './false-discoveries.ts';
import type { Mention } from './mention.ts';
import { inWindow, windowBefore } from './window.ts';
import type { Window } from './window.ts';

/** Change of voices against the window before. Only `rising` and `falling` passed the test (exact binomial, p < 0.05). */
export type Trend = {
  readonly verdict: 'rising' | 'falling' | 'no-clear-change' | 'too-few-to-call';
  /** Voices of the window before, and of the window. */
  readonly before: number;
  readonly now: number;
  /** Null where no test could be made. */
  readonly p: number | null;
};

/** Voices of two windows that follow each other: all of each, and those heard in one of them only. */
export type Contrast = { readonly before: number; readonly now: number; readonly onlyBefore: number; readonly onlyNow: number };

const significant = 0.05;
/** With fewer voices than this in only one window nothing is called, however one-sided. */
const fewest = 5;

/** Compares the voices of the window with those of the window before it. Null for all time, which has none before. */
export function contrastOf(mentions: readonly Mention[], window: Window): Contrast | null {
  const earlier = windowBefore(window);
  if (!earlier) return null;
  const before = new Set<string>();
  const now = new Set<string>();
  for (const { voice, saidAt } of mentions) {
    if (inWindow(saidAt, window)) now.add(voice);
    else if (inWindow(saidAt, earlier)) before.add(voice);
  }
  let both = 0;
  for (const voice of now) if (before.has(voice)) both += 1;
  return { before: before.size, now: now.size, onlyBefore: before.size - both, onlyNow: now.size - both };
}

/**
 * Tests whether voices moved towards the later window more than all feedback in `scope` did, so that an import is no trend:
 * among the voices heard in only one window, the later share against the share of the scope (exact binomial, two-sided).
 */
export function trendOf(mentions: readonly Mention[], window: Window, scope: Contrast | null): Trend {
  const contrast = contrastOf(mentions, window);
  if (!contrast || !scope) {
    const now = new Set(mentions.filter(({ saidAt }) => inWindow(saidAt, window)).map(({ voice }) => voice)).size;
    return { verdict: 'too-few-to-call', before: 0, now, p: null };
  }
  const { before, now, onlyBefore, onlyNow } = contrast;
  const trials = onlyBefore + onlyNow;
  const expected = scope.onlyNow / Math.max(1, scope.onlyNow + scope.onlyBefore);
  if (trials < fewest || !canBeCalled(trials, expected)) return { verdict: 'too-few-to-call', before, now, p: null };
  const p = binomialTest(onlyNow, trials, expected);
  return { verdict: verdictOf(p, onlyNow / trials > expected), before, now, p };
}

/** The same trends as a list shows them: called only where they hold after Benjamini and Hochberg (product rule 3). */
export function trendsInList(trends: readonly Trend[]): readonly Trend[] {
  const adjusted = adjustForList(trends.map(({ p }) => p));
  return trends.map((trend, index) => {
    const p = adjusted[index] ?? null;
    const called = trend.verdict === 'rising' || trend.verdict === 'falling';
    return called && p !== null && p >= significant ? { ...trend, verdict: 'no-clear-change' } : trend;
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
