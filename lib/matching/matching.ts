import type { WorkItem } from '../domain/work-item.ts';

/** A tokenised note: term -> how often, and its length in terms. */
export type NoteTerms = { readonly terms: ReadonlyMap<string, number>; readonly length: number };

/** One posting: which note, how often the term stands in it, and the note's length in terms. */
export type Posting = { readonly note: number; readonly frequency: number; readonly length: number };

/**
 * What matching reads of an index, asynchronously and in batches, so that an index on disk and one in memory serve alike.
 * Notes are numbered densely by the index; `documents` gives their feedback ids.
 */
export type IndexReader = {
  readonly statistics: () => Promise<{ readonly notes: number; readonly averageLength: number }>;
  /** Postings of each term, in the order asked; an unknown term gives an empty list. */
  readonly postings: (terms: readonly string[]) => Promise<readonly (readonly Posting[])[]>;
  readonly documents: (
    notes: readonly number[],
  ) => Promise<readonly { readonly feedbackId: string; readonly themeIds: readonly string[] }[]>;
  readonly themes: () => Promise<readonly ThemeText[]>;
};

/** What matching knows of a theme: its own words and how many notes it holds. */
export type ThemeText = { readonly themeId: string; readonly text: string; readonly members: number };

export type MatchReason =
  | { readonly how: 'exact' | 'stem' | 'synonym' | 'spelling' | 'wording'; readonly words: readonly string[] }
  | { readonly how: 'path'; readonly path: string };

export type ThemeMatch = {
  readonly themeId: string;
  /** Orders the list; never shown. */
  readonly score: number;
  /** 0..1, absolute. */
  readonly confidence: number;
  readonly band: 'strong' | 'possible' | 'none';
  readonly reasons: readonly MatchReason[];
  /** Members that fit the item best, best first. */
  readonly best: readonly string[];
};

export type FeedbackMatch = {
  readonly feedbackId: string;
  readonly score: number;
  readonly confidence: number;
  readonly band: 'strong' | 'possible' | 'none';
  readonly reasons: readonly MatchReason[];
};

export type Matches = { readonly themes: readonly ThemeMatch[]; readonly feedback: readonly FeedbackMatch[] };

/** The text of an item that a query is made from. */
export type QuerySource = Pick<WorkItem, 'title' | 'body' | 'labels' | 'components' | 'paths'> & {
  readonly parentTitle: string | null;
};
