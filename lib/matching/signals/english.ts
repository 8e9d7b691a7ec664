import { languageOf } from '../language.ts';
import { stopWords } from '../stop-words.ts';
import type { Sentence } from './sentences.ts';

/**
 * Shares of words of English grammar. Danish and Dutch have common words that are English too, but not so many as the first; no
 * other language has as many as the second.
 */
const leastGrammar = 0.2;
const surelyEnglish = 0.4;
/** The beginning tells the language; the share of grammar is taken of all of it. UTF-16 code units. */
const beginning = 160;

/** Whether a text is English: by its words, and by what its source says of it, where it says something. */
export function isEnglish(text: string, sentences: readonly Sentence[], stated: string | null): boolean {
  if (stated !== null && !/^en(?:g(?:lish)?)?(?:[-_\s]|$)/iu.test(stated)) return false;
  const grammar = grammarIn(sentences);
  if (grammar >= surelyEnglish) return true;
  if (stated === null && grammar < leastGrammar) return false;
  const found = languageOf(text.slice(0, beginning));
  return found === 'english' || (stated !== null && found === null);
}

function grammarIn(sentences: readonly Sentence[]): number {
  let [words, grammar] = [0, 0];
  for (const sentence of sentences) {
    words += sentence.words.length;
    for (const word of sentence.words) if (stopWords.has(word)) grammar += 1;
  }
  return grammar / words;
}
