import type { Account, Feedback, Signal } from '../domain/feedback.ts';
import type { Decision, Insight, Link, Relation } from '../domain/decision.ts';
import type { Moment, Stage } from '../domain/journey.ts';
import type { Theme } from '../domain/theme.ts';
import type { ItemReference } from '../domain/work-item.ts';
import type { Outcome } from '../analysis/outcome.ts';
import type { Reach } from '../analysis/reach.ts';
import type { SegmentCount } from '../analysis/segments.ts';
import type { Silence } from '../analysis/silence.ts';
import type { MonthCount } from '../analysis/months.ts';
import type { Slices } from '../analysis/slices.ts';
import type { ThemeStanding } from '../analysis/theme-status.ts';
import type { Trend } from '../analysis/trend.ts';
import type { Window } from '../analysis/window.ts';

export type { Reach, SegmentCount, Slices, Trend, Window };

/** A stretch of a text, in UTF-16 code units, `end` exclusive. */
export type Range = { readonly start: number; readonly end: number };

/** Why something is shown, most contributing first. */
export type Reason =
  | {
      readonly kind: 'words';
      readonly how: 'exact' | 'stem' | 'synonym' | 'spelling' | 'wording';
      readonly words: readonly string[];
    }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'moment'; readonly momentId: string; readonly name: string }
  | { readonly kind: 'linked-before' | 'dismissed-before'; readonly itemId: string; readonly label: string; readonly url: string }
  | { readonly kind: 'linked-here'; readonly relation: Relation }
  | { readonly kind: 'surer-here'; readonly linked: number; readonly of: number }
  | { readonly kind: 'less-sure-here'; readonly dismissed: number; readonly of: number }
  | { readonly kind: 'area'; readonly area: string }
  | { readonly kind: 'same-account'; readonly account: string };

export type Band = 'strong' | 'possible' | 'none';

/** One feedback item ready to be read: exact text, who, and which words it shares with the item. */
export type Quote = {
  readonly feedback: Feedback;
  readonly account: Account | null;
  readonly customer: string | null;
  readonly segment: string | null;
  readonly shared: readonly Range[];
  readonly signal: Signal | null;
};

export type ThemeEvidence = {
  readonly theme: Theme;
  readonly standing: ThemeStanding;
  readonly band: Band;
  /** 0..1, by words alone: before anything that people said moved it. What is linked or dismissed is learned from with it. */
  readonly byWords: number;
  readonly reasons: readonly Reason[];
  /** Within the window. */
  readonly reach: Reach;
  readonly reachEver: Reach;
  /** Fewer than two voices ever: grouped apart as "Emerging". */
  readonly emerging: boolean;
  /** US dollars a year of the accounts in reach. */
  readonly arr: number;
  readonly segments: readonly SegmentCount[];
  readonly trend: Trend;
  readonly slices: Slices;
  /** The same in twelve slices, for the size of a word. */
  readonly spark: Slices;
  readonly lastHeard: number | null;
  /** Days since the theme became active without any decision citing it; null when decided. */
  readonly waitingDays: number | null;
  readonly moments: readonly Moment[];
  readonly quotes: readonly Quote[];
  readonly links: readonly Link[];
};

/** One feedback item that no theme holds yet. */
export type FeedbackEvidence = {
  readonly quote: Quote;
  readonly band: Band;
  readonly reasons: readonly Reason[];
  /** The one voice behind it, whenever it was heard. */
  readonly reach: Reach;
  readonly links: readonly Link[];
};

/** Problem feedback counted at one moment. */
export type Breakdown = {
  readonly moment: Moment;
  readonly stage: Stage;
  /** Voices reporting a problem, within the window. */
  readonly reach: Reach;
  /** How many of them by inferred signals alone. */
  readonly inferred: number;
  /** US dollars a year of the accounts in reach. */
  readonly arr: number;
  readonly lastHeard: number | null;
  /** Problem items of all items at the moment, with the Wilson 95 % interval; null without any item. */
  readonly share: { readonly problems: number; readonly items: number; readonly low: number; readonly high: number } | null;
  readonly trend: Trend;
  readonly bySegment: readonly SegmentCount[];
  readonly byPlan: readonly SegmentCount[];
  readonly bySource: readonly SegmentCount[];
  readonly byArea: readonly SegmentCount[];
  /** Problem items that are here by their words alone, inferred. */
  readonly byWords: number;
  /** Calendar months, oldest first, `month` as YYYY-MM. */
  readonly byMonth: readonly MonthCount[];
};

