import type { Tokens } from './tokens.ts';

/** What of a text is in the query, counted, by number; `size` is the count of all pieces of the text. */
export type Count = { readonly found: ReadonlyMap<number, number>; readonly size: number };

/** A way to compare a text with a query: made from the query's tokens, it counts what a text has of them. */
export type Channel = (query: Tokens) => { readonly pieces: number; readonly count: (text: Tokens) => Count };

/** Every word as it is, function words too: what stemming and stop words threw away. */
export const byWords: Channel = ({ words }) => {
  const numbers = numbered(words);
  return { pieces: numbers.size, count: (text) => tally(text.words.length, (at) => numbers.get(text.words[at] ?? '')) };
};

/** Two terms that follow each other, whatever function words stood between. */
export const byPairs: Channel = ({ terms }) => {
  const seconds = new Map<string, Map<string, number>>();
  let pieces = 0;
  for (let at = 1; at < terms.length; at++) {
    const [first = '', second = ''] = [terms[at - 1], terms[at]];
    const after = seconds.get(first) ?? new Map<string, number>();
    if (!after.has(second)) after.set(second, pieces++);
    seconds.set(first, after);
  }
  return {
    pieces,
    count: (text) => {
      const size = Math.max(0, text.terms.length - 1);
      return tally(size, (at) => seconds.get(text.terms[at] ?? '')?.get(text.terms[at + 1] ?? ''));
    },
  };
};

const gramLength = 4;
/** Characters in which spelling is compared; the rest of a long text adds time and nothing else. */
const gramsCompared = 1_500;

/** Four characters in a row, across word gaps: sees spelling mistakes and compounds. */
export const byGrams: Channel = ({ words }) => {
  const spelt = spelling(words);
  const numbers = new Map<number, number>();
  for (let at = 0; at + gramLength <= spelt.length; at++) {
    const gram = gramAt(spelt, at);
    if (!numbers.has(gram)) numbers.set(gram, numbers.size);
  }
  return {
    pieces: numbers.size,
    count: (text) => {
      const other = spelling(text.words);
      const size = Math.max(0, other.length - gramLength + 1);
      return tally(size, (at) => numbers.get(gramAt(other, at)));
    },
  };
};

function spelling(words: readonly string[]): string {
  let text = ' ';
  for (const word of words) {
    if (text.length >= gramsCompared) break;
    text += `${word} `;
  }
  return text.slice(0, gramsCompared);
}

/** Four UTF-16 units as one 32-bit number. Two grams that share one are too rare to matter. */
function gramAt(text: string, at: number): number {
  let gram = 0;
  for (let index = at; index < at + gramLength; index++) gram = (Math.imul(gram, 16_777_619) ^ text.charCodeAt(index)) | 0;
  return gram;
}

function numbered(pieces: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const piece of pieces) if (!numbers.has(piece)) numbers.set(piece, numbers.size);
  return numbers;
}

function tally(size: number, numberAt: (at: number) => number | undefined): Count {
  const found = new Map<number, number>();
  for (let at = 0; at < size; at++) {
    const number = numberAt(at);
    if (number !== undefined) found.set(number, (found.get(number) ?? 0) + 1);
  }
  return { found, size };
}
