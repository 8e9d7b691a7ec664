import type { Assignment, Suggestion, Theme } from '../domain/theme.ts';
import type { Mention } from '../analysis/mention.ts';
import { bandOf } from '../matching/confidence.ts';
import { corpusOf } from './corpus.ts';
import type { Band, Quote, Reason } from './evidence.ts';
import { newestFirst, readQuotes } from './quotes.ts';
import type { EvidenceSource } from './source.ts';

/** Feedback that belongs to no theme yet, newest first: what a theme is suggested for, and what is left. */
export type AssignmentQueue = {
  readonly suggested: readonly string[];
  readonly loose: readonly string[];
  /** All feedback, whatever it belongs to. */
  readonly total: number;
  readonly themes: readonly Theme[];
};

/** A theme that an item probably belongs to, how probably, and why. */
export type SuggestedTheme = { readonly theme: Theme; readonly band: Band; readonly reasons: readonly Reason[] };

/** One item of the queue with the themes suggested for it, likeliest first. */
export type QueuedFeedback = { readonly quote: Quote; readonly suggested: readonly SuggestedTheme[] };

/** What is to be looked at. */
export async function assignmentQueue(source: EvidenceSource): Promise<AssignmentQueue> {
  const [corpus, suggestions] = await Promise.all([corpusOf(source), source.suggestions()]);
  const themes = choosable([...corpus.themes.values()]);
  const known = new Set(themes.map(({ id }) => id));
  const suggested = new Set(suggestions.filter(({ themeId }) => known.has(themeId)).map(({ feedbackId }) => feedbackId));
  const waiting = corpus.mentions.filter(({ feedbackId }) => !corpus.themesOf.has(feedbackId));
  const ids = (which: (mention: Mention) => boolean) => newestFirst(waiting.filter(which));
  return {
    suggested: ids(({ feedbackId }) => suggested.has(feedbackId)),
    loose: ids(({ feedbackId }) => !suggested.has(feedbackId)),
    total: corpus.mentions.length,
    themes,
  };
}

/** Items by id, in the order asked, with what is suggested for each. */
export async function readQueued(source: EvidenceSource, ids: readonly string[]): Promise<readonly QueuedFeedback[]> {
  const [themes, suggestions] = await Promise.all([source.themes(), source.suggestions()]);
  const byId = new Map(choosable(themes).map((theme) => [theme.id, theme]));
  const wanted = new Set(ids);
  const of = Map.groupBy(
    suggestions.filter(({ feedbackId }) => wanted.has(feedbackId)),
    ({ feedbackId }) => feedbackId,
  );
  return (await readQuotes(ids, source)).map((quote) => ({
    quote,
    suggested: (of.get(quote.feedback.id) ?? []).toSorted(bySureness).flatMap(({ themeId, suggestion }) => {
      const theme = byId.get(themeId);
      const words = suggestion?.words ?? [];
      const reasons: readonly Reason[] = words.length === 0 ? [] : [{ kind: 'words', how: 'exact', words }];
      return theme ? [{ theme, band: bandOf(sureness(suggestion)), reasons }] : [];
    }),
  }));
}

/** Orders what is suggested for an item, likeliest first. */
export function bySureness(a: Assignment, b: Assignment): number {
  return sureness(b.suggestion) - sureness(a.suggestion) || (a.themeId < b.themeId ? -1 : 1);
}

function sureness(suggestion: Suggestion | undefined): number {
  return suggestion?.confidence ?? 0;
}

function choosable(themes: readonly Theme[]): readonly Theme[] {
  return themes.filter(({ archivedAt }) => archivedAt === null).toSorted((a, b) => a.name.localeCompare(b.name));
}
