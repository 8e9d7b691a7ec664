import type { Reach } from '../analysis/reach.ts';
import type { Decision } from '../domain/decision.ts';
import type { Moment } from '../domain/journey.ts';
import type { Assignment, Theme } from '../domain/theme.ts';
import type { IndexReader } from '../matching/matching.ts';
import { wordsAsked } from '../matching/query.ts';
import { bySureness } from './assignment-queue.ts';
import type { Quote } from './evidence.ts';
import { feedbackIn, reachIn } from './feedback-set.ts';
import type { FeedbackSet } from './feedback-set.ts';
import { newestFirst, readQuotes } from './quotes.ts';
import { wholeSettingOf } from './setting.ts';
import type { EvidenceSource } from './source.ts';

/** Ids of what was asked for, newest first, and what there is to choose from. */
export type FeedbackList = {
  /** What was asked for. */
  readonly set: FeedbackSet;
  readonly ids: readonly string[];
  /** The voices behind them, in the unit of the set. */
  readonly reach: Reach;
  /** How many items the workspace has. */
  readonly total: number;
  /** Who the set is of, and the decision that it is counted for, where it names one that is here. */
  readonly voice: string | null;
  readonly decision: Decision | null;
  readonly sources: readonly string[];
  readonly segments: readonly string[];
  readonly plans: readonly string[];
  readonly areas: readonly string[];
  readonly themes: readonly Theme[];
  readonly moments: readonly Moment[];
};

/** One item with its themes and how each is known; where it has none, those that are suggested for it. */
export type ListedFeedback = {
  readonly quote: Quote;
  readonly themes: readonly { readonly theme: Theme; readonly how: Assignment['how'] }[];
};

/** Lists the feedback of a set in which every word of `text` occurs, in any form of the word. No text is read but that of the words. */
export async function listFeedback(source: EvidenceSource, set: FeedbackSet, text: string, now: number): Promise<FeedbackList> {
  const [setting, withWords, voice] = await Promise.all([
    wholeSettingOf(source, { now, windowDays: set.days ?? null }),
    idsWithWords(text, source.index()),
    set.voice === undefined ? null : nameOf(set.voice, source),
  ]);
  const { corpus, moments, decisions } = setting;
  const found = feedbackIn(set, setting).filter(({ feedbackId }) => withWords?.has(feedbackId) ?? true);
  return {
    set,
    ids: newestFirst(found),
    reach: reachIn(found, set),
    total: corpus.mentions.length,
    voice,
    decision: decisions.find(({ id }) => id === set.decision) ?? null,
    sources: distinct(corpus.mentions.map((mention) => mention.source)),
    segments: distinct(corpus.mentions.map((mention) => mention.segment)),
    plans: distinct(corpus.mentions.map((mention) => mention.plan)),
    areas: distinct(corpus.mentions.map((mention) => mention.area)),
    themes: [...corpus.themes.values()].toSorted((a, b) => a.name.localeCompare(b.name)),
    moments: moments.toSorted((a, b) => a.name.localeCompare(b.name)),
  };
}

/** Items by id, in the order asked, each ready to be read; the words of `text` are marked in them. */
export async function readFeedback(
  source: EvidenceSource,
  ids: readonly string[],
  text = '',
): Promise<readonly ListedFeedback[]> {
  const terms = new Set(wordsAsked(text).flat());
  const [themes, assignments, suggestions, quotes] = await Promise.all([
    source.themes(),
    source.assignmentsOf(ids),
    source.suggestions(),
    readQuotes(ids, source, terms),
  ]);
  const themeById = new Map(themes.map((theme) => [theme.id, theme]));
  const living = (rows: readonly Assignment[]) =>
    Map.groupBy(
      rows.flatMap((row) => {
        const theme = themeById.get(row.themeId);
        return theme ? [{ row, theme }] : [];
      }),
      ({ row }) => row.feedbackId,
    );
  const [held, suggested] = [living(assignments), living(suggestions.toSorted(bySureness))];
  return quotes.map((quote) => ({
    quote,
    themes: (held.get(quote.feedback.id) ?? suggested.get(quote.feedback.id) ?? []).map(({ row, theme }) => {
      return { theme, how: row.how };
    }),
  }));
}

/** The id of the item with this key, or null. */
export async function feedbackIdOf(source: EvidenceSource, key: string): Promise<string | null> {
  return source.feedback.idOfKey(key);
}

async function idsWithWords(text: string, index: IndexReader): Promise<ReadonlySet<string> | null> {
  const words = wordsAsked(text);
  if (words.length === 0) return null;
  const terms = [...new Set(words.flat())];
  const lists = await index.postings(terms);
  const notesOf = new Map(terms.map((term, at) => [term, lists[at]?.notes]));
  const holding = words.map((terms) => new Set(terms.flatMap((term) => [...(notesOf.get(term) ?? [])])));
  const [rarest, ...sets] = holding.toSorted((a, b) => a.size - b.size);
  const notes = [...(rarest ?? [])].filter((note) => sets.every((set) => set.has(note)));
  return new Set((await index.documents(notes)).map(({ feedbackId }) => feedbackId));
}

async function nameOf(voice: string, source: EvidenceSource): Promise<string | null> {
  const { accounts, customers } = await source.speakers([{ accountId: voice, customerId: voice }]);
  return accounts.get(voice)?.name ?? customers.get(voice)?.name ?? null;
}

function distinct(names: readonly (string | null)[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== null))].toSorted((a, b) => a.localeCompare(b));
}
