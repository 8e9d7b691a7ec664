import type { Feedback } from '../domain/feedback.ts';
import { highlight } from '../matching/highlight.ts';
import type { Corpus } from './corpus.ts';
import type { Quote } from './evidence.ts';
import { whoSaid } from './mentions.ts';
import type { EvidenceSource, Speakers } from './source.ts';

/** Items ready to be read, in the order of `ids`, each with the words it shares with what was looked for. */
export async function readQuotes(
  ids: readonly string[],
  source: EvidenceSource,
  terms: ReadonlySet<string> = new Set(),
): Promise<readonly Quote[]> {
  if (ids.length === 0) return [];
  const items = await source.feedback.byIds(ids);
  const speakers = await source.speakers(items);
  return items.map((item) => quoteOf(item, speakers, terms));
}

function quoteOf(feedback: Feedback, { accounts, customers }: Speakers, terms: ReadonlySet<string>): Quote {
  const { account, customer } = whoSaid(feedback, accounts, customers);
  return {
    feedback,
    account,
    customer: customer?.name ?? null,
    segment: account?.segment ?? customer?.segment ?? null,
    shared: terms.size === 0 ? [] : highlight(feedback.text, terms),
    signal: feedback.signal,
  };
}

/** The first `count` of a ranking that come from different voices; where there are too few voices, the best others fill up. */
export function fromDifferentVoices(ids: readonly string[], corpus: Corpus, count: number): readonly string[] {
  const voices = new Set<string>();
  const first: string[] = [];
  const others: string[] = [];
  for (const id of ids) {
    const voice = corpus.byId.get(id)?.voice ?? id;
    (voices.has(voice) ? others : first).push(id);
    voices.add(voice);
  }
  return [...first, ...others].slice(0, count);
}

/** Ids of mentions, newest first; what has no date comes last. */
export function newestFirst(mentions: readonly { readonly feedbackId: string; readonly saidAt: number | null }[]): string[] {
  return mentions.toSorted((a, b) => (b.saidAt ?? -Infinity) - (a.saidAt ?? -Infinity)).map(({ feedbackId }) => feedbackId);
}
