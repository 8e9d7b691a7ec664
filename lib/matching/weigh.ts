import { idf } from './bm25.ts';
import type { IndexReader } from './matching.ts';
import type { Origin, Query, QueryTerm } from './query.ts';

/** A query term with what it is worth: `weight` by where it stands in the item, `idf` by how rare it is in feedback (nats). */
export type WeightedTerm = {
  readonly from: QueryTerm;
  readonly weight: number;
  readonly idf: number;
  readonly inHead: boolean;
};

export type WeighedQuery = {
  readonly query: Query;
  readonly terms: readonly WeightedTerm[];
  readonly notes: number;
  /** Every note's number is below it. */
  readonly slots: number;
  readonly averageLength: number;
  /** Share of the title's distinct words that any feedback uses. */
  readonly known: number;
};

/** Weights beside the title's 1, and how many terms beside the title's are looked up (docs/adr/0010-matching.md). */
const restWeights: Readonly<Record<Origin['field'], number>> = {
  title: 1,
  body: 0.3,
  label: 0.3,
  component: 0.3,
  parent: 0.3,
  path: 0.2,
};
const repeatedWeight = 0.3;
const mostRest = 30;
const number = /^[\d.]+$/;

/** Gives every term of the title its worth, and picks the few others that tell most: rare in feedback, frequent in the body. */
export async function weigh(query: Query, reader: IndexReader): Promise<WeighedQuery> {
  const all = [...query.head, ...query.rest];
  const [{ notes, slots, averageLength }, frequencies] = await Promise.all([
    reader.statistics(),
    reader.documentFrequencies(all.map(({ term }) => term)),
  ]);
  const weighed = all.map((from, index): WeightedTerm & { readonly known: boolean } => {
    const inHead = index < query.head.length;
    const frequency = frequencies[index] ?? 0;
    return { from, weight: weightOf(from, query, inHead), idf: idf(frequency, notes), inHead, known: frequency > 0 };
  });
  const head = weighed.slice(0, query.head.length);
  const rest = weighed.slice(query.head.length).filter(({ known }) => known);
  const picked = rest.toSorted((a, b) => b.weight * b.idf - a.weight * a.idf);
  return { query, terms: [...head, ...picked.slice(0, mostRest)], notes, slots, averageLength, known: shareKnown(head) };
}

/** Whether a term is digits only: a version or a count, which two texts share by chance more easily than a word. */
export function isNumber(term: string): boolean {
  return number.test(term);
}

function weightOf(term: QueryTerm, query: Query, inHead: boolean): number {
  const repeats = query.inBody.get(term.term) ?? 0;
  const emphasis = repeats === 0 ? 0 : 1 + Math.log(repeats);
  if (inHead) return 1 + repeatedWeight * emphasis;
  return Math.max(...term.origins.map(({ field }) => restWeights[field])) * Math.max(1, emphasis);
}

function shareKnown(terms: readonly { readonly from: QueryTerm; readonly known: boolean }[]): number {
  const words = terms.filter(({ from }) => !isNumber(from.term));
  return words.length === 0 ? 0.5 : words.filter(({ known }) => known).length / words.length;
}
