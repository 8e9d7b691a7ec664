import type { Features } from './confidence.ts';
import { eachTerm } from './terms.ts';
import type { WeighedQuery, WeightedTerm } from './weigh.ts';

/** A text beside a query: which of the query's terms it holds, how they are written there, and what that says. */
export type Comparison = {
  readonly features: Features;
  readonly shared: readonly { readonly term: WeightedTerm; readonly word: string }[];
};

/** How much of a long text is compared; the first stage has seen all of it. */
const longest = 20_000;

/** Compares one text with the query, absolutely: nothing of any other text enters. */
export function compare(query: WeighedQuery, text: string): Comparison {
  const held = new Map<string, string>();
  eachTerm(text.slice(0, longest), (term, word) => {
    if (!held.has(term)) held.set(term, word);
  });
  const shared = query.terms.flatMap((term) => {
    const word = held.get(term.from.term);
    return word === undefined ? [] : [{ term, word }];
  });
  const inHead = shared.filter(({ term }) => term.inHead);
  const all = sum(query.terms.filter(({ inHead }) => inHead));
  const common = sum(inHead.map(({ term }) => term));
  const beside = shared.reduce((total, { term }) => (term.inHead ? total : total + term.weight * term.idf), 0);
  return { features: { coverage: all === 0 ? 0 : common / all, shared: common, terms: inHead.length, beside }, shared };
}

function sum(terms: readonly WeightedTerm[]): number {
  return terms.reduce((total, { idf }) => total + idf, 0);
}
