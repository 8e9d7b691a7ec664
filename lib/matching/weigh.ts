import { idf } from './bm25.ts';
import type { IndexReader } from './matching.ts';
import type { Origin, Query, QueryTerm } from './query.ts';
import { usualLanguage } from './terms.ts';

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
/** Of a word of grammar where the language's are not dropped: a few notes of another language than the rest make theirs look rare. */
const grammarWeight = 0.25;
const mostRest = 30;
const number = /^[\d.]+$/;

/** Gives every term of the title its worth, and picks the few others that tell most: rare in feedback, frequent in the body. */
export async function weigh(query: Query, reader: IndexReader): Promise<WeighedQuery> {
  const all = [...query.head, ...query.rest];
  const grammar = ({ common }: QueryTerm) => (common && query.languages[0] !== usualLanguage ? grammarWeight : 1);
  const [{ notes, slots, averageLength }, frequencies] = await Promise.all([
    reader.statistics(),
    reader.documentFrequencies(all.map(({ term }) => term)),
  ]);
  const weighed = all.map((from, index): Weighed => {
    const inHead = index < query.head.length;
    const frequency = frequencies[index] ?? 0;
    return {
      from,
      weight: weightOf(from, query, inHead) * grammar(from),
      idf: idf(frequency, notes),
      inHead,
      known: frequency > 0,
    };
  });
  const head = withoutMisreadings(weighed.slice(0, query.head.length));
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

type Weighed = WeightedTerm & { readonly known: boolean };

/** Without what a word would be in a language that no feedback has it in; one term of every word stays. */
function withoutMisreadings(head: readonly Weighed[]): readonly Weighed[] {
  const meant = new Set(head.filter(({ known }) => known).map(({ from }) => from.word));
  return head.filter(({ from, known }, at) => {
    return known || (!meant.has(from.word) && head.findIndex((first) => first.from.word === from.word) === at);
  });
}

function shareKnown(terms: readonly Weighed[]): number {
  const words = new Map(terms.filter(({ from }) => !isNumber(from.term)).map(({ from, known }) => [from.word, known]));
  return words.size === 0 ? 0.5 : [...words.values()].filter((known) => known).length / words.size;
}
