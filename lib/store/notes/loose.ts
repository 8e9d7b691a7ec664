import type { TermList } from '../../index/field.ts';
import type { Columns } from '../../index/posting-bytes.ts';
import type { Loose } from './records.ts';

/** Lists as loose postings behind others. */
export function loosened(lists: readonly TermList[], before: Loose): Loose {
  const more = lists.reduce((sum, { notes }) => sum + notes.length, 0);
  const size = before.keys.length + more;
  const all = { keys: new Float64Array(size), notes: new Uint32Array(size), codes: new Uint8Array(size) };
  all.keys.set(before.keys);
  all.notes.set(before.notes);
  all.codes.set(before.codes);
  let at = before.keys.length;
  for (const { key, notes, codes } of lists) {
    all.keys.fill(key, at, at + notes.length);
    all.notes.set(notes, at);
    all.codes.set(codes, at);
    at += notes.length;
  }
  return all;
}

/** Loose postings as lists by ascending key, their notes ascending. */
export function sortedLists(loose: Loose): TermList[] {
  const byKey = new Map<number, number[]>();
  loose.keys.forEach((key, at) => {
    const list = byKey.get(key);
    if (list) list.push(at);
    else byKey.set(key, [at]);
  });
  const keys = Float64Array.from(byKey.keys()).sort();
  return Array.from(keys, (key) => ({ key, ...columnsAt(loose, byKey.get(key) ?? []) }));
}

/** The postings of each of these keys. */
export function looseOf(loose: Loose, keys: ReadonlySet<number>): ReadonlyMap<number, Columns> {
  const found = new Map<number, number[]>();
  for (let at = 0; at < loose.keys.length; at++) {
    const key = loose.keys[at] ?? 0;
    if (!keys.has(key)) continue;
    const list = found.get(key);
    if (list) list.push(at);
    else found.set(key, [at]);
  }
  return new Map(Array.from(found, ([key, places]) => [key, columnsAt(loose, places)]));
}

/** Loose postings without those of some notes. */
export function looseWithout(loose: Loose, gone: ReadonlySet<number>): Loose {
  const keep = (_: number, at: number) => !gone.has(loose.notes[at] ?? 0);
  return { keys: loose.keys.filter(keep), notes: loose.notes.filter(keep), codes: loose.codes.filter(keep) };
}

function columnsAt({ notes, codes }: Loose, places: readonly number[]): Columns {
  const sorted = places.toSorted((a, b) => (notes[a] ?? 0) - (notes[b] ?? 0));
  return {
    notes: Uint32Array.from(sorted, (at) => notes[at] ?? 0),
    codes: Uint8Array.from(sorted, (at) => codes[at] ?? 0),
  };
}
