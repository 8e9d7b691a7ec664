import { packBucket, packPiece, type Entry } from './bucket.ts';
import { packPostings, type Columns } from './posting-bytes.ts';
import { bucketOf } from './term-key.ts';

/** Postings of one term, by its key. */
export type TermList = Columns & { readonly key: number };
/** A record of a field: its bucket's number, or for a piece of a long list also the term's key and the piece's number. */
export type FieldRecord = { readonly key: readonly number[]; readonly bytes: Uint8Array<ArrayBuffer> };

const bucketSize = 8 << 10;
const pieceSize = 32 << 10;
const mostBits = 20;

/** The number of buckets, as a power of two, for so many terms and postings: about 8 kB each. */
export function bitsFor(terms: number, postings: number): number {
  const bytes = terms * 13 + postings * 2.5;
  return Math.min(mostBits, Math.max(0, Math.ceil(Math.log2(bytes / bucketSize))));
}

/** Records of the buckets from `from` to before `to`, all of them written though some be empty; lists come by ascending key. */
export function packLists(lists: Iterable<TermList>, bits: number, from = 0, to = 2 ** bits): FieldRecord[] {
  const records: FieldRecord[] = [];
  let bucket = from;
  let entries: Entry[] = [];
  const close = () => {
    records.push({ key: [bucket], bytes: packBucket(entries, piecesOf) });
    for (const { key, bytes } of entries) {
      for (let piece = 0; piece < piecesOf(bytes); piece++) {
        const part = bytes.subarray(piece * pieceSize, (piece + 1) * pieceSize);
        records.push({ key: [bucket, key, piece], bytes: packPiece(part) });
      }
    }
    entries = [];
    bucket++;
  };
  for (const list of lists) {
    const here = bucketOf(list.key, bits);
    while (bucket < here) close();
    entries.push({ key: list.key, bytes: packPostings(list) });
  }
  while (bucket < to) close();
  return records;
}

function piecesOf(bytes: Uint8Array): number {
  return bytes.length <= pieceSize ? 0 : Math.ceil(bytes.length / pieceSize);
}
