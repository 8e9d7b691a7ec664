import german from 'stopwords-de/stopwords-de.json' with { type: 'json' };
import english from 'stopwords-en/stopwords-en.json' with { type: 'json' };
import spanish from 'stopwords-es/stopwords-es.json' with { type: 'json' };
import french from 'stopwords-fr/stopwords-fr.json' with { type: 'json' };
import portuguese from 'stopwords-pt/stopwords-pt.json' with { type: 'json' };
import { fold } from './fold.ts';
import { eachWord } from './words.ts';

export const languages = ['english', 'german', 'french', 'spanish', 'portuguese'] as const;
export type Language = (typeof languages)[number];

const lists = { english, german, french, spanish, portuguese };

/** For each language its words that stand in texts about anything, folded. */
export const commonWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  english: foldedSet(lists.english),
  german: foldedSet(lists.german),
  french: foldedSet(lists.french),
  spanish: foldedSet(lists.spanish),
  portuguese: foldedSet(lists.portuguese),
};

/** Words that decide the language; more of a long text changes nothing. UTF-16 code units. */
const longest = 2_000;

/**
 * The language that a text is written in: the one of which it has most common words, one that several languages share counting for each as
 * much less. Null where it has none of any, or as many of two.
 */
export function languageOf(text: string): Language | null {
  const found = new Map<Language, number>();
  eachWord(text.length > longest ? text.slice(0, longest) : text, (word) => {
    const having = languagesOf.get(word);
    for (const language of having ?? []) found.set(language, (found.get(language) ?? 0) + 1 / (having?.length ?? 1));
  });
  const [first, second] = [...found].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

const languagesOf = new Map<string, Language[]>();
for (const language of languages) {
  for (const word of commonWords[language]) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

function foldedSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(fold));
}
