import { idf } from './bm25.ts';
import type { IndexReader } from './matching.ts';
import type { Origin, Query, QueryTerm } from './query.ts';

/** A query term with what it is worth: `weight` by where it stands in the item, `idf` by how rare it is in feedback. */
export type WeightedTerm = { readonly from: QueryTerm; readonly weight: number; readonly idf: number; readonly inHead: boolean };

export type WeighedQuery = {
  readonly query: Query;
  readonly terms: readonly WeightedTerm[];
  readonly notes: number;
  readonly averageLength: number;
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
const mostRest = 15;

/** Gives every term of the title its worth, and picks the few others that tell most: rare in feedback, frequent in the body. */
export async function weigh(query: Query, reader: IndexReader): Promise<WeighedQuery> {
  const all = [...query.head, ...query.rest];
  const [{ notes, averageLength }, frequencies] = await Promise.all([
    reader.statistics(),
    reader.documentFrequencies(all.map(({ term }) => term)),
  ]);
  const weighed = all.map((from, index): WeightedTerm => {
    const inHead = index < query.head.length;
    return { from, weight: weightOf(from, query, inHead), idf: idf(frequencies[index] ?? 0, notes), inHead };
  });
  const head = weighed.filter(({ inHead }) => inHead);
  const rest = weighed.filter((term, index) => !term.inHead && (frequencies[index] ?? 0) > 0);
  rest.sort((a, b) => worth(b, query) - worth(a, query));
  return { query, terms: [...head, ...rest.slice(0, mostRest)], notes, averageLength };
}

function weightOf(term: QueryTerm, query: Query, inHead: boolean): number {
  if (!inHead) return Math.max(...term.origins.map(({ field }) => restWeights[field]));
  const repeats = query.inBody.get(term.term) ?? 0;
  return repeats === 0 ? 1 : 1 + repeatedWeight * (1 + Math.log(repeats));
}

function worth({ from, weight, idf }: WeightedTerm, query: Query): number {
  return weight * idf * (1 + Math.log(Math.max(1, query.inBody.get(from.term) ?? 1)));
}
