import { languageOf, type Language } from './language.ts';
import { termsIn, usualLanguage } from './terms.ts';
import { eachWord } from './words.ts';

/** A text cut up once for all that the second stage does with it. */
export type Tokens = {
  /** Every word, folded, function words too. */
  readonly words: readonly string[];
  /** Its terms in order, and the word each came from. */
  readonly terms: readonly string[];
  readonly termWords: readonly string[];
  /** How many of the words and terms stand in its first line, which in most feedback is its title or its point. */
  readonly lead: { readonly words: number; readonly terms: number };
};

/** How much of a long text is compared; the first stage has seen all of it. UTF-16 code units. */
const longest = 4_000;
const longestLead = 200;

/** Cuts up the beginning of a text, in its own language if none is said. */
export function tokensOf(text: string, language: Language = languageOf(text) ?? usualLanguage): Tokens {
  const words: string[] = [];
  const terms: string[] = [];
  const termWords: string[] = [];
  const lead = { words: 0, terms: 0 };
  const leadEnd = endOfLead(text);
  const termIn = termsIn(language);
  eachWord(text.length > longest ? text.slice(0, longest) : text, (word, start, end) => {
    words.push(word);
    if (start < leadEnd) lead.words = words.length;
    const term = termIn(word, text, start, end);
    if (term === null) return;
    terms.push(term);
    termWords.push(word);
    if (start < leadEnd) lead.terms = terms.length;
  });
  return { words, terms, termWords, lead };
}

/** The first line of a text as a text of its own. */
export function leadOf({ words, terms, termWords, lead }: Tokens): Tokens {
  return {
    words: words.slice(0, lead.words),
    terms: terms.slice(0, lead.terms),
    termWords: termWords.slice(0, lead.terms),
    lead,
  };
}

/** Two texts as one. */
export function joinedTokens(one: Tokens, other: Tokens): Tokens {
  return {
    words: [...one.words, ...other.words],
    terms: [...one.terms, ...other.terms],
    termWords: [...one.termWords, ...other.termWords],
    lead: one.lead,
  };
}

function endOfLead(text: string): number {
  const from = text.search(/\S/);
  const end = text.indexOf('\n', from);
  return Math.min(from + longestLead, end < 0 ? Infinity : end);
}
