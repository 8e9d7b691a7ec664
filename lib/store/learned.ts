/** What the last look for themes found, kept so that it is not done again before something has changed. Never leaves this browser. */
export type Learned = {
  readonly id: 'themes';
  /** Revision of what it was learned from and looked at. */
  readonly stamp: string;
  /** Themes that could be told apart; fewer than two teach nothing. */
  readonly themes: number;
};

/** By which version signals were inferred for all feedback that is here. Never leaves this browser. */
export type SignalsInferred = { readonly id: 'signals'; readonly version: number };

/** How sure the model was of what people linked or dismissed here, by the id of that row. Never leaves this browser; without it nothing is lost but the bias learned from it. */
export type Judged = {
  readonly id: 'judged';
  /** The model that said so; what another one said is no measure of this one. */
  readonly model: number;
  /** Oldest first. */
  readonly confidences: Readonly<Record<string, number>>;
};
