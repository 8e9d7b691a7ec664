import { termOf } from './terms.ts';
import { eachWord } from './words.ts';

/** A text cut up once for all that the second stage does with it. */
export type Tokens = {
  /** Every word, folded, function words too. */
  readonly words: readonly string[];
  /** Its terms in order, and the word each came from. */
  readonly terms: readonly string[];
  readonly termWords: readonly string[];
};

/** How much of a long text is compared; the first stage has seen all of it. UTF-16 code units. */
const longest = 4_000;

/** Cuts up the beginning of a text. */
export function tokensOf(text: string): Tokens {
  const words: string[] = [];
  const terms: string[] = [];
  const termWords: string[] = [];
  eachWord(text.length > longest ? text.slice(0, longest) : text, (word) => {
    words.push(word);
    const term = termOf(word);
    if (term === null) return;
    terms.push(term);
    termWords.push(word);
  });
  return { words, terms, termWords };
}
