import { seededRandom } from '../../../lib/sample/random.ts';
import type { Random } from '../../../lib/sample/random.ts';

export type Note = { readonly number: number; readonly theme: number; readonly text: string };
/** What is looked for: words of one theme. */
export type Question = { readonly theme: number; readonly words: readonly string[] };
export type Corpus = {
  readonly themes: number;
  /** The same note for the same number, in every browser; notes beyond the corpus's size are those added later. */
  readonly note: (number: number) => Note;
  /** Questions of 80 to 200 words, each cut to the 30 that tell most. */
  readonly questions: (count: number) => readonly Question[];
};

const words = 60_000;
const themeWords = 300;
const themeShare = 0.7;
const asked = 30;
const syllables = Array.from('bdfgklmnprstvz', (consonant) => Array.from('aeiou', (vowel) => consonant + vowel)).flat();

/**
 * Made-up feedback: 60,000 words by Zipf's law, 500, 2,000 or 5,000 themes by size, each with its own 300 words by the same law, 30 to
 * 60 words a note, seven of ten of its theme.
 */
export function makeCorpus(notes: number): Corpus {
  const themes = notes <= 10_000 ? 500 : notes <= 100_000 ? 2_000 : 5_000;
  const all = zipf(words);
  const own = zipf(themeWords);
  const wordOf = (theme: number, random: Random): number =>
    random.chance(themeShare) ? scattered(theme * themeWords + own(random), words) : all(random);
  const drawn = (theme: number, count: number, random: Random) => Array.from({ length: count }, () => wordOf(theme, random));
  const draw = (number: number) => {
    const random = seededRandom(0x5eed + number * 2_654_435_761);
    const theme = random.between(0, themes - 1);
    return { theme, words: drawn(theme, random.between(30, 60), random) };
  };
  return {
    themes,
    note: (number) => {
      const { theme, words } = draw(number);
      return { number, theme, text: words.map(spelt).join(' ') };
    },
    questions: (count) => {
      const held = new Uint32Array(words);
      for (let note = 0; note < Math.min(notes, counted); note++) {
        for (const word of new Set(draw(note).words)) held[word] = (held[word] ?? 0) + 1;
      }
      return Array.from({ length: count }, (_, at) => {
        const random = seededRandom(0xa5c + at);
        const theme = random.between(0, themes - 1);
        const said = new Set(drawn(theme, random.between(80, 200), random));
        const rarest = [...said].filter((word) => held[word] !== 0).sort((a, b) => (held[a] ?? 0) - (held[b] ?? 0));
        return { theme, words: rarest.slice(0, asked).map(spelt) };
      });
    },
  };
}

/** Notes in which the rarity of words is counted. */
const counted = 100_000;

/** Draws ranks from 0 on, the second half as often as the first, the third a third as often. */
function zipf(size: number): (random: Random) => number {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) sums[rank] = sum += 1 / (rank + 1);
  return (random) => {
    const wanted = random.next() * sum;
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** A number below `size` that has nothing to do with its neighbours'. */
function scattered(number: number, size: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % size;
}

/** Three syllables and an `x`, which no stemmer takes away. */
function spelt(word: number): string {
  const at = (word * 7_919) % syllables.length ** 3;
  const syllable = (place: number) => syllables[Math.floor(at / syllables.length ** place) % syllables.length] ?? '';
  return `${syllable(2)}${syllable(1)}${syllable(0)}x`;
}
