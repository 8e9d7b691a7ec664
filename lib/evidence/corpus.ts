import type { Theme } from '../domain/theme.ts';
import type { Mention } from '../analysis/mention.ts';
import type { Occasions } from '../analysis/occasions.ts';
import type { SegmentSizes } from '../analysis/segments.ts';
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
  /** By the id of feedback, the ids of the themes that it belongs to; what belongs to none is left out. */
  readonly themesOf: ReadonlyMap<string, readonly string[]>;
};

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
  const [themes, { digest }, { mentions, wordedAt, themesOf }] = await Promise.all([
    source.themes(),
    source.digested([]),
    source.mentioned(),
  ]);
  const themeById = new Map(themes.map((theme) => [theme.id, theme]));
  const byId = new Map<string, Mention>();
  const held = new Map<string, readonly string[]>();
  const wordedMentions = new Map<string, Mention[]>();
  const themeMentions = new Map<string, Mention[]>();
  const momentMentions = new Map<string, Mention[]>();
  mentions.forEach((mention, row) => {
    byId.set(mention.feedbackId, mention);
    if (mention.momentId !== null) push(momentMentions, mention.momentId, mention);
    for (const id of wordedAt[row] ?? []) push(wordedMentions, id, mention);
    const here = (themesOf[row] ?? []).filter((id) => themeById.has(id));
    if (here.length > 0) held.set(mention.feedbackId, here);
    for (const id of here) push(themeMentions, id, mention);
  });
  return { ...digest, mentions, byId, themes: themeById, themeMentions, momentMentions, wordedMentions, themesOf: held };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
