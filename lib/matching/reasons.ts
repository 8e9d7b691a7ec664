import type { Comparison } from './compare.ts';
import type { MatchReason } from './matching.ts';

const mostWords = 5;

/** Why a text matches: the words it shares with the item, as the item writes them, most contributing first. */
export function reasonsOf({ shared }: Comparison): MatchReason[] {
  const ranked = shared.toSorted((a, b) => b.term.weight * b.term.idf - a.term.weight * a.term.idf).slice(0, mostWords);
  const exact: string[] = [];
  const stems: string[] = [];
  const paths = new Set<string>();
  for (const { term, word } of ranked) {
    const [origin] = term.from.origins;
    if (origin?.field === 'path') paths.add(origin.path);
    else (word === term.from.word ? exact : stems).push(term.from.written);
  }
  const reasons: MatchReason[] = [];
  if (exact.length > 0) reasons.push({ how: 'exact', words: exact });
  if (stems.length > 0) reasons.push({ how: 'stem', words: stems });
  for (const path of paths) reasons.push({ how: 'path', path });
  return reasons;
}
