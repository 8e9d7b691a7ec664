import { stemmer } from 'stemmer';
import { stopWords } from './stop-words.ts';
import { eachWord } from './words.ts';

/** Counts up when the same text would give other terms, so that an index made by an earlier version is rebuilt. */
export const tokenizerVersion = 1;

/** A word and its term: what is looked up in the index. */
export type VisitTerm = (term: string, word: string, start: number, end: number) => void;

const english = /^[a-z]{3,}$/;
const terms = new Map<string, string | null>();
const termsKept = 100_000;

/** Every term of a text in order: words without stop words, English ones by their Porter stem. */
export function eachTerm(text: string, visit: VisitTerm): void {
  eachWord(text, (word, start, end) => {
    const term = termOf(word);
    if (term !== null) visit(term, word, start, end);
  });
}

/** The terms of a text in order. */
export function termsOf(text: string): string[] {
  const found: string[] = [];
  eachTerm(text, (term) => found.push(term));
  return found;
}

/** The term of a folded word: Porter's stem of an English one, any other as it is; null for a stop word. */
export function termOf(word: string): string | null {
  const known = terms.get(word);
  if (known !== undefined) return known;
  const term = stopWords.has(word) ? null : english.test(word) ? stemmer(word) : word;
  if (terms.size >= termsKept) terms.clear();
  terms.set(word, term);
  return term;
}
