import type { Note } from './corpus.ts';

/** A search engine whose index lies on disk. */
export type Engine = {
  /** Numbers of the notes that fit best, best first. */
  readonly ask: (words: readonly string[]) => Promise<readonly number[]>;
  /** Adds one note, or takes one out, so that it lasts. */
  readonly add: (note: Note) => Promise<void>;
  readonly drop: (note: Note) => Promise<void>;
  /** All that a panel shows of a question, read and reckoned; only ours has it. */
  readonly paint?: (words: readonly string[]) => Promise<number>;
};

/** Takes notes in batches, stored and indexed; `finish` comes after the last. */
export type Builder = {
  readonly add: (notes: readonly Note[]) => Promise<void>;
  readonly finish: () => Promise<void>;
};

export type Contender = {
  readonly open: () => Promise<Engine>;
  readonly build: () => Promise<Builder>;
  /** Builds with all that an import makes besides; what is asked afterwards is what this made. */
  readonly importWhole?: () => Promise<Builder>;
};
