import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as english } from 'stemmer';
import { fold } from './fold.ts';
import type { Language } from './language.ts';

const stemmers: Readonly<Record<Language, (word: string) => string>> = { english, german, french, spanish, portuguese };

/** Endings that people type without their accents, as the stemmer knows them; and a plural that it takes for another word. */
const respelt: Readonly<Partial<Record<Language, readonly (readonly [RegExp, string])[]>>> = {
  spanish: [[/([cs])ion$/, '$1ión']],
  portuguese: [
    [/[cç][oõ]es$|[cç]ao$/, 'ção'],
    [/([sxlrtn])[oõ]es$|([sxlrtn])ao$/, '$1$2ão'],
  ],
};

const isEnglish = /^[a-z]{3,}$/;
const isWord = /^\p{L}{3,}$/u;

/**
 * The stem of a word in its language, folded: Porter's for English, Snowball's for the others, which go by the accents of the word as it is
 * written, in lower case. What is no word of the language's letters stays as it is folded.
 */
export function stemOf(folded: string, written: string, language: Language): string {
  if (language === 'english') return isEnglish.test(folded) ? english(folded) : folded;
  const word = fold(written) === folded ? written.normalize('NFC') : folded;
  if (!isWord.test(word)) return folded;
  const spelt = (respelt[language] ?? []).reduce((one, [ending, right]) => one.replace(ending, right), word);
  return fold(stemmers[language](spelt));
}
