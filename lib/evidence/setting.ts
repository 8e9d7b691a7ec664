import { laterShareOf } from '../analysis/occasions.ts';
import type { LaterShare } from '../analysis/trend.ts';
import { windowOf } from '../analysis/window.ts';
import type { Window } from '../analysis/window.ts';
import type { Decision, Dismissal, Link } from '../domain/decision.ts';
import type { Journey, Moment } from '../domain/journey.ts';
import type { Row } from '../domain/row.ts';
import type { WindowDays } from '../domain/settings.ts';
import { corpusOf } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import type { EvidenceSource } from './source.ts';

export type When = { readonly now: number; readonly windowDays: WindowDays };

/** All that one gathering works with: the corpus, which is kept between gatherings, and what people did, read anew. */
export type Setting = {
  readonly corpus: Corpus;
  readonly window: Window;
  readonly now: number;
  /** The window's share of all feedback in it and in the window before. */
  readonly laterShare: LaterShare;
  readonly links: readonly Link[];
  readonly decisions: readonly Decision[];
  readonly dismissals: readonly Dismissal[];
  readonly journeys: readonly Journey[];
  readonly moments: readonly Moment[];
  /** Ids of the insights that any decision cites. */
  readonly decided: ReadonlySet<string>;
};

/** Reads what a gathering needs; the small tables every time, the feedback only when it changed. */
export async function settingOf(source: EvidenceSource, { now, windowDays }: When): Promise<Setting> {
  const [corpus, links, decisions, dismissals, journeys, moments] = await Promise.all([
    corpusOf(source),
    source.links().then(present),
    source.decisions().then(present),
    source.dismissals().then(present),
    source.journeys().then(present),
    source.moments().then(present),
  ]);
  const window = windowOf(windowDays, now);
  const decided = new Set(decisions.flatMap(({ evidence }) => evidence.map(({ id }) => id)));
  return {
    corpus,
    window,
    now,
    laterShare: laterShareOf(corpus.occasions, window),
    links,
    decisions,
    dismissals,
    journeys,
    moments,
    decided,
  };
}

function present<T extends Row>(rows: readonly T[]): readonly T[] {
  return rows.filter(({ deletedAt }) => deletedAt === null);
}
