import type { Mention } from './mention.ts';
import { byMonth } from './months.ts';
import type { MonthCount } from './months.ts';
import { arrOf, reachOf } from './reach.ts';
import type { Reach } from './reach.ts';
import { byArea, byPlan, bySegment, bySource } from './segments.ts';
import type { SegmentCount, SegmentSizes } from './segments.ts';
import { isProblem } from './signals.ts';
import { trendOf } from './trend.ts';
import type { LaterShare, Trend } from './trend.ts';
import { wilsonInterval } from './wilson.ts';
import { inWindow, lastHeard } from './window.ts';
import type { Window } from './window.ts';

/** What fails at one moment, counted from the feedback there. */
export type BreakdownCounts = {
  /** Voices reporting a problem in the window. */
  readonly reach: Reach;
  /** How many of them by inferred signals alone. */
  readonly inferred: number;
  /** US dollars a year of the accounts in reach. */
  readonly arr: number;
  /** When a problem was last reported there. */
  readonly lastHeard: number | null;
  /** Problem items of all items at the moment in the window, with the Wilson 95 % interval; null without any item. */
  readonly share: { readonly problems: number; readonly items: number; readonly low: number; readonly high: number } | null;
  readonly trend: Trend;
  readonly bySegment: readonly SegmentCount[];
  readonly byPlan: readonly SegmentCount[];
  readonly bySource: readonly SegmentCount[];
  readonly byArea: readonly SegmentCount[];
  readonly byMonth: readonly MonthCount[];
};

/** What a breakdown is counted against. */
export type BreakdownScope = {
  readonly window: Window;
  readonly laterShare: LaterShare;
  readonly segments: SegmentSizes;
  readonly plans: SegmentSizes;
};

/** Counts the breakdown of a moment from all feedback there, whatever its signal and date. */
export function breakdownOf(here: readonly Mention[], { window, laterShare, segments, plans }: BreakdownScope): BreakdownCounts {
  const within = here.filter(({ saidAt }) => inWindow(saidAt, window));
  const problems = within.filter(isProblem);
  const reach = reachOf(problems);
  const share = { problems: problems.length, items: within.length, ...wilsonInterval(problems.length, within.length) };
  return {
    reach,
    inferred: reach.voices - reachOf(problems.filter(({ inferred }) => !inferred)).voices,
    arr: arrOf(problems),
    lastHeard: lastHeard(here.filter(isProblem), window.until),
    share: within.length === 0 ? null : share,
    trend: trendOf(here.filter(isProblem), window, laterShare),
    bySegment: bySegment(problems, segments),
    byPlan: byPlan(problems, plans),
    bySource: bySource(problems, within),
    byArea: byArea(problems, within),
    byMonth: byMonth(problems, within, window.until),
  };
}
