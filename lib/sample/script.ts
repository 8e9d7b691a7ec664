import type { SignalKind } from '../domain/feedback.ts';
import type { StatusOverride } from '../domain/theme.ts';

/** How somebody said it; each has its own source, wording in the panel and rating scale (see channels.ts). */
export type ChannelName = 'ticket' | 'nps' | 'app' | 'play' | 'call' | 'post' | 'sales';

export type Language = 'en' | 'de' | 'fr' | 'es' | 'nl' | 'pt' | 'sv' | 'it' | 'nb' | 'da' | 'cs';

/** Days before today, the earlier one first: `[178, 92]`. */
export type Span = readonly [from: number, to: number];

/** Verbatims that share how they were said. Each is used once, as it stands. */
export type Group = {
  readonly channel: ChannelName;
  /** Default `en`. */
  readonly language?: Language;
  /** Default: the script's own. */
  readonly signal?: SignalKind;
  /** Name of a moment; default: the script's own. */
  readonly moment?: string;
  /** The only account that may have said these. */
  readonly account?: string;
  /** Said by somebody whose account is not known. */
  readonly unknownAccount?: true;
  /** Nobody has confirmed what kind of point these make. */
  readonly inferred?: true;
  /** When these must have been said, because they speak of it; default: whenever the script has room. */
  readonly when?: Span;
  readonly said: readonly string[];
};

/** A stretch of time with how much is heard in it, so that the trends of the story are the ones that the analysis then finds. */
export type Wave = {
  readonly span: Span;
  readonly mentions: number;
  /** Distinct accounts among the mentions. */
  readonly accounts: number;
  /** Of these, how many had spoken in the wave before. */
  readonly returning?: number;
  /** Most of it towards the end (`late`) or the beginning (`early`) of the stretch; default even. */
  readonly leaning?: 'late' | 'early';
};

/** Shares of the segments among those who speak: Enterprise, Growth, Starter. */
export type Mix = readonly [enterprise: number, growth: number, starter: number];

/** What is said about one theme, by whom and when. */
export type ThemeScript = {
  readonly name: string;
  readonly statement: string;
  readonly terms: readonly string[];
  readonly owner: string | null;
  /** What somebody at Ferrow says its status is; the status of most is derived. */
  readonly set?: Omit<StatusOverride, 'at'> & { readonly daysAgo: number };
  readonly createdDaysAgo: number;
  readonly moment: string;
  readonly area: string;
  readonly mix: Mix;
  /** Oldest first. What `groups` hold beyond these waves was said in `before`. */
  readonly waves: readonly Wave[];
  readonly before: Wave['span'];
  readonly groups: readonly Group[];
};
