import type { WorkItem } from '../domain/work-item.ts';
import type { ThemeModel } from './themes/theme-model.ts';
import type { WordVectors } from './vectors/word-vectors.ts';

/** Postings of one term, by ascending note: how often the term stands in each and the note's length in terms, as codes of posting-code.ts. */
export type PostingList = { readonly notes: Uint32Array; readonly codes: Uint8Array };

/**
 * What matching reads of an index, asynchronously and in batches, so that an index on disk and one in memory serve alike.
 * Notes are numbered by the index.
 */
export type IndexReader = {
  /** How many notes there are, a bound that every note's number is below, and their average length in terms. */
  readonly statistics: () => Promise<{ readonly notes: number; readonly slots: number; readonly averageLength: number }>;
  /** In how many notes each term stands, in the order asked; cheaper than its postings, so that a query can pick its terms first. */
  readonly documentFrequencies: (terms: readonly string[]) => Promise<readonly number[]>;
  /** Postings of each term, in the order asked; an unknown term gives an empty list. */
  readonly postings: (terms: readonly string[]) => Promise<readonly PostingList[]>;
  /** What the notes say and the themes they belong to, in the order asked. A note that is gone is left out. */
  readonly documents: (notes: readonly number[]) => Promise<readonly IndexedNote[]>;
  /** All themes; the same array as long as nothing about them changed. */
  readonly themes: () => Promise<readonly ThemeText[]>;
  /** Word vectors learned from these notes (vectors/train.ts), the same object as long as they are the same; matching does without. */
  readonly wordVectors?: () => Promise<WordVectors | null>;
  /** What was learned of the themes from their members (themes/train-themes.ts); without it no theme is suggested for a verbatim. */
  readonly themeModel?: () => Promise<ThemeModel | null>;
};

export type IndexedNote = {
  readonly note: number;
  readonly feedbackId: string;
  readonly text: string;
  readonly area: string | null;
  readonly themeIds: readonly string[];
};

/** What matching knows of a theme: its own words. */
export type ThemeText = { readonly themeId: string; readonly text: string };

export type Band = 'strong' | 'possible' | 'none';

/** Words as the item writes them, neighbours together, most contributing first; `path` names the changed file that brought them. */
export type MatchReason =
  | { readonly how: 'exact' | 'stem' | 'synonym' | 'spelling' | 'wording'; readonly words: readonly string[] }
  | { readonly how: 'path'; readonly path: string }
  | { readonly how: 'area'; readonly area: string };

export type ThemeMatch = {
  readonly themeId: string;
  /** Orders the list; never shown. */
  readonly score: number;
  /** 0..1, absolute: no other theme changes it. */
  readonly confidence: number;
  readonly band: Band;
  readonly reasons: readonly MatchReason[];
  /** Members that fit the item best, best first. */
  readonly best: readonly string[];
};

export type FeedbackMatch = {
  readonly feedbackId: string;
  readonly themeIds: readonly string[];
  readonly score: number;
  readonly confidence: number;
  readonly band: Band;
  readonly reasons: readonly MatchReason[];
};

/** Themes and notes that share anything with the item, best first, those of band `none` included. */
export type Matches = {
  readonly themes: readonly ThemeMatch[];
  readonly feedback: readonly FeedbackMatch[];
  /** Terms looked for, to mark where a text holds them. */
  readonly terms: ReadonlySet<string>;
};

/** The text of an item that a query is made from. */
export type QuerySource = Pick<WorkItem, 'title' | 'body' | 'labels' | 'components' | 'paths'> & {
  readonly parentTitle: string | null;
};
