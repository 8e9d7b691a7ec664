import { byGrams, byPairs } from './channels.ts';
import type { Features } from './confidence.ts';
import { tokensOf } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import { isNumber } from './weigh.ts';
import type { WeighedQuery, WeightedTerm } from './weigh.ts';

/** A text beside a query: which of the query's terms it holds, how they are written there, and what that says. */
export type Comparison = {
  readonly features: Features;
  readonly shared: readonly { readonly term: WeightedTerm; readonly word: string }[];
  /** Shared terms that follow each other in the text, as `first second`. */
  readonly neighbours: ReadonlySet<string>;
};

/** Compares texts with one query, absolutely: nothing of any other text enters. */
export function comparer(query: WeighedQuery): (text: Tokens) => Comparison {
  const title = tokensOf(query.query.title, query.query.languages[0]);
  const body = tokensOf(query.query.body, query.query.languages[0]);
  const [grams, bodyPairs] = [byGrams(title), byPairs(body)];
  const head = query.terms.filter(({ inHead }) => inHead);
  const rest = query.terms.filter(({ inHead }) => !inHead);

  return (text) => {
    const held = new Map<string, string>();
    text.terms.forEach((term, at) => held.has(term) || held.set(term, text.termWords[at] ?? term));
    const shared = query.terms.flatMap((term) => {
      const word = held.get(term.from.term);
      return word === undefined ? [] : [{ term, word }];
    });
    const inHead = shared.filter(({ term }) => term.inHead).map(({ term }) => term);
    const inRest = shared.filter(({ term }) => !term.inHead).map(({ term }) => term);
    const spread = Math.log(Math.max(shortest, text.terms.length / query.averageLength));
    const features = {
      surprise: surprise(inHead, head.length, spread) - Math.log(Math.max(1, query.notes)),
      besideSurprise: surprise(inRest, rest.length, spread),
      bodyPairs: bodyPairs.count(text).found.size,
      spelling: grams.pieces === 0 ? 0 : grams.count(text).found.size / grams.pieces,
      known: query.known,
      shared: shared.length,
    };
    return { features, shared, neighbours: neighboursIn(text, new Set(shared.map(({ term }) => term.from.term))) };
  };
}

function neighboursIn({ terms }: Tokens, shared: ReadonlySet<string>): ReadonlySet<string> {
  const neighbours = new Set<string>();
  for (let at = 1; at < terms.length; at++) {
    const [first = '', second = ''] = [terms[at - 1], terms[at]];
    if (shared.has(first) && shared.has(second)) neighbours.add(`${first} ${second}`);
  }
  return neighbours;
}

const shortest = 0.3;
const commonShare = 0.25;

/**
 * How unlikely it is, in nats, that a text holds these terms by chance: their information, less what a text longer than others
 * holds anyway, less the number of ways to choose as many of the query's terms. Taking away the logarithm of the number of notes
 * gives the expectation value of sequence search (Karlin and Altschul, PNAS 87, 1990), which does not grow with the collection.
 */
function surprise(terms: readonly WeightedTerm[], of: number, spread: number): number {
  const held = terms.reduce((sum, term) => sum + Math.max(0, information(term) - worth(term) * spread), 0);
  return held - logWays(of, terms.length);
}

function information(term: WeightedTerm): number {
  return term.idf * worth(term);
}

function worth(term: WeightedTerm): number {
  return term.from.common || isNumber(term.from.term) ? commonShare : 1;
}

function logWays(of: number, chosen: number): number {
  let sum = 0;
  for (let index = 0; index < chosen; index++) sum += Math.log((of - index) / (index + 1));
  return sum;
}
