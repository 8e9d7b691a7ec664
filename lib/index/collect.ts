import type { TermList } from './field.ts';
import { termKey } from './term-key.ts';

/** Gathers postings of notes that come by ascending number, and gives them sorted by term. */
export type Collector = {
  readonly add: (term: string, note: number, code: number) => void;
  readonly terms: () => number;
  readonly postings: () => number;
  /** Lists by ascending key. */
  readonly lists: () => TermList[];
};

/** A collector in memory: nine bytes a posting, and each term once. */
export function createCollector(): Collector {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  let terms = new Uint32Array(1 << 12);
  let notes = new Uint32Array(1 << 12);
  let codes = new Uint8Array(1 << 12);
  let used = 0;

  return {
    add(term, note, code) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
        counts.push(0);
      }
      if (used === terms.length) {
        terms = grown(terms, new Uint32Array(used * 2));
        notes = grown(notes, new Uint32Array(used * 2));
        codes = grown(codes, new Uint8Array(used * 2));
      }
      counts[number] = (counts[number] ?? 0) + 1;
      terms[used] = number;
      notes[used] = note;
      codes[used++] = code;
    },
    terms: () => numbers.size,
    postings: () => used,
    lists() {
      const starts = new Uint32Array(counts.length + 1);
      counts.forEach((count, number) => (starts[number + 1] = (starts[number] ?? 0) + count));
      const next = starts.slice();
      const sorted = { notes: new Uint32Array(used), codes: new Uint8Array(used) };
      for (let at = 0; at < used; at++) {
        const number = terms[at] ?? 0;
        const to = next[number] ?? 0;
        next[number] = to + 1;
        sorted.notes[to] = notes[at] ?? 0;
        sorted.codes[to] = codes[at] ?? 0;
      }
      const lists = Array.from(numbers.keys(), (term, number): TermList => {
        const [from, to] = [starts[number] ?? 0, starts[number + 1] ?? 0];
        return { key: termKey(term), notes: sorted.notes.subarray(from, to), codes: sorted.codes.subarray(from, to) };
      });
      return lists.sort((a, b) => a.key - b.key);
    },
  };
}

function grown<T extends Uint32Array | Uint8Array>(array: T, larger: T): T {
  larger.set(array);
  return larger;
}
