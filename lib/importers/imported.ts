import type { Rating, SignalKind } from '../domain/feedback.ts';

/** One feedback item as a file tells it, before the store gives it ids and joins it to customers, accounts and themes. */
export type ImportedItem = {
  /** Line of the file (1-based, header included) or index of the record, for messages. */
  readonly line: number;
  readonly source: string;
  readonly channel: string | null;
  readonly externalId: string | null;
  readonly text: string;
  readonly title: string | null;
  /** The title is the question that a survey put, not the customer's words. */
  readonly asked: boolean;
  readonly language: string | null;
  readonly saidAt: number | null;
  readonly customer: string | null;
  readonly account: string | null;
  readonly segment: string | null;
  readonly plan: string | null;
  /** US dollars a year. */
  readonly arr: number | null;
  readonly rating: Rating | null;
  readonly signal: { readonly kind: SignalKind; readonly from: 'column' | 'rating' } | null;
  readonly area: string | null;
  readonly tags: readonly string[];
  readonly themes: readonly string[];
  readonly moment: string | null;
  readonly url: string | null;
};

/** A row that cannot be read: the line, a code with words in locales under `rowErrors`, and the values that its sentence names. */
export type RowError = {
  readonly line: number;
  readonly why:
    | 'no-text'
    | 'bad-date'
    | 'duplicate-id'
    | 'ragged'
    | 'quote-unclosed'
    | 'field-too-long'
    | 'row-too-long'
    | 'not-an-object'
    | 'bad-json';
  readonly values: Readonly<Record<string, string | number>>;
  /** The row as it stood, so that the refused ones can be saved to a file. */
  readonly raw: readonly string[];
};

/** A piece of a file, parsed: what to add and what was refused. `bytesRead` of `bytesTotal` is the progress. */
export type ImportBatch = {
  readonly items: readonly ImportedItem[];
  readonly errors: readonly RowError[];
  readonly rows: number;
  readonly bytesRead: number;
  readonly bytesTotal: number;
};
