import { raisedInArea } from '../../lib/matching/area.ts';
import { findCandidates } from '../../lib/matching/candidates.ts';
import { comparer } from '../../lib/matching/compare.ts';
import type { Comparison } from '../../lib/matching/compare.ts';
import { memoryIndexBuilder } from '../../lib/matching/memory-index.ts';
import type { IndexReader } from '../../lib/matching/matching.ts';
import { buildQuery } from '../../lib/matching/query.ts';
import { rerank } from '../../lib/matching/rerank.ts';
import { tokensOf } from '../../lib/matching/tokens.ts';
import type { Tokens } from '../../lib/matching/tokens.ts';
import { vectorTrainer } from '../../lib/matching/vectors/train.ts';
import type { WordVectors } from '../../lib/matching/vectors/word-vectors.ts';
import { weigh } from '../../lib/matching/weigh.ts';
import { wordingOf } from '../../lib/matching/wording.ts';
import { noteText } from './judged-set.ts';
import type { JudgedNote, JudgedQuery } from './judged-set.ts';

export type Ranked = { readonly id: string; readonly comparison: Comparison | null };

type Depth = {
  readonly candidates: number;
  readonly depth: number;
  /** Leaves notes out before the second stage: the filter by area. */
  readonly keep?: (note: JudgedNote) => boolean;
  /** Raises notes as the item's own area does. */
  readonly raise?: (note: JudgedNote) => boolean;
};

/** The two stages of lib/matching over a set's notes, deeper than the panel needs: after the candidates follow the rest of stage one. */
export type Ranker = (query: JudgedQuery, depth: Depth) => Promise<Ranked[]>;

/** Indexes notes and gives what ranks them. A query that is itself among the notes does not find itself. */
export function rankerOver(notes: readonly JudgedNote[], vectors: WordVectors | null = null): Ranker {
  const builder = memoryIndexBuilder();
  for (const note of notes) builder.add(note.id, noteText(note));
  const reader: IndexReader = builder.finish(() => Promise.resolve([]), [], vectors);
  const cut = new Map<number, Tokens>();
  const tokens = (note: number) => {
    const known = cut.get(note) ?? tokensOf(noteText(notes[note] ?? { id: '', text: '', meta: {} }));
    cut.set(note, known);
    return known;
  };

  return async ({ id, title, body }, { candidates, depth, keep = () => true, raise = () => false }) => {
    const query = await weigh(buildQuery({ title, body, labels: [], components: [], paths: [], parentTitle: null }), reader);
    const wording = await wordingOf(query, reader);
    const found = (await findCandidates(query, reader, notes.length, wording?.terms)).filter(({ note }) => {
      const one = notes[note];
      return one !== undefined && one.id !== id && keep(one);
    });
    const first = found.slice(0, candidates);
    const texts = first.map(({ note }) => tokens(note));
    const said = { title: tokensOf(query.query.title), body: tokensOf(query.query.body) };
    const reranked = rerank(
      said,
      texts,
      first.map(({ score }) => score),
      wording,
    );
    const same = first.map(({ note }) => raise(notes[note] ?? { id: '', text: '', meta: {} }));
    const scores = raisedInArea(reranked, same);
    const compare = comparer(query);
    const order = first.map((_, index) => index).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    const ranked = order.map((index): Ranked => {
      const text = texts[index];
      return { id: notes[first[index]?.note ?? -1]?.id ?? '', comparison: text ? compare(text) : null };
    });
    const rest = found.slice(candidates, depth).map(({ note }): Ranked => ({ id: notes[note]?.id ?? '', comparison: null }));
    return [...ranked, ...rest];
  };
}

/** Word vectors learned from notes; null where they are too few. */
export async function vectorsOf(notes: readonly JudgedNote[]): Promise<WordVectors | null> {
  const trainer = vectorTrainer();
  for (const note of notes) trainer.add(noteText(note));
  return trainer.finish(() => undefined);
}
