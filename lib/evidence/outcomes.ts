import { isNewSince, outcomeOf } from '../analysis/outcome.ts';
import type { Outcome } from '../analysis/outcome.ts';
import type { Mention } from '../analysis/mention.ts';
import type { Decision } from '../domain/decision.ts';
import type { Theme } from '../domain/theme.ts';
import { mentionsAt } from './journey.ts';
import type { WholeCorpus } from './corpus.ts';
import type { Setting } from './setting.ts';
import { mentionsFor } from './theme-evidence.ts';

/** What became of a decision that shipped. */
export type DecisionOutcome = Outcome & {
  readonly decision: Decision;
  /** Days that were to be compared; fewer have passed where `afterSpan` is shorter. */
  readonly days: number;
  /** Names of the accounts that still report it. */
  readonly stillAccounts: readonly string[];
  /** Problem themes at the same moments that nobody had reported before shipping: pain moved. */
  readonly moved: readonly Theme[];
};

type Whole = Setting & { readonly corpus: WholeCorpus };

/** Days compared where the window of all figures is all time. */
const usualDays = 90;

/** The outcome of a decision; null where it is open, was reversed, was not to act, or cites nothing that is counted. */
export function outcomeOfDecision(decision: Decision, setting: Whole): DecisionOutcome | null {
  const { shippedOn, reversal, verdict, evidence, decidedAt } = decision;
  const mentions = citedMentions(decision, setting);
  if (shippedOn === null || reversal !== null || verdict !== 'act' || mentions === null) return null;
  const shippedAt = Math.max(Date.parse(shippedOn), decidedAt);
  const days = setting.window.days ?? usualDays;
  const when = { decidedAt, shippedAt, days, now: setting.now };
  const others = [...setting.corpus.themes.values()].filter(({ id }) => !setting.decided.has(id));
  const outcome = outcomeOf(
    mentions,
    others.map(({ id }) => mentionsFor(id, setting)),
    setting.corpus.occasions,
    when,
  );
  const cited = new Set(evidence.map(({ id }) => id));
  const moments = setting.moments.filter(({ id, themeIds }) => cited.has(id) || themeIds.some((theme) => cited.has(theme)));
  const nearby = new Set(moments.flatMap(({ themeIds }) => themeIds).filter((id) => !cited.has(id)));
  const fresh = [...nearby].filter((id) => isNewSince(problems(setting.corpus.themeMentions.get(id) ?? []), shippedAt));
  return {
    ...outcome,
    decision,
    days,
    stillAccounts: outcome.still.flatMap((voice) => setting.corpus.accounts.get(voice)?.name ?? []).toSorted(),
    moved: fresh.flatMap((id) => setting.corpus.themes.get(id) ?? []),
  };
}

/**
 * The mentions that a decision is judged by: of its themes, or where it cites none, problems at its moments; null where it cites
 * neither.
 */
export function citedMentions({ evidence }: Decision, setting: Setting): readonly Mention[] | null {
  const ids = new Set(evidence.map(({ id }) => id));
  const themes = [...ids].filter((id) => setting.corpus.themes.has(id));
  const moments = setting.moments.filter(({ id }) => ids.has(id));
  if (themes.length === 0 && moments.length === 0) return null;
  const found =
    themes.length > 0
      ? themes.flatMap((id) => mentionsFor(id, setting))
      : problems(moments.flatMap((moment) => mentionsAt(moment, setting)));
  return [...new Set(found)];
}

function problems(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(({ signal }) => signal === 'problem');
}
