import { comparisonOf, isNewSince, outcomeOf } from '../analysis/outcome.ts';
import type { BeforeAfter } from '../analysis/outcome.ts';
import type { Came } from '../analysis/theme-status.ts';
import { dayLength } from '../analysis/window.ts';
import type { Mention } from '../analysis/mention.ts';
import { isProblem } from '../analysis/signals.ts';
import type { Decision } from '../domain/decision.ts';
import { countOfDays } from '../domain/window-days.ts';
import type { Account } from '../domain/feedback.ts';
import type { DecisionOutcome } from './evidence.ts';
import { mentionsAt } from './journey.ts';
import type { Setting } from './setting.ts';
import type { EvidenceSource } from './source.ts';
import { mentionsFor } from './mentions-for.ts';

/** An outcome, and beside it the themes that nobody acted on, taken together. */
export type ComparedOutcome = DecisionOutcome & { readonly comparison: BeforeAfter };

/** Days compared where the window of all figures is all time. */
const usualDays = 90;

/** Outcomes of those of the decisions that have one, in their order. The setting must hold what they cite. */
export async function outcomesOf(
  decisions: readonly Decision[],
  setting: Setting,
  source: EvidenceSource,
): Promise<readonly DecisionOutcome[]> {
  const found = decisions.flatMap((decision) => outcomeOfDecision(decision, setting) ?? []);
  const still = found.flatMap((outcome) => outcome.still.map((accountId) => ({ accountId, customerId: null })));
  const accounts = still.length === 0 ? new Map<string, Account>() : (await source.speakers(still)).accounts;
  return found.map((outcome) => named(outcome, accounts));
}

/** The outcome of a decision with its comparison; null where it has none. `accounts` name those who still report it. */
export function comparedOutcomeOf(
  decision: Decision,
  setting: Setting,
  accounts: ReadonlyMap<string, Account>,
): ComparedOutcome | null {
  const outcome = outcomeOfDecision(decision, setting);
  if (!outcome) return null;
  const others = [...setting.corpus.themes.keys()].filter((id) => !setting.decided.has(id));
  const comparison = comparisonOf(
    others.map((id) => mentionsFor(id, setting)),
    outcome,
  );
  return { ...named(outcome, accounts), comparison };
}

/**
 * What came of a decision that somebody looked at, and what is heard since they did; null for any other. In days of its own, whatever
 * the window of the figures is: a status does not change with it.
 */
export function whatCame(decision: Decision, setting: Setting): Came | null {
  const { shippedOn, reviewed, decidedAt } = decision;
  if (shippedOn === null || reviewed === null) return null;
  const mentions = citedMentions(decision, setting);
  if (mentions === null) return null;
  const { now, corpus } = setting;
  const from = (shippedAt: number) => {
    const when = { decidedAt, shippedAt, days: usualDays, now };
    const { verdict, after } = outcomeOf(mentions, corpus.occasions, when);
    return { verdict, voices: after };
  };
  return {
    shipped: from(Math.max(Date.parse(shippedOn), decidedAt)),
    since: from(Math.max(reviewed.at, now + 1 - usualDays * dayLength)),
  };
}

type Unnamed = Omit<DecisionOutcome, 'stillAccounts'>;

function named(outcome: Unnamed, accounts: ReadonlyMap<string, Account>): DecisionOutcome {
  return { ...outcome, stillAccounts: outcome.still.flatMap((voice) => accounts.get(voice)?.name ?? []).toSorted() };
}

/** Null where it is open, was reversed, was not to act, or cites nothing that is counted. */
function outcomeOfDecision(decision: Decision, setting: Setting): Unnamed | null {
  const { shippedOn, reversal, verdict, evidence, decidedAt } = decision;
  const mentions = citedMentions(decision, setting);
  if (shippedOn === null || reversal !== null || verdict !== 'act' || mentions === null) return null;
  const shippedAt = Math.max(Date.parse(shippedOn), decidedAt);
  const days = countOfDays(setting.window.days) ?? usualDays;
  const cited = new Set(evidence.map(({ id }) => id));
  const moments = setting.moments.filter(({ id, themeIds }) => cited.has(id) || themeIds.some((theme) => cited.has(theme)));
  const nearby = new Set(moments.flatMap(({ themeIds }) => themeIds).filter((id) => !cited.has(id)));
  const fresh = [...nearby].filter((id) => isNewSince(problems(setting.corpus.themeMentions.get(id) ?? []), shippedAt));
  return {
    ...outcomeOf(mentions, setting.corpus.occasions, { decidedAt, shippedAt, days, now: setting.now }),
    decision,
    days,
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
  return mentions.filter(isProblem);
}
