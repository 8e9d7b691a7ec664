import { laterShareOf, occasionsOf } from '../analysis/occasions.ts';
import { reachOf, arrOf } from '../analysis/reach.ts';
import type { Mention } from '../analysis/mention.ts';
import { speakingFor } from '../analysis/speaking.ts';
import { trendOf } from '../analysis/trend.ts';
import type { Trend } from '../analysis/trend.ts';
import { inWindow, lastHeard, windowBefore, windowOf } from '../analysis/window.ts';
import type { Window } from '../analysis/window.ts';
import type { FrozenInsight, Insight } from '../domain/decision.ts';
import type { Account, Customer, Feedback } from '../domain/feedback.ts';
import type { Moment } from '../domain/journey.ts';
import type { Instant } from '../domain/row.ts';
import type { Assignment, Theme } from '../domain/theme.ts';
import { mentionOf } from '../evidence/mentions.ts';

/** What had been heard, for decisions to freeze. */
export type Heard = {
  readonly themes: readonly Theme[];
  readonly moments: readonly Moment[];
  readonly feedback: readonly Feedback[];
  readonly assignments: readonly Assignment[];
  readonly accounts: readonly Account[];
  readonly customers: readonly Customer[];
};

const windowDays = 90;
const quotesKept = 2;

/** An insight as the panel would have shown it at that instant, counted by the same analysis from what had been said by then. */
export function frozen(insight: Insight, name: string, heard: Heard, at: Instant): FrozenInsight {
  const accounts = byId(heard.accounts);
  const customers = byId(heard.customers);
  const by = heard.feedback.filter(({ saidAt }) => saidAt !== null && saidAt <= at);
  const scope = by.map((item) => mentionOf(item, accounts, customers, []));
  const mentions = mentionsOf(insight, scope, heard.assignments);
  const window = windowOf(windowDays, at);
  const within = mentions.filter(({ saidAt }) => inWindow(saidAt, window));
  const { voices, unit, mentions: count } = reachOf(within);
  const texts = byId(by);
  return {
    ...insight,
    name,
    voices,
    unit,
    mentions: count,
    arr: arrOf(within),
    windowDays,
    trend: trendAt(mentions, scope, window),
    lastHeard: lastHeard(mentions, window.to),
    quotes: within.slice(-quotesKept).flatMap(({ feedbackId }) => quoteOf(texts.get(feedbackId), accounts)),
  };
}

/** The year that is told does not reach back over both windows of its first decisions: half a window before is no trend. */
function trendAt(mentions: readonly Mention[], scope: readonly Mention[], window: Window): Trend['verdict'] {
  const start = windowBefore(window)?.from ?? -Infinity;
  const covered = scope.some(({ saidAt }) => saidAt !== null && saidAt <= start);
  return covered ? trendOf(mentions, window, laterShareOf(occasionsOf(scope), window)).verdict : 'too-few-to-call';
}

function mentionsOf({ kind, id }: Insight, scope: readonly Mention[], assignments: readonly Assignment[]): readonly Mention[] {
  if (kind === 'moment') return scope.filter(({ momentId, signal }) => momentId === id && signal === 'problem');
  const members = new Set(assignments.filter(({ themeId }) => themeId === id).map(({ feedbackId }) => feedbackId));
  return speakingFor(scope.filter(({ feedbackId }) => members.has(feedbackId)));
}

function quoteOf(item: Feedback | undefined, accounts: ReadonlyMap<string, Account>): FrozenInsight['quotes'] {
  if (item === undefined) return [];
  const { id, key, text, saidAt, accountId, customerId } = item;
  const who = accountId === null ? null : (accounts.get(accountId)?.name ?? null);
  return [{ feedbackId: id, key, text, who, saidAt, accountId, customerId }];
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
