import { saturation } from './bm25.ts';
import type { IndexReader } from './matching.ts';
import { codes, frequencyOf, lengthOf } from './posting-code.ts';
import type { WeighedQuery } from './weigh.ts';
import type { WordingTerm } from './wording.ts';

export type Candidate = { readonly note: number; readonly score: number };

/**
 * The first stage: the `limit` notes that score best by BM25 over the query's weighted terms, and over other words for them where there are
 * any, best first.
 */
export async function findCandidates(
  query: WeighedQuery,
  reader: IndexReader,
  limit: number,
  wording: readonly WordingTerm[] = [],
): Promise<readonly Candidate[]> {
  const terms = [...query.terms.map(({ from, weight, idf }) => ({ term: from.term, weight, idf })), ...wording];
  const lists = await reader.postings(terms.map(({ term }) => term));
  const scores = new Float32Array(query.slots);
  const saturations = Float64Array.from({ length: codes }, (_, code) => {
    return saturation(frequencyOf(code), lengthOf(code), query.averageLength);
  });
  lists.forEach(({ notes, codes: kept }, index) => {
    const term = terms[index];
    if (!term) return;
    const worth = term.weight * term.idf;
    for (let at = 0; at < notes.length; at++) {
      const note = notes[at] ?? 0;
      scores[note] = (scores[note] ?? 0) + worth * (saturations[kept[at] ?? 0] ?? 0);
    }
  });
  return best(scores, limit);
}

/** Equal scores keep the order of the notes, so that the same index always answers the same. */
function best(scores: Float32Array, limit: number): Candidate[] {
  const kept: Candidate[] = [];
  let least = 0;
  for (let note = 0; note < scores.length; note++) {
    const score = scores[note] ?? 0;
    if (score <= least) continue;
    kept.push({ note, score });
    if (kept.length >= 4 * limit) least = cut(kept, limit);
  }
  cut(kept, limit);
  return kept;
}

/** Keeps the best `limit`; gives the score that a further one must exceed. */
function cut(kept: Candidate[], limit: number): number {
  kept.sort((a, b) => b.score - a.score || a.note - b.note);
  if (kept.length > limit) kept.length = limit;
  return kept.length === limit ? (kept[limit - 1]?.score ?? 0) : 0;
}
