import type { Mention } from '../analysis/mention.ts';
import { inWindow, windowOf } from '../analysis/window.ts';
import type { SignalKind } from '../domain/feedback.ts';
import type { Moment } from '../domain/journey.ts';
import type { WindowDays } from '../domain/settings.ts';
import type { Assignment, Theme } from '../domain/theme.ts';
import { bySureness } from './assignment-queue.ts';
import type { IndexReader } from '../matching/matching.ts';
import { wordsAsked } from '../matching/query.ts';
import { corpusOf } from './corpus.ts';
import type { WholeCorpus } from './corpus.ts';
import type { Quote } from './evidence.ts';
import { newestFirst, readQuotes } from './quotes.ts';
import type { EvidenceSource } from './source.ts';

/** Which feedback to list; null does not restrict. */
export type FeedbackFilter = {
  /** Every word of it has to occur, in any form of the word. */
  readonly text: string;
  /** A theme's id, or `none` for what belongs to none yet. */
  readonly theme: string | null;
  /** A signal, or `none` for what has none. */
  readonly signal: SignalKind | 'none' | null;
  readonly source: string | null;
  readonly segment: string | null;
  /** A moment's id: what was assigned to it or to one of its themes. */
  readonly moment: string | null;
  /** Said within so many days up to now. */
  readonly days: WindowDays;
};

/** A filter that lets everything pass. */
export const everything: FeedbackFilter = {
  text: '',
  theme: null,
  signal: null,
  source: null,
  segment: null,
  moment: null,
  days: null,
};

/** Ids of what was asked for, newest first, and what there is to choose from. */
export type FeedbackList = {
  readonly ids: readonly string[];
  readonly total: number;
  readonly sources: readonly string[];
  readonly segments: readonly string[];
  readonly themes: readonly Theme[];
  readonly moments: readonly Moment[];
};

/** One item with its themes and how each is known; where it has none, those that are suggested for it. */
export type ListedFeedback = {
  readonly quote: Quote;
  readonly themes: readonly { readonly theme: Theme; readonly how: Assignment['how'] }[];
};

/** Lists feedback of all time without reading any text but that of a word search. */
export async function listFeedback(source: EvidenceSource, filter: FeedbackFilter, now: number): Promise<FeedbackList> {
  const [corpus, moments] = await Promise.all([corpusOf(source), source.moments()]);
  const moment = moments.find(({ id }) => id === filter.moment) ?? null;
  const window = windowOf(filter.days, now);
  const withWords = await idsWithWords(filter.text, source.index());
  const found = corpus.mentions.filter(
    (mention) =>
      passes(mention, filter, corpus) &&
      (filter.moment === null || (moment !== null && isAt(mention, moment, corpus))) &&
      (filter.days === null || inWindow(mention.saidAt, window)) &&
      (withWords?.has(mention.feedbackId) ?? true),
  );
  return {
    ids: newestFirst(found),
    total: corpus.mentions.length,
    sources: distinct(corpus.mentions.map((mention) => mention.source)),
    segments: distinct(corpus.mentions.map((mention) => mention.segment)),
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

function passes(mention: Mention, { theme, signal, source, segment }: FeedbackFilter, { themesOf }: WholeCorpus): boolean {
  if (source !== null && mention.source !== source) return false;
  if (segment !== null && mention.segment !== segment) return false;
  if (signal !== null && (mention.signal ?? 'none') !== signal) return false;
  if (theme === null) return true;
  const here = themesOf.get(mention.feedbackId) ?? [];
  return theme === 'none' ? here.length === 0 : here.includes(theme);
}

function isAt({ feedbackId, momentId }: Mention, moment: Moment, { themesOf }: WholeCorpus): boolean {
  return momentId === moment.id || (themesOf.get(feedbackId) ?? []).some((id) => moment.themeIds.includes(id));
}

function distinct(names: readonly (string | null)[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== null))].toSorted((a, b) => a.localeCompare(b));
}
