import { stemmer } from 'stemmer';
import { noteText } from './judged-set.ts';
import type { JudgedNote, JudgedQuery } from './judged-set.ts';

/** Ranks note ids for a query, best first. */
export type Baseline = (query: JudgedQuery) => readonly string[];

type Options = {
  readonly words: (text: string) => readonly string[];
  readonly asks: (query: JudgedQuery) => string;
  readonly k1: number;
  readonly b: number;
};

/** BM25 as everybody first writes it: lower-case words of title and body, k1 1.2, b 0.75. */
export function plainBm25(notes: readonly JudgedNote[]): Baseline {
  return bm25(notes, { words: lowerWords, asks: ({ title, body }) => `${title}\n${body}`, k1: 1.2, b: 0.75 });
}

/** The strongest simple rival: stems of the title alone. */
export function stemTitleBm25(notes: readonly JudgedNote[]): Baseline {
  return bm25(notes, {
    words: (text) => lowerWords(text).map((word) => stemmer(word)),
    asks: ({ title }) => title,
    k1: 0.9,
    b: 0.4,
  });
}

function bm25(notes: readonly JudgedNote[], { words, asks, k1, b }: Options): Baseline {
  const postings = new Map<string, Map<number, number>>();
  const lengths = notes.map((note, index) => {
    const all = words(noteText(note));
    for (const word of all) {
      const list = postings.get(word) ?? new Map<number, number>();
      postings.set(word, list.set(index, (list.get(index) ?? 0) + 1));
    }
    return all.length;
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, notes.length);
  return (query) => {
    const scores = new Map<number, number>();
    for (const word of new Set(words(asks(query)))) {
      const list = postings.get(word);
      if (!list) continue;
      const idf = Math.log(1 + (notes.length - list.size + 0.5) / (list.size + 0.5));
      for (const [note, tf] of list) {
        const length = (lengths[note] ?? 0) / average;
        scores.set(note, (scores.get(note) ?? 0) + (idf * tf * (k1 + 1)) / (tf + k1 * (1 - b + b * length)));
      }
    }
    const ranked = [...scores].sort((a, z) => z[1] - a[1] || a[0] - z[0]);
    return ranked.map(([note]) => notes[note]?.id ?? '').filter((id) => id !== query.id);
  };
}

function lowerWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
