/** A page that leaves the workspace: words only, in the order in which they are read. Every one of them is as it will be shown. */
export type SharedPage = {
  /** What it is and its key: "Theme T-K7QF2M". */
  readonly kind: string;
  readonly title: string;
  /** When it was made, of what span, and where it came from. */
  readonly origin: readonly string[];
  /** What a person must know before passing it on, or null. */
  readonly caution: string | null;
  readonly facts: readonly Pair[];
  readonly sections: readonly SharedSection[];
  /** How it was counted and what was left out. */
  readonly notes: readonly string[];
};

export type Pair = readonly [term: string, value: string];

export type SharedSection = { readonly heading: string; readonly blocks: readonly SharedBlock[] };

export type SharedBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'pairs'; readonly pairs: readonly Pair[] }
  | {
      readonly kind: 'bars';
      readonly counts: readonly number[];
      readonly before: string | null;
      readonly now: string;
      readonly label: string;
    }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'quotes'; readonly quotes: readonly SharedQuote[] }
  | { readonly kind: 'list'; readonly items: readonly { readonly text: string; readonly address: string | null }[] };

/** Exact words, in their language where it is known, and who, where and when below them. */
export type SharedQuote = { readonly text: string; readonly language: string | null; readonly source: string };
