import type { IndexedNote, IndexReader, PostingList, ThemeText } from './matching.ts';
import { codeOf } from './posting-code.ts';
import { countTerms } from './count-terms.ts';
import type { WordVectors } from './vectors/word-vectors.ts';

/** Texts and themes of notes, by feedback id; what the index itself does not keep. */
export type NoteReader = (feedbackIds: readonly string[]) => Promise<readonly Omit<IndexedNote, 'note'>[]>;

export type MemoryIndexBuilder = {
  /** Adds one note; its number is the count of notes before it. */
  readonly add: (feedbackId: string, text: string) => void;
  /** The index over all that was added. It keeps postings only: texts are read back through `notes`. */
  readonly finish: (notes: NoteReader, themes: readonly ThemeText[], vectors?: WordVectors | null) => IndexReader;
};

const empty: PostingList = { notes: new Uint32Array(0), codes: new Uint8Array(0) };

/** An inverted index in memory: five bytes a posting, no text. */
export function memoryIndexBuilder(): MemoryIndexBuilder {
  const numbers = new Map<string, number>();
  const documentFrequencies: number[] = [];
  const feedbackIds: string[] = [];
  const counts = new Map<string, number>();
  let triples = new Uint32Array(1 << 12);
  let used = 0;
  let totalLength = 0;

  const add = (feedbackId: string, text: string): void => {
    const length = countTerms(text, counts);
    const note = feedbackIds.push(feedbackId) - 1;
    totalLength += length;
    triples = withRoom(triples, used + 3 * counts.size);
    for (const [term, frequency] of counts) {
      let number = numbers.get(term);
      if (number === undefined) numbers.set(term, (number = numbers.size));
      documentFrequencies[number] = (documentFrequencies[number] ?? 0) + 1;
      triples[used++] = number;
      triples[used++] = note;
      triples[used++] = codeOf(frequency, length);
    }
  };

  const finish = (notes: NoteReader, themes: readonly ThemeText[], vectors: WordVectors | null = null): IndexReader => {
    const starts = startsOf(documentFrequencies);
    const columns = sortByTerm(triples.subarray(0, used), starts);
    const list = (term: string): PostingList => {
      const number = numbers.get(term);
      if (number === undefined) return empty;
      const [from, to] = [starts[number] ?? 0, starts[number + 1] ?? 0];
      return { notes: columns.notes.subarray(from, to), codes: columns.codes.subarray(from, to) };
    };
    const count = feedbackIds.length;
    const averageLength = count === 0 ? 1 : Math.max(1, totalLength / count);
    return {
      statistics: () => Promise.resolve({ notes: count, slots: count, averageLength }),
      documentFrequencies: (terms) => Promise.resolve(terms.map((term) => documentFrequencies[numbers.get(term) ?? -1] ?? 0)),
      postings: (terms) => Promise.resolve(terms.map(list)),
      documents: async (wanted) => {
        const numberOf = new Map(wanted.flatMap((note) => (feedbackIds[note] === undefined ? [] : [[feedbackIds[note], note]])));
        const found = await notes([...numberOf.keys()]);
        return found.map((one) => ({ ...one, note: numberOf.get(one.feedbackId) ?? -1 }));
      },
      themes: () => Promise.resolve(themes),
      wordVectors: () => Promise.resolve(vectors),
    };
  };

  return { add, finish };
}

function withRoom(array: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  if (size <= array.length) return array;
  const larger = new Uint32Array(Math.max(size, array.length * 2));
  larger.set(array);
  return larger;
}

function startsOf(counts: readonly number[]): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let index = 0; index < counts.length; index++) starts[index + 1] = (starts[index] ?? 0) + (counts[index] ?? 0);
  return starts;
}

/** A counting sort: the postings of each term together, its notes ascending, since notes were added in order. */
function sortByTerm(triples: Uint32Array, starts: Uint32Array): PostingList {
  const size = triples.length / 3;
  const columns = { notes: new Uint32Array(size), codes: new Uint8Array(size) };
  const next = starts.slice();
  for (let index = 0; index < triples.length; index += 3) {
    const term = triples[index] ?? 0;
    const note = triples[index + 1] ?? 0;
    const at = next[term] ?? 0;
    next[term] = at + 1;
    columns.notes[at] = note;
    columns.codes[at] = triples[index + 2] ?? 0;
  }
  return columns;
}
