import type { Question } from './corpus.ts';

/** What a page of the bench is told to do, written into it. */
export type Job =
  | { readonly do: 'build' | 'import-whole'; readonly notes: number }
  | { readonly do: 'ask'; readonly question: Question; readonly warm: readonly Question[] }
  | { readonly do: 'paint'; readonly question: Question }
  | { readonly do: 'change'; readonly from: number; readonly count: number }
  | { readonly do: 'wake'; readonly questions: readonly Question[] };

/** What it answers. Times in milliseconds, sizes in bytes. */
export type Answers = {
  readonly build: Built;
  readonly 'import-whole': Built;
  readonly ask: {
    readonly cold: number;
    readonly found: readonly number[];
    readonly warm: readonly number[];
    readonly heap: number;
  };
  readonly paint: { readonly cold: number; readonly themes: number };
  readonly change: { readonly add: readonly number[]; readonly drop: readonly number[] };
  readonly wake: { readonly ranked: readonly number[] };
};
export type Built = { readonly notesPerSecond: number; readonly peak: number; readonly disk: number };
export type Answer<Kind extends Job['do']> = Answers[Kind] | { readonly failed: string };
