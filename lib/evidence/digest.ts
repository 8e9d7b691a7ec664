import type { Mention } from '../analysis/mention.ts';
import { occasionsOf, type Occasions } from '../analysis/occasions.ts';
import type { SegmentSizes } from '../analysis/segments.ts';
import type { Account, Customer, Feedback } from '../domain/feedback.ts';
import type { Assignment } from '../domain/theme.ts';
import { mentionOf } from './mentions.ts';
import { segmentSizes } from './segment-sizes.ts';

/** What figures need of all feedback together, so that none of it has to be read again for them. */
export type Digest = {
  readonly feedback: number;
  readonly occasions: Occasions;
  readonly segments: SegmentSizes;
  /** When the oldest dated item was said. */
  readonly earliest: number | null;
};

/** What feedback says, by the id of the theme or the moment that it belongs to. */
export type Members = ReadonlyMap<string, readonly Mention[]>;

export type Digested = {
  readonly digest: Digest;
  readonly members: Members;
};

/** What counting needs of every item, and the ids of the themes that each belongs to, both by its place. No text. */
export type Mentioned = {
  readonly mentions: readonly Mention[];
  readonly themesOf: readonly (readonly string[])[];
};

type Speakers = { readonly accounts: readonly Account[]; readonly customers: readonly Customer[] };

/** Goes through all feedback once, reading no text. */
export async function readMentions(batches: AsyncIterable<readonly Feedback[]>, speakers: Speakers): Promise<readonly Mention[]> {
  const accounts = new Map(speakers.accounts.map((account) => [account.id, account]));
  const customers = new Map(speakers.customers.map((customer) => [customer.id, customer]));
  const mentions: Mention[] = [];
  for await (const batch of batches) for (const item of batch) mentions.push(mentionOf(item, accounts, customers));
  return mentions;
}

/** Says of each mention, by its place, which themes it belongs to. */
export function mentionedIn(mentions: readonly Mention[], assignments: readonly Assignment[]): Mentioned {
  const assigned = new Map<string, string[]>();
  for (const { feedbackId, themeId } of assignments) push(assigned, feedbackId, themeId);
  return { mentions, themesOf: mentions.map(({ feedbackId }) => assigned.get(feedbackId) ?? none) };
}

/** Sums mentions up, and sorts them by what they belong to. */
export function digestOf({ mentions, themesOf }: Mentioned, { accounts, customers }: Speakers): Digested {
  const members = new Map<string, Mention[]>();
  let earliest: number | null = null;
  mentions.forEach((mention, row) => {
    const { saidAt, momentId } = mention;
    if (saidAt !== null && (earliest === null || saidAt < earliest)) earliest = saidAt;
    if (momentId !== null) push(members, momentId, mention);
    for (const themeId of themesOf[row] ?? none) push(members, themeId, mention);
  });
  const segments = segmentSizes(accounts, customers);
  return { digest: { feedback: mentions.length, occasions: occasionsOf(mentions), segments, earliest }, members };
}

const none: readonly string[] = [];

function push<T>(lists: Map<string, T[]>, id: string, value: T): void {
  const list = lists.get(id);
  if (list) list.push(value);
  else lists.set(id, [value]);
}
