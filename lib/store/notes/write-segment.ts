import { bitsFor, packLists, type TermList } from '../../index/field.ts';
import { packFrequencies, tableBitsFor } from '../../index/frequencies.ts';
import type { NoteDatabase } from './records.ts';
import type { Segment } from './records.ts';

/** The parts of a segment. */
export type Part = 'words' | 'names' | 'tables';

/** The key of a record: its segment, part and bucket; for a piece of a long list also the term's key and the piece's number. */
export function recordKey(segment: number, part: Part, ...place: readonly number[]): string {
  return [segment, part, ...place].join('/');
}

export type SegmentLists = { readonly words: readonly TermList[]; readonly names: readonly TermList[] };
export type SegmentHead = Pick<Segment, 'id' | 'from' | 'to' | 'live'>;

/** Writes a segment whole. Runs in the caller's transaction. */
export async function writeSegment(ws: NoteDatabase, head: SegmentHead, { words, names }: SegmentLists): Promise<Segment> {
  const segment: Segment = { ...head, ...shapeOf(sizeOf(words), sizeOf(names)) };
  await writeSlice(ws, segment, { words, names }, 0, 0);
  return segment;
}

export type Size = { readonly terms: number; readonly postings: number };

/** How many buckets and tables a segment of this size has. */
export function shapeOf(words: Size, names: Size): Omit<Segment, keyof SegmentHead> {
  return {
    wordBits: bitsFor(words.terms, words.postings),
    nameBits: bitsFor(names.terms, names.postings),
    tableBits: tableBitsFor(words.terms),
    terms: words.terms,
    postings: words.postings,
    nameTerms: names.terms,
    namePostings: names.postings,
  };
}

/** Writes the `slice`th of `2 ** bits` equal parts of a segment's keys; no field has fewer buckets than that. */
export async function writeSlice(
  ws: NoteDatabase,
  segment: Segment,
  { words, names }: SegmentLists,
  slice: number,
  bits: number,
): Promise<void> {
  const { id, wordBits, nameBits, tableBits } = segment;
  const range = (of: number) => [slice * 2 ** (of - bits), (slice + 1) * 2 ** (of - bits)] as const;
  const counts = words.map(({ key, notes }) => ({ key, count: notes.length }));
  const tables = packFrequencies(counts, tableBits, ...range(tableBits));
  const records = [
    ...packLists(words, wordBits, ...range(wordBits)).map(({ key, bytes }) => ({ key: recordKey(id, 'words', ...key), bytes })),
    ...packLists(names, nameBits, ...range(nameBits)).map(({ key, bytes }) => ({ key: recordKey(id, 'names', ...key), bytes })),
    ...tables.map((bytes, at) => ({ key: recordKey(id, 'tables', range(tableBits)[0] + at), bytes })),
  ];
  await ws.index.bulkPut(
    records.map(({ bytes }) => bytes),
    records.map(({ key }) => key),
  );
}

function sizeOf(lists: readonly TermList[]): Size {
  return { terms: lists.length, postings: lists.reduce((sum, { notes }) => sum + notes.length, 0) };
}
