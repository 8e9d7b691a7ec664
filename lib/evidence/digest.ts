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

type Tables = {
  readonly assignments: readonly Assignment[];
  readonly accounts: readonly Account[];
  readonly customers: readonly Customer[];
  readonly areas: readonly AreaRule[];
  readonly moments: readonly Pick<Moment, 'id' | 'terms'>[];
};

/** Goes through all feedback once; reads its text only where a moment has terms. */
export async function digestFeedback(batches: AsyncIterable<readonly Feedback[]>, tables: Tables): Promise<Digested> {
  const accounts = new Map(tables.accounts.map((account) => [account.id, account]));
  const customers = new Map(tables.customers.map((customer) => [customer.id, customer]));
  const themesOf = Map.groupBy(tables.assignments, ({ feedbackId }) => feedbackId);
  const byWords = momentsByWords(tables.moments);
  const members = new Map<string, Mention[]>();
  const mentions: Mention[] = [];
  let earliest: number | null = null;
  for await (const batch of batches) {
    for (const item of batch) {
      const mention = mentionOf(item, accounts, customers, tables.areas);
      mentions.push(mention);
      if (item.saidAt !== null && (earliest === null || item.saidAt < earliest)) earliest = item.saidAt;
      if (item.momentId !== null) push(members, item.momentId, mention);
      for (const { id } of byWords(item)) push(members, byWordsId(id), mention);
      for (const { themeId } of themesOf.get(item.id) ?? []) push(members, themeId, mention);
    }
  }
  const segments = segmentSizes(tables.accounts, tables.customers);
  const plans = planSizes(tables.accounts);
  return { digest: { feedback: mentions.length, occasions: occasionsOf(mentions), segments, plans, earliest }, members };
}

function push(members: Map<string, Mention[]>, id: string, mention: Mention): void {
  const list = members.get(id);
  if (list) list.push(mention);
  else members.set(id, [mention]);
}
