import { languageOf, languages, type Language } from './language.ts';
import { stemOf } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { eachWord } from './words.ts';

/** Counts up when the same text would give other terms, so that an index made by an earlier version is rebuilt. */
export const tokenizerVersion = 2;

/** A word and its term: what is looked up in the index. */
export type VisitTerm = (term: string, word: string, start: number, end: number) => void;

/** What a text is read as that tells no language. */
export const usualLanguage: Language = 'english';

/** Every term of a text in order: words without English stop words, by their stem in the text's language. */
export function eachTerm(text: string, visit: VisitTerm, language = languageOf(text) ?? usualLanguage): void {
  const termIn = termsIn(language);
  eachWord(text, (word, start, end) => {
    const term = termIn(word, text, start, end);
    if (term !== null) visit(term, word, start, end);
  });
}

/** The terms of a text in order. */
export function termsOf(text: string): string[] {
  const found: string[] = [];
  eachTerm(text, (term) => found.push(term));
  return found;
}

/**
 * The languages in which a question's words are looked up: its own and, for notes too short to tell theirs, the usual one; all where the
 * question is too short itself.
 */
export function languagesAsked(text: string): readonly Language[] {
  const language = languageOf(text);
  if (language === null) return languages;
  return language === usualLanguage ? [language] : [language, usualLanguage];
}

/** Every term that a word of a question may stand for in these languages, each once a word, the first language's first. */
export function eachTermAsked(text: string, asked: readonly Language[], visit: VisitTerm): void {
  const all = asked.map(termsIn);
  eachWord(text, (word, start, end) => {
    const terms = new Set(all.map((termIn) => termIn(word, text, start, end)));
    for (const term of terms) if (term !== null) visit(term, word, start, end);
  });
}

type TermIn = (word: string, text: string, start: number, end: number) => string | null;

/** Gives the term of a folded word, and where it stands in its text; null for a stop word. What it has found once it knows. */
export function termsIn(language: Language): TermIn {
  const known = terms[language];
  return (word, text, start, end) => {
    // English is the same with and without accents; elsewhere the word as written is another one.
    const written = language === usualLanguage ? word : text.slice(start, end).toLowerCase();
    const before = known.get(written);
    if (before !== undefined) return before;
    const term = language === usualLanguage && stopWords.has(word) ? null : stemOf(word, written, language);
    if (known.size >= termsKept) known.clear();
    known.set(written, term);
    return term;
  };
}

const termsKept = 100_000;
const terms: Readonly<Record<Language, Map<string, string | null>>> = {
  english: new Map(),
  german: new Map(),
  french: new Map(),
  spanish: new Map(),
  portuguese: new Map(),
};
