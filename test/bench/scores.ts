import type { JudgedSet } from './judged-set.ts';

/** Means over the queries that have a relevant note. Sources: Manning et al., Introduction to Information Retrieval, chapter 8. */
export type Scores = { readonly map: number; readonly ndcg10: number; readonly recall10: number; readonly hit3: number };

/** Scores rankings (note ids, best first); a query without one counts as zero. */
export function score({ relevant }: JudgedSet, rankings: ReadonlyMap<string, readonly string[]>): Scores {
  const each = [...relevant].map(([query, wanted]) => scoreOne(rankings.get(query) ?? [], wanted));
  const mean = (of: (scores: Scores) => number) => each.reduce((sum, one) => sum + of(one), 0) / Math.max(1, each.length);
  return { map: mean((s) => s.map), ndcg10: mean((s) => s.ndcg10), recall10: mean((s) => s.recall10), hit3: mean((s) => s.hit3) };
}

/** Average precision of each query that has a relevant note, in the order of the judgements. */
export function averagePrecisions({ relevant }: JudgedSet, rankings: ReadonlyMap<string, readonly string[]>): readonly number[] {
  return [...relevant].map(([query, wanted]) => scoreOne(rankings.get(query) ?? [], wanted).map);
}

function scoreOne(ranked: readonly string[], wanted: ReadonlySet<string>): Scores {
  let found = 0;
  let precision = 0;
  let gain = 0;
  let inTen = 0;
  let hit3 = 0;
  ranked.forEach((note, index) => {
    if (!wanted.has(note)) return;
    found += 1;
    precision += found / (index + 1);
    if (index < 3) hit3 = 1;
    if (index >= 10) return;
    inTen += 1;
    gain += 1 / Math.log2(index + 2);
  });
  let ideal = 0;
  for (let index = 0; index < Math.min(10, wanted.size); index++) ideal += 1 / Math.log2(index + 2);
  return { map: precision / wanted.size, ndcg10: gain / ideal, recall10: inTen / wanted.size, hit3 };
}
