import { idf } from './bm25.ts';
import type { IndexReader } from './matching.ts';
import { joinedTokens } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import { cosine, sumOf, wordSpace } from './vectors/word-vectors.ts';
import type { WordSpace } from './vectors/word-vectors.ts';
import type { WeighedQuery } from './weigh.ts';

/** What the collection's own word vectors say of a query, where it has any. */
export type Wording = {
  readonly space: WordSpace;
  /** A query of a few words, which leaves most unsaid: a search, a theme's name, a short title. */
  readonly short: boolean;
  /** Other words for the same, to look up beside the query's own; only for a short query. */
  readonly terms: readonly WordingTerm[];
};

export type WordingTerm = { readonly term: string; readonly weight: number; readonly idf: number };

const shortQuery = 4;
const mostTerms = 20;
const leastLikeness = 0.3;
const termWeight = 0.1;

/** Weights beside the first stage's 1 (docs/adr/0010-matching.md). */
const titleWeight = 0.3;
const wholeWeight = 0.2;
const shortWeight = 0.4;
const likelyNotes = 30;

/** Words near to what a query says as a whole. Null where the index has no vectors. */
export async function wordingOf(query: WeighedQuery, reader: IndexReader): Promise<Wording | null> {
  const vectors = await reader.wordVectors?.();
  if (!vectors) return null;
  const space = wordSpace(vectors);
  const short = query.terms.length <= shortQuery;
  if (!short) return { space, short, terms: [] };
  const asked = new Set(query.terms.map(({ from }) => from.term));
  const near = space.nearest(space.embed([...asked]), mostTerms, asked).filter(({ likeness }) => likeness >= leastLikeness);
  const frequencies = await reader.documentFrequencies(near.map(({ term }) => term));
  const terms = near.map(({ term, likeness }, index) => {
    return { term, weight: termWeight * likeness, idf: idf(frequencies[index] ?? 0, query.notes) };
  });
  return { space, short, terms };
}

/**
 * How alike texts and query are by their vectors: the title to the texts' first lines, the whole to the whole. A short query is also
 * compared with what the likeliest notes say together, which is what it means here.
 */
export function wordingScores(
  query: { readonly title: Tokens; readonly body: Tokens },
  { text, lead }: { readonly text: readonly Tokens[]; readonly lead: readonly Tokens[] },
  { space, short }: Wording,
): readonly { readonly weight: number; readonly values: readonly number[] }[] {
  const title = space.embed(query.title.terms);
  const whole = space.embed(joinedTokens(query.title, query.body).terms);
  const texts = text.map(({ terms }) => space.embed(terms));
  const scores = [
    { weight: titleWeight, values: lead.map(({ terms }) => cosine(title, space.embed(terms))) },
    { weight: wholeWeight, values: texts.map((direction) => cosine(whole, direction)) },
  ];
  if (!short) return scores;
  const meant = sumOf(texts.slice(0, likelyNotes));
  return [
    ...scores,
    { weight: shortWeight, values: texts.map((direction) => cosine(title, direction)) },
    { weight: shortWeight, values: texts.map((direction) => cosine(meant, direction)) },
  ];
}
