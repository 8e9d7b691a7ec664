import type { FrozenInsight, Insight } from '../domain/decision.ts';
import type { Account, Feedback } from '../domain/feedback.ts';
import type { Moment } from '../domain/journey.ts';
import type { Instant } from '../domain/row.ts';
import type { Assignment, Theme } from '../domain/theme.ts';

/** What had been heard, for decisions to freeze. */
export type Heard = {
  readonly themes: readonly Theme[];
  readonly moments: readonly Moment[];
  readonly feedback: readonly Feedback[];
  readonly assignments: readonly Assignment[];
  readonly accounts: readonly Account[];
};

const windowDays = 90;
const dayLength = 86_400_000;

/** An insight as it stood at that instant, counted from the feedback of the 90 days before it. */
export function frozen(insight: Insight, name: string, heard: Heard, at: Instant): FrozenInsight {
  const said = mentionsOf(insight, heard).filter(({ saidAt }) => saidAt !== null && saidAt <= at);
  const recent = said.filter(({ saidAt }) => saidAt !== null && saidAt > at - windowDays * dayLength);
  const reporting = heard.accounts.filter(({ id }) => recent.some(({ accountId }) => accountId === id));
  const nobodys = recent.filter(({ accountId }) => accountId === null).map(({ id, customerId }) => customerId ?? id);
  return {
    ...insight,
    name,
    voices: reporting.length + new Set(nobodys).size,
    unit: 'accounts',
    mentions: recent.length,
    arr: reporting.reduce((sum, { arr }) => sum + (arr ?? 0), 0),
    windowDays,
    trend: 'no-clear-change',
    lastHeard: said.at(-1)?.saidAt ?? null,
    quotes: recent.slice(-2).map(({ id, key, text, accountId, saidAt }) => ({
      feedbackId: id,
      key,
      text,
      who: heard.accounts.find((account) => account.id === accountId)?.name ?? null,
      saidAt,
    })),
  };
}

function mentionsOf({ kind, id }: Insight, { feedback, assignments }: Heard): readonly Feedback[] {
  if (kind === 'moment') return feedback.filter(({ momentId, signal }) => momentId === id && signal?.kind === 'problem');
  const members = new Set(assignments.filter(({ themeId }) => themeId === id).map(({ feedbackId }) => feedbackId));
  return feedback.filter((row) => members.has(row.id));
}
