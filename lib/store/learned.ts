/** What the last look for themes found, kept so that it is not done again before something has changed. Never leaves this browser. */
export type Learned = {
  readonly id: 'themes';
  /** Revision of what it was learned from and looked at. */
  readonly stamp: string;
  /** Themes that could be told apart; fewer than two teach nothing. */
  readonly themes: number;
};
