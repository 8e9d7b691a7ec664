import type { Import } from '../lib/domain/feedback.ts';
import type { Encoding } from '../lib/importers/encoding.ts';
import type { ImportedItem, RowError } from '../lib/importers/imported.ts';
import type { Inspection } from '../lib/importers/inspect.ts';
import type { ColumnUse, ReadingPlan } from '../lib/importers/plan.ts';
import type { Outlook } from '../lib/store/look-ahead.ts';
import type { Looking } from '../lib/store/suggest.ts';
import type { ImportedNames } from '../lib/store/imported-journey.ts';

/** How far a file has been gone through. */
export type Progress = { readonly bytesRead: number; readonly bytesTotal: number; readonly rows: number };

/** What importing under a plan would do, as far as the file has been gone through. */
export type Trial = Outlook & {
  readonly whole: boolean;
  readonly items: number;
  /** Rows without words; counted apart, since a survey is full of them. */
  readonly noText: number;
  /** Rows that cannot be read, those without words left out; `errors` are the first of both kinds. */
  readonly refused: number;
  readonly errors: readonly RowError[];
  readonly first: readonly ImportedItem[];
  readonly themeKeys: Readonly<Record<string, string>>;
  readonly tags: number;
};

/** What became of an import. `differing` are lines whose id is here with other words; the first were kept. */
export type Finished = {
  readonly row: Import;
  readonly noText: number;
  readonly refused: number;
  readonly differing: readonly number[];
};

/** What the page asks of its worker, by what it wants done. */
export type Commands = {
  readonly inspect: { readonly file: File; readonly encoding: Encoding | null };
  readonly try: { readonly file: File; readonly plan: ReadingPlan };
  readonly import: { readonly file: File; readonly plan: ReadingPlan; readonly names: ImportedNames };
  readonly refused: { readonly file: File; readonly plan: ReadingPlan };
  readonly undo: { readonly importId: string };
  readonly suggest: Readonly<Record<string, never>>;
  readonly infer: Readonly<Record<string, never>>;
  readonly mend: Readonly<Record<string, never>>;
};

/** What each comes to. `remembered`: how the columns of a file with these headers were read last time, and the source that a person named for them. */
export type Answers = {
  readonly inspect: {
    readonly inspection: Inspection;
    readonly remembered: readonly ColumnUse[] | null;
    readonly source: string | null;
  };
  readonly try: Trial;
  readonly import: Finished;
  readonly refused: null;
  readonly undo: null;
  readonly suggest: null;
  readonly infer: null;
  readonly mend: null;
};

/** What is told while a command runs. */
export type Interim = {
  readonly inspect: Progress;
  readonly try: Trial;
  readonly import: Progress;
  readonly refused: readonly RowError[];
  readonly undo: never;
  readonly suggest: Looking;
  readonly infer: never;
  readonly mend: never;
};

export type CommandName = keyof Commands;
