import type { Comparison } from './compare.ts';
import { joined } from './highlight.ts';
import type { MatchReason } from './matching.ts';
import type { Query } from './query.ts';
import { eachTermAsked } from './terms.ts';

const mostPhrases = 5;
/** One letter or digit of an alphabet, as `3-D` leaves it: it tells nobody anything. (One character of Chinese is a word.) */
const lone = /^[\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{N}]$/u;
/** A phrase that contributes less than this share of the best one is no reason worth reading. */
const leastShare = 0.25;

type Shared = Comparison['shared'][number];
type Phrase = {
  readonly words: string;
  readonly how: 'exact' | 'stem';
  readonly weight: number;
  /** Whether any of its words tells something. */
  readonly telling: boolean;
};
type Span = { readonly term: string; readonly start: number; readonly end: number; readonly shared: Shared };

/**
 * Why a text matches: the words it shares with the item as the item writes them, most contributing first. Neighbours in the
 * title stand together where they are neighbours in the text too.
 */
export function reasonsOf({ shared, neighbours }: Comparison, query: Query): MatchReason[] {
  const byTerm = new Map(shared.map((one) => [one.term.from.term, one]));
  const phrases = titlePhrases(query, byTerm, neighbours);
  const paths = new Set<string>();
  for (const one of shared) {
    const [origin] = one.term.from.origins;
    const telling = !one.term.from.common;
    if (origin?.field === 'path' && telling) paths.add(origin.path);
    if (origin?.field === 'path' || origin?.field === 'title') continue;
    phrases.push({ words: one.term.from.written, how: howOf(one), weight: weightOf(one), telling });
  }
  const ranked = phrases.filter(({ words, telling }) => telling && !lone.test(words)).toSorted((a, b) => b.weight - a.weight);
  const best = ranked.slice(0, mostPhrases).filter(({ weight }) => weight >= leastShare * (ranked[0]?.weight ?? 0));
  const words = (how: Phrase['how']) => [...new Set(best.filter((phrase) => phrase.how === how).map(({ words }) => words))];
  const reasons: MatchReason[] = (['exact', 'stem'] as const)
    .map((how) => ({ how, words: words(how) }))
    .filter((reason) => reason.words.length > 0);
  return [...reasons, ...[...paths].map((path): MatchReason => ({ how: 'path', path }))];
}

function titlePhrases(query: Query, byTerm: ReadonlyMap<string, Shared>, neighbours: ReadonlySet<string>): Phrase[] {
  const { title } = query;
  const phrases: { spans: Span[]; start: number; end: number }[] = [];
  for (const span of spansIn(query, byTerm)) {
    const last = phrases.at(-1);
    const before = last?.spans.at(-1);
    const together = last && before && joined(title, last.end, span.start) && neighbours.has(`${before.term} ${span.term}`);
    if (!together) phrases.push({ spans: [span], start: span.start, end: span.end });
    else {
      last.spans.push(span);
      last.end = span.end;
    }
  }
  return phrases.map(({ spans, start, end }) => ({
    words: title.slice(start, end),
    how: spans.every(({ shared }) => howOf(shared) === 'exact') ? 'exact' : 'stem',
    weight: spans.reduce((sum, { shared }) => sum + weightOf(shared), 0),
    telling: spans.some(({ shared }) => !shared.term.from.common),
  }));
}

/** Where the title has each shared term for the first time; of a compound (`add-ons`) the whole, not its parts. */
function spansIn({ title, languages }: Query, byTerm: ReadonlyMap<string, Shared>): Span[] {
  const spans: Span[] = [];
  const seen = new Set<string>();
  eachTermAsked(title, languages, (term, _word, start, end) => {
    const shared = byTerm.get(term);
    if (shared && !seen.has(term)) spans.push({ term, start, end, shared });
    seen.add(term);
  });
  return spans
    .filter(
      (one) =>
        !spans.some((other) => other !== one && other.start <= one.start && other.end >= one.end && length(other) > length(one)),
    )
    .sort((a, b) => a.start - b.start);
}

function length({ start, end }: Span): number {
  return end - start;
}

function howOf({ term, word }: Shared): 'exact' | 'stem' {
  return word === term.from.word ? 'exact' : 'stem';
}

function weightOf({ term }: Shared): number {
  return term.weight * term.idf;
}
