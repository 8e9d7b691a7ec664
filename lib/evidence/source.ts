import type { AreaRule } from '../domain/area.ts';
import type { Account, Customer, Feedback } from '../domain/feedback.ts';
import type { Decision, Dismissal, Link } from '../domain/decision.ts';
import type { Journey, Moment } from '../domain/journey.ts';
import type { Snooze } from '../domain/snooze.ts';
import type { Assignment, Theme } from '../domain/theme.ts';
import type { IndexReader } from '../matching/matching.ts';
import type { Digested, Mentioned } from './digest.ts';

/**
 * Feedback as everything but the store sees it: how it lies on disk (a row each, packed blocks) is the store's own affair.
 * Deleted items are never given.
 */
export type FeedbackReader = {
  /** Items in the order of `ids`, in one read; an unknown id is left out. */
  readonly byIds: (ids: readonly string[]) => Promise<readonly Feedback[]>;
  /** All items, in batches of at most `size`, in a stable order. */
  readonly iterate: (size?: number) => AsyncIterable<readonly Feedback[]>;
  readonly count: () => Promise<number>;
  /** The id of the item with this key, or null. */
  readonly idOfKey: (key: string) => Promise<string | null>;
};

/** Who said something, by id. */
export type Speakers = {
  readonly accounts: ReadonlyMap<string, Account>;
  readonly customers: ReadonlyMap<string, Customer>;
};

/** What evidence is made from. The store gives one over IndexedDB, tests one in memory. */
export type EvidenceSource = {
  /**
   * Changes whenever feedback, customers, accounts, themes, assignments, areas or the terms of moments do, and is never the same for two workspaces. Cheap:
   * it is asked before each gathering, to know whether what was read and indexed before still holds.
   */
  readonly revision: () => Promise<string>;
  readonly feedback: FeedbackReader;
  /** The index over all feedback, as it stands now; its themes are those of `themes` that are not archived. */
  readonly index: () => IndexReader;
  /** The digest of all feedback, and what belongs to each of these themes and moments; those that nothing belongs to are left out. */
  readonly digested: (insightIds: readonly string[]) => Promise<Digested>;
  /** Every item as figures see it, with its themes; what was kept with the digest, where nothing was written since. */
  readonly mentioned: () => Promise<Mentioned>;
  /** The accounts and customers behind these items. */
  readonly speakers: (items: readonly Pick<Feedback, 'accountId' | 'customerId'>[]) => Promise<Speakers>;
  readonly themes: () => Promise<readonly Theme[]>;
  /** Which feedback belongs to which theme; what is only suggested is not among it. */
  readonly assignments: () => Promise<readonly Assignment[]>;
  /** The same of these items alone. */
  readonly assignmentsOf: (feedbackIds: readonly string[]) => Promise<readonly Assignment[]>;
  /** What is suggested and nobody has decided on. */
  readonly suggestions: () => Promise<readonly Assignment[]>;
  readonly accounts: () => Promise<readonly Account[]>;
  readonly customers: () => Promise<readonly Customer[]>;
  readonly journeys: () => Promise<readonly Journey[]>;
  readonly moments: () => Promise<readonly Moment[]>;
  readonly decisions: () => Promise<readonly Decision[]>;
  readonly links: () => Promise<readonly Link[]>;
  readonly dismissals: () => Promise<readonly Dismissal[]>;
  /** How sure the model was of what was linked or dismissed in this browser, by the id of the link or dismissal. */
  readonly judged: () => Promise<ReadonlyMap<string, number>>;
  readonly snoozes: () => Promise<readonly Snooze[]>;
  readonly areas: () => Promise<readonly AreaRule[]>;
};