export type JourneyStrip = {
  readonly journeyId: string;
  readonly name: string;
  readonly stages: readonly {
    readonly stage: Stage;
    readonly lit: boolean;
    readonly moments: readonly { readonly moment: Moment; readonly voices: number; readonly lit: boolean }[];
  }[];
};

/** Praise at the same moments and themes, and the segments that do not report it. */
export type OtherSide = {
  readonly praise: number;
  readonly quotes: readonly Quote[];
  /** Segments with feedback here and nobody reporting the problem. */
  readonly unaffected: readonly { readonly name: string; readonly total: number; readonly gaveFeedback: number }[];
};

export type HistoryEntry =
  | { readonly kind: 'link'; readonly at: number; readonly link: Link; readonly insightName: string; readonly here: boolean }
  | { readonly kind: 'decision'; readonly at: number; readonly decision: Decision; readonly here: boolean };

/** What became of a decision that shipped, by what it cites alone. */
export type DecisionOutcome = Outcome & {
  readonly decision: Decision;
  /** Days that were to be compared; fewer have passed where `afterSpan` is shorter. */
  readonly days: number;
  /** Names of the accounts that still report it. */
  readonly stillAccounts: readonly string[];
  /** Problem themes at the same moments that nobody had reported before shipping: pain moved. */
  readonly moved: readonly Theme[];
};

/** An entry of the silence register with its figures. */
export type SilenceEntry = Omit<Silence, 'mentions'> & {
  readonly name: string;
  readonly key: string;
  readonly owners: readonly string[];
  readonly reach: Reach;
  /** US dollars a year of the accounts affected. */
  readonly arr: number;
};

/** Everything the panel shows for one item. The order of `themes` is relative and is never shown as a number. */
export type Evidence = {
  readonly reference: ItemReference;
  readonly itemId: string;
  readonly window: Window;
  /** The product area of the item where a rule says so, and whether only feedback of that area was looked at. */
  readonly area: { readonly name: string; readonly only: boolean } | null;
  readonly searched: { readonly feedback: number; readonly themes: number };
  readonly band: Band;
  /** Union over the themes and the unthemed feedback of band strong (or possible, where none is strong), within the window. */
  readonly reach: Reach;
  /** The same union, whenever it was said: evidence may be older than the window, and is then shown as old. */
  readonly reachEver: Reach;
  readonly lastHeard: number | null;
  readonly arr: number;
  /** Strong matches, best first; then what is below. Linked themes are always in `themes`. */
  readonly themes: readonly ThemeEvidence[];
  readonly possible: readonly ThemeEvidence[];
  readonly emerging: readonly ThemeEvidence[];
  /** Below the threshold, folded away, three at most. */
  readonly nearest: readonly ThemeEvidence[];
  /** Feedback that matches and belongs to no theme yet. */
  readonly unthemed: readonly FeedbackEvidence[];
  /** How many there are, shown or not: the figures count all of them. */
  readonly unthemedFound: number;
  /** What must not be forgotten of `themes` and of the moments and decisions shown, longest silence first; nothing that was snoozed. */
  readonly silences: readonly SilenceEntry[];
  readonly strip: JourneyStrip | null;
  readonly breakdowns: readonly Breakdown[];
  readonly otherSide: OtherSide;
  readonly history: readonly HistoryEntry[];
  readonly decisions: readonly Decision[];
  /** Of the decisions here and in the history. */
  readonly outcomes: readonly DecisionOutcome[];
  readonly links: readonly Link[];
  readonly dismissed: readonly Theme[];
  /** Keys that the item cites ("Insight: T-K7QF2M"); unknown ones are said to be so. */
  readonly cited: readonly (
    { readonly known: true; readonly insight: Insight; readonly name: string } | { readonly known: false; readonly key: string }
  )[];
};
