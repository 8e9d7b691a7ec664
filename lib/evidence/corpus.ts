import type { Account, Customer, Feedback } from '../domain/feedback.ts';
import type { Assignment, Theme } from '../domain/theme.ts';
import type { Mention } from '../analysis/mention.ts';
import { occasionsOf } from '../analysis/occasions.ts';
import type { Occasions } from '../analysis/occasions.ts';
import type { SegmentSizes } from '../analysis/segments.ts';
import { memoryIndexBuilder } from '../matching/memory-index.ts';
import type { IndexReader, ThemeText } from '../matching/matching.ts';
import { mentionOf, searchableText } from './mentions.ts';
import { segmentSizes } from './segment-sizes.ts';
import type { EvidenceSource } from './source.ts';

/** What was read of a workspace for counting and matching: facts of every item, texts of none. */
export type Corpus = {
  readonly mentions: readonly Mention[];
  readonly byId: ReadonlyMap<string, Mention>;
  /** Feedback id by its key, `F-…`. */
  readonly feedbackByKey: ReadonlyMap<string, string>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly themeMentions: ReadonlyMap<string, readonly Mention[]>;
  readonly momentMentions: ReadonlyMap<string, readonly Mention[]>;
  readonly themesOf: ReadonlyMap<string, readonly Assignment[]>;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly customers: ReadonlyMap<string, Customer>;
  readonly occasions: Occasions;
  readonly segments: SegmentSizes;
  readonly index: IndexReader;
  /** When the oldest dated item was said. */
  readonly earliest: number | null;
};

const batchSize = 2_000;
let last: { readonly revision: string; readonly corpus: Promise<Corpus> } | null = null;

/** The corpus of a source, read again only when the source's revision is another than that of the last one read here. */
export async function corpusOf(source: EvidenceSource): Promise<Corpus> {
  const revision = await source.revision();
  if (last?.revision === revision) return last.corpus;
  const corpus = readCorpus(source);
  last = { revision, corpus };
  corpus.catch(() => {
    if (last?.corpus === corpus) last = null;
  });
  return corpus;
}

async function readCorpus(source: EvidenceSource): Promise<Corpus> {
  const [themes, assignments, accountList, customerList] = await Promise.all([
    source.themes(),
    source.assignments(),
    source.accounts(),
    source.customers(),
  ]);
  const accounts = new Map(accountList.map((account) => [account.id, account]));
  const customers = new Map(customerList.map((customer) => [customer.id, customer]));
  const themeById = new Map(themes.map((theme) => [theme.id, theme]));
  const themesOf = new Map<string, Assignment[]>();
  for (const assignment of assignments) {
    if (themeById.has(assignment.themeId)) push(themesOf, assignment.feedbackId, assignment);
  }

  const mentions: Mention[] = [];
  const feedbackByKey = new Map<string, string>();
  const builder = memoryIndexBuilder();
  let earliest: number | null = null;
  for await (const batch of source.feedback.iterate(batchSize)) {
    for (const item of batch) {
      mentions.push(mentionOf(item, accounts, customers));
      feedbackByKey.set(item.key, item.id);
      builder.add(item.id, searchableText(item));
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
  const readNotes = async (ids: readonly string[]) => (await source.feedback.byIds(ids)).map((item) => noteOf(item, themesOf));
  const index = builder.finish(readNotes, [...themeById.values()].filter(isLive).map(themeText));
  const segments = segmentSizes(accountList, customerList);
  return {
    mentions,
    byId,
    feedbackByKey,
    themes: themeById,
    themeMentions,
    momentMentions,
    themesOf,
    accounts,
    customers,
    occasions: occasionsOf(mentions),
    segments,
    index,
    earliest,
  };
}

/** An archived theme keeps its feedback and its figures, and matches nothing any more. */
function isLive({ status }: Theme): boolean {
  return status !== 'archived';
}

function themeText({ id, name, statement, terms }: Theme): ThemeText {
  return { themeId: id, text: [name, statement, ...terms].join('\n') };
}

function noteOf(item: Feedback, themesOf: ReadonlyMap<string, readonly Assignment[]>) {
  const themeIds = (themesOf.get(item.id) ?? []).map(({ themeId }) => themeId);
  return { feedbackId: item.id, text: searchableText(item), themeIds };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
