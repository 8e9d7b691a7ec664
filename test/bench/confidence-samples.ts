import { inputsOf } from '../../lib/matching/confidence.ts';
import type { JudgedNote, JudgedQuery, JudgedSet } from './judged-set.ts';
import { rankerOver } from './ranker.ts';

/** One note that a query found, with the features of the model and whether it is known to be about the query. */
export type Sample = {
  readonly asked: string;
  readonly of: string;
  readonly notes: number;
  readonly query: string;
  readonly rank: number;
  readonly relevant: boolean;
  readonly inputs: readonly number[];
};

/** Collections of these sizes are drawn from each set, since a workspace may hold three hundred notes or a hundred thousand. */
const sizes = [300, 1_500, Infinity] as const;
const shallow = 10;
const deepFrom = 20;
const deepStep = 8;
const candidates = 100;

/** Asks the queries of every set of the notes of every set: its own, where some are relevant, and the others, where none is. */
export async function collectSamples(sets: ReadonlyMap<string, JudgedSet>): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  for (const size of sizes) {
    const drawn = new Map([...sets].map(([name, set]) => [name, draw(set, size)]));
    for (const [of, { notes }] of drawn) {
      const rank = rankerOver(notes);
      for (const [asked, { queries }] of drawn) {
        for (const query of queries) {
          const wanted = asked === of ? sets.get(of)?.relevant.get(query.id) : undefined;
          const ranked = await rank(query, { candidates, depth: candidates });
          ranked.forEach(({ id, comparison }, index) => {
            if (index >= shallow && (index < deepFrom || index % deepStep !== 0)) return;
            if (!comparison || comparison.features.shared === 0) return;
            const inputs = inputsOf(comparison.features).map(({ value }) => value);
            const relevant = wanted?.has(id) ?? false;
            samples.push({ asked, of, notes: notes.length, query: query.id, rank: index, relevant, inputs });
          });
        }
      }
    }
  }
  return samples;
}

/** Some queries, what is relevant for them, and other notes up to a size; the same ones every time. */
function draw(set: JudgedSet, size: number): { readonly queries: readonly JudgedQuery[]; readonly notes: readonly JudgedNote[] } {
  const queries = shuffled(set.queries.filter(({ id }) => set.relevant.has(id))).slice(0, size === 300 ? 40 : 150);
  if (size >= set.notes.length) return { queries, notes: set.notes };
  const perQuery = Math.max(1, Math.floor((0.6 * size) / queries.length));
  const kept = new Set(queries.flatMap(({ id }) => shuffled([...(set.relevant.get(id) ?? [])]).slice(0, perQuery)));
  const others = shuffled(set.notes.filter(({ id }) => !kept.has(id))).slice(0, Math.max(0, size - kept.size));
  return { queries, notes: [...set.notes.filter(({ id }) => kept.has(id)), ...others] };
}

/** A shuffle by a fixed linear congruential sequence (Numerical Recipes' constants). */
function shuffled<T>(items: readonly T[]): T[] {
  let state = 42;
  return items
    .map((item) => ({ item, key: (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
