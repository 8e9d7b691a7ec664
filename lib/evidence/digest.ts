import type { Mention } from '../analysis/mention.ts';
import { occasionsOf, type Occasions } from '../analysis/occasions.ts';
import type { SegmentSizes } from '../analysis/segments.ts';
import type { AreaRule } from '../domain/area.ts';
import type { Account, Customer, Feedback } from '../domain/feedback.ts';
import type { Moment } from '../domain/journey.ts';
import type { Assignment } from '../domain/theme.ts';
import { mentionOf } from './mentions.ts';
import { byWordsId, momentsByWords } from './moment-words.ts';
import { planSizes, segmentSizes } from './segment-sizes.ts';

/** What figures need of all feedback together, so that none of it has to be read again for them. */
export type Digest = {
  readonly feedback: number;
  readonly occasions: Occasions;
  readonly segments: SegmentSizes;
  readonly plans: SegmentSizes;
  /** When the oldest dated item was said. */
  readonly earliest: number | null;
};

/** What feedback says, by the id of the theme or the moment that it belongs to, and what belongs to a moment by its words (byWordsId). */
export type Members = ReadonlyMap<string, readonly Mention[]>;

export type Digested = {
  readonly digest: Digest;
  readonly members: Members;
};

/** What counting needs of every item, and by its place the ids of the moments that its words lead to. No text. */
export type Said = {
  readonly mentions: readonly Mention[];
  readonly wordedAt: readonly (readonly string[])[];
};

/** The same, and by its place the ids of the themes that each belongs to. */
export type Mentioned = Said & { readonly themesOf: readonly (readonly string[])[] };

type Speakers = { readonly accounts: readonly Account[]; readonly customers: readonly Customer[] };

type Tables = Speakers & {
  readonly areas: readonly AreaRule[];
  readonly moments: readonly Pick<Moment, 'id' | 'terms'>[];
};

/** Goes through all feedback once; reads its text only where a moment has terms. */
export async function readSaid(batches: AsyncIterable<readonly Feedback[]>, tables: Tables): Promise<Said> {
  const accounts = new Map(tables.accounts.map((account) => [account.id, account]));
  const customers = new Map(tables.customers.map((customer) => [customer.id, customer]));
  const byWords = momentsByWords(tables.moments);
  const mentions: Mention[] = [];
  const wordedAt: (readonly string[])[] = [];
  for await (const batch of batches) {
    for (const item of batch) {
      mentions.push(mentionOf(item, accounts, customers, tables.areas));
      wordedAt.push(byWords(item).map(({ id }) => id));
    }
  }
  return { mentions, wordedAt };
}

/** Says of each mention, by its place, which themes it belongs to. */
export function mentionedIn(said: Said, assignments: readonly Assignment[]): Mentioned {
  const assigned = new Map<string, string[]>();
  for (const { feedbackId, themeId } of assignments) push(assigned, feedbackId, themeId);
  return { ...said, themesOf: said.mentions.map(({ feedbackId }) => assigned.get(feedbackId) ?? none) };
}

/** Sums mentions up, and sorts them by what they belong to. */
export function digestOf({ mentions, wordedAt, themesOf }: Mentioned, { accounts, customers }: Speakers): Digested {
  const members = new Map<string, Mention[]>();
  let earliest: number | null = null;
  mentions.forEach((mention, row) => {
    const { saidAt, momentId } = mention;
    if (saidAt !== null && (earliest === null || saidAt < earliest)) earliest = saidAt;
    if (momentId !== null) push(members, momentId, mention);
    for (const id of wordedAt[row] ?? none) push(members, byWordsId(id), mention);
    for (const themeId of themesOf[row] ?? none) push(members, themeId, mention);
  });
  const segments = segmentSizes(accounts, customers);
  const plans = planSizes(accounts);
  return { digest: { feedback: mentions.length, occasions: occasionsOf(mentions), segments, plans, earliest }, members };
}

const none: readonly string[] = [];

function push<T>(lists: Map<string, T[]>, id: string, value: T): void {
  const list = lists.get(id);
  if (list) list.push(value);
  else lists.set(id, [value]);
}
