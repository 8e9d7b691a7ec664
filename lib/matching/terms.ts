import { stemmer } from 'stemmer';
import { stopWords } from './stop-words.ts';
import { eachWord } from './words.ts';

/** Counts up when the same text would give other terms, so that an index made by an earlier version is rebuilt. */
export const tokenizerVersion = 1;

/** A word and its term: what is looked up in the index. */
export type VisitTerm = (term: string, word: string, start: number, end: number) => void;

const english = /^[a-z]{3,}$/;
const stems = new Map<string, string>();
const stemsKept = 100_000;

/** Every term of a text in order: words without stop words, English ones by their Porter stem. */
export function eachTerm(text: string, visit: VisitTerm): void {
  eachWord(text, (word, start, end) => {
    if (!stopWords.has(word)) visit(stemOf(word), word, start, end);
  });
}

/** The terms of a text in order. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  eachTerm(text, (term) => terms.push(term));
  return terms;
}

/** Porter's stem of a folded English word; any other word as it is. */
export function stemOf(word: string): string {
  if (!english.test(word)) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= stemsKept) stems.clear();
  const stem = stemmer(word);
  stems.set(word, stem);
  return stem;
}
