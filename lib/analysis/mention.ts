import type { SignalKind } from '../domain/feedback.ts';

/** What a voice is: an account where the feedback has one, else a person, else the item itself. */
export type VoiceUnit = 'accounts' | 'people' | 'items';

/** What counting needs to know of one feedback item. */
export type Mention = {
  readonly feedbackId: string;
  /** Id of the account, of the person, or of the item itself. */
  readonly voice: string;
  readonly unit: VoiceUnit;
  /** Who said it, where that is known, whatever account they belong to. */
  readonly person: string | null;
  readonly saidAt: number | null;
  readonly signal: SignalKind | null;
  /** The signal was read from the words alone, and nobody has confirmed it. */
  readonly inferred: boolean;
  readonly source: string;
  readonly segment: string | null;
  readonly plan: string | null;
  /** The product area that it speaks of. */
  readonly area: string | null;
  /** US dollars a year of the account; 0 where unknown. */
  readonly arr: number;
  readonly momentId: string | null;
};
