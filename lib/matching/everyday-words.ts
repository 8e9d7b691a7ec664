import german from 'stopwords-de/stopwords-de.json' with { type: 'json' };
import english from 'stopwords-en/stopwords-en.json' with { type: 'json' };
import spanish from 'stopwords-es/stopwords-es.json' with { type: 'json' };
import french from 'stopwords-fr/stopwords-fr.json' with { type: 'json' };
import portuguese from 'stopwords-pt/stopwords-pt.json' with { type: 'json' };
import { fold } from './fold.ts';
import { eachWord } from './words.ts';

/** English comes first: it is what a text without any of these words is taken for. */
const languages: readonly ReadonlySet<string>[] = [english, german, french, spanish, portuguese].map((words) => {
  return new Set(words.map(fold));
});

/** Words that decide the language; more of a long text changes nothing. UTF-16 code units. */
const longest = 2_000;

/**
 * The words, folded, that stand in texts about anything, in the language that a text is written in: the language of which it has most of
 * them, one that several languages share counting for each as much less. In a workspace of a thousand notes such a word may be rare, and
 * still tells nothing.
 */
export function commonWordsFor(text: string): ReadonlySet<string> {
  const found = languages.map(() => 0);
  eachWord(text.slice(0, longest), (word) => {
    const having = languages.filter((words) => words.has(word)).length;
    languages.forEach((words, at) => {
      if (words.has(word)) found[at] = (found[at] ?? 0) + 1 / having;
    });
  });
  const most = Math.max(...found);
  return languages[found.indexOf(most)] ?? new Set();
}
