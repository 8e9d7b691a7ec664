/** Change of voices against the window before. Only `rising` and `falling` passed the test (exact binomial, p < 0.05). */
export type Trend = {
  readonly verdict: 'rising' | 'falling' | 'no-clear-change' | 'too-few-to-call';
  /** Voices of the window before, and of the window. */
  readonly before: number;
  readonly now: number;
  /** Null where no test could be made. */
  readonly p: number | null;
};
