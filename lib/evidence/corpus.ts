import type { Account, Customer } from '../domain/feedback.ts';
import type { Assignment, Theme } from '../domain/theme.ts';
import type { Mention } from '../analysis/mention.ts';
import { occasionsOf } from '../analysis/occasions.ts';
import type { Occasions } from '../analysis/occasions.ts';
import type { SegmentSizes } from '../analysis/segments.ts';
import { mentionOf } from './mentions.ts';
import { momentsByWords } from './moment-words.ts';
import { planSizes, segmentSizes } from './segment-sizes.ts';
import type { EvidenceSource } from './source.ts';

/** What counting works with: of the themes and moments in question every mention, of others perhaps none. No text. */
export type Corpus = {
  readonly byId: ReadonlyMap<string, Mention>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly themeMentions: ReadonlyMap<string, readonly Mention[]>;
  readonly momentMentions: ReadonlyMap<string, readonly Mention[]>;
  /** By moment: mentions without a stated one that hold a term of it. */
  readonly wordedMentions: ReadonlyMap<string, readonly Mention[]>;
  readonly segments: SegmentSizes;
  readonly plans: SegmentSizes;
  /** How many items there are in all. */
  readonly feedback: number;
  readonly occasions: Occasions;
  /** When the oldest dated item was said. */
  readonly earliest: number | null;
};

/** The facts of every item, for pages that list all of them. */
export type WholeCorpus = Corpus & {
  readonly mentions: readonly Mention[];
  readonly themesOf: ReadonlyMap<string, readonly Assignment[]>;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly customers: ReadonlyMap<string, Customer>;
};

const batchSize = 2_000;
let last: { readonly revision: string; readonly corpus: Promise<WholeCorpus> } | null = null;

/** The corpus of a source, read again only when the source's revision is another than that of the last one read here. */
export async function corpusOf(source: EvidenceSource): Promise<WholeCorpus> {
  const revision = await source.revision();
  if (last?.revision === revision) return last.corpus;
  const corpus = readCorpus(source);
  last = { revision, corpus };
  corpus.catch(() => {
    if (last?.corpus === corpus) last = null;
  });
  return corpus;
}

async function readCorpus(source: EvidenceSource): Promise<WholeCorpus> {
  const [themes, assignments, accountList, customerList, areas, moments] = await Promise.all([
    source.themes(),
    source.assignments(),
    source.accounts(),
    source.customers(),
    source.areas(),
    source.moments(),
  ]);
  const accounts = new Map(accountList.map((account) => [account.id, account]));
  const customers = new Map(customerList.map((customer) => [customer.id, customer]));
  const themeById = new Map(themes.map((theme) => [theme.id, theme]));
  const themesOf = new Map<string, Assignment[]>();
  for (const assignment of assignments) {
    if (themeById.has(assignment.themeId)) push(themesOf, assignment.feedbackId, assignment);
  }

  const byWords = momentsByWords(moments);
  const wordedMentions = new Map<string, Mention[]>();
  const mentions: Mention[] = [];
  let earliest: number | null = null;
  for await (const batch of source.feedback.iterate(batchSize)) {
    for (const item of batch) {
      const mention = mentionOf(item, accounts, customers, areas);
      mentions.push(mention);
      for (const { id } of byWords(item)) push(wordedMentions, id, mention);
      if (item.saidAt !== null && (earliest === null || item.saidAt < earliest)) earliest = item.saidAt;
    }
  }
  const byId = new Map(mentions.map((mention) => [mention.feedbackId, mention]));
  const themeMentions = new Map<string, Mention[]>();
  const momentMentions = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.momentId !== null) push(momentMentions, mention.momentId, mention);
    for (const { themeId } of themesOf.get(mention.feedbackId) ?? []) push(themeMentions, themeId, mention);
  }
  return {
    mentions,
    byId,
    feedback: mentions.length,
    themes: themeById,
    themeMentions,
    momentMentions,
    wordedMentions,
    themesOf,
    accounts,
    customers,
    occasions: occasionsOf(mentions),
    segments: segmentSizes(accountList, customerList),
    plans: planSizes(accountList),
    earliest,
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
