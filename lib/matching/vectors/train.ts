import { termsOf } from '../terms.ts';
import { leadingVectors } from './leading.ts';
import type { Breathe } from './leading.ts';
import { pairCounts } from './pair-counts.ts';
import { ppmi } from './ppmi.ts';
import type { WordVectors } from './word-vectors.ts';

/** Chosen on four collections (docs/adr/0010-matching.md): more dimensions and wider windows gave nothing. */
const dimensions = 64;
const window = 5;
const longest = 2_000;
const mostTerms = 8_000;
const leastNotes = 3;
const mostShare = 0.3;

/** More notes than this teach nothing new about words that a query has; the rest are passed over. */
export const notesLearned = 30_000;
/** Fewer notes than this say too little of which words go together. */
const notesNeeded = 500;

export type VectorTrainer = {
  /** Takes a note in; beyond `notesLearned` it does nothing. */
  readonly add: (text: string) => void;
  /** The vectors, or null where there were too few notes. Takes seconds: give `breathe` a pause, or run it in a worker. */
  readonly finish: (breathe: Breathe) => Promise<WordVectors | null>;
};

/**
 * Learns word vectors from a collection alone: truncated singular vectors of the positive pointwise mutual information of terms within five of each
 * other. No weights from outside, the same notes always give the same vectors.
 */
export function vectorTrainer(): VectorTrainer {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const holding: number[] = [];
  const notes: Uint32Array[] = [];

  const add = (text: string): void => {
    if (notes.length >= notesLearned) return;
    const note = Uint32Array.from(termsOf(text.slice(0, longest)), (term) => {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      numbers.set(term, names.length);
      return names.push(term) - 1;
    });
    for (const number of new Set(note)) holding[number] = (holding[number] ?? 0) + 1;
    notes.push(note);
  };

  const finish = async (breathe: Breathe): Promise<WordVectors | null> => {
    if (notes.length < notesNeeded) return null;
    const chosen = chooseTerms(holding, notes.length);
    const rowOf = new Int32Array(names.length).fill(-1);
    chosen.forEach((number, row) => (rowOf[number] = row));
    const counts = pairCounts();
    for (const [index, note] of notes.entries()) {
      if (index % 200 === 0) await breathe();
      countPairs(note, rowOf, counts.add);
    }
    const leading = await leadingVectors(ppmi(counts, chosen.length), dimensions, breathe);
    return {
      dimensions,
      terms: chosen.map((number) => names[number] ?? ''),
      weights: Float32Array.from(chosen, (number) => Math.log(notes.length / (holding[number] ?? 1))),
      values: inBytes(leading),
    };
  };

  return { add, finish };
}

/** The most frequent terms, without those that stand everywhere and those that hardly stand anywhere. */
function chooseTerms(holding: readonly number[], notes: number): readonly number[] {
  const telling = holding.flatMap((count, number) => (count >= leastNotes && count < mostShare * notes ? [number] : []));
  return telling.sort((a, b) => (holding[b] ?? 0) - (holding[a] ?? 0) || a - b).slice(0, mostTerms);
}

function countPairs(note: Uint32Array, rowOf: Int32Array, add: (one: number, other: number) => void): void {
  for (let at = 0; at < note.length; at++) {
    const one = rowOf[note[at] ?? 0] ?? -1;
    if (one < 0) continue;
    for (let next = at + 1; next <= at + window && next < note.length; next++) {
      const other = rowOf[note[next] ?? 0] ?? -1;
      if (other >= 0 && other !== one) add(one, other);
    }
  }
}

function inBytes(leading: Float32Array): Int8Array {
  const bytes = new Int8Array(leading.length);
  for (let from = 0; from < leading.length; from += dimensions) {
    const row = leading.subarray(from, from + dimensions);
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)) || 1;
    row.forEach((value, at) => (bytes[from + at] = Math.round((127 * value) / length)));
  }
  return bytes;
}
