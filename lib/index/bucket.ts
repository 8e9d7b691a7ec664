import { checksum } from './checksum.ts';

/**
 * A bucket is one record: checksum and count (32 bits each), the keys ascending (64-bit floats), where each one's bytes end
 * (32 bits), then the bytes. The highest bit of an end says that the bytes lie elsewhere, in that many pieces.
 */
const head = 8;
const elsewhere = 0x80000000;

export type Entry = { readonly key: number; readonly bytes: Uint8Array };
/** What a bucket says of a key: its bytes, or in how many pieces they lie beside the bucket. */
export type Found = { readonly bytes: Uint8Array } | { readonly pieces: number };
export type Bucket = { readonly keys: Float64Array; readonly at: (index: number) => Found };

/** A record that is not as it was written. */
export class DamagedRecord extends Error {
  override readonly name = 'DamagedRecord';
}

/** Packs entries, which come by ascending key. `pieces` gives how many pieces lie beside the bucket; 0 keeps the bytes in it. */
export function packBucket(entries: readonly Entry[], pieces: (bytes: Uint8Array) => number): Uint8Array<ArrayBuffer> {
  const inside = entries.map(({ bytes }) => (pieces(bytes) === 0 ? bytes.length : 0));
  const start = head + entries.length * 12;
  const packed = new Uint8Array(start + inside.reduce((sum, size) => sum + size, 0));
  const keys = new Float64Array(packed.buffer, head, entries.length);
  const ends = new Uint32Array(packed.buffer, head + entries.length * 8, entries.length);
  let end = 0;
  entries.forEach(({ key, bytes }, index) => {
    keys[index] = key;
    const beside = pieces(bytes);
    if (beside === 0) {
      packed.set(bytes, start + end);
      end += bytes.length;
      ends[index] = end;
    } else ends[index] = (elsewhere | beside) >>> 0;
  });
  return sealed(packed, entries.length);
}

/** Opens a record that packBucket gave. Throws DamagedRecord when it is not as it was written. */
export function openBucket(record: Uint8Array | undefined): Bucket {
  const packed = checked(record);
  const count = new Uint32Array(packed.buffer, 4, 1)[0] ?? 0;
  const keys = new Float64Array(packed.buffer, head, count);
  const ends = new Uint32Array(packed.buffer, head + count * 8, count);
  const start = head + count * 12;
  return {
    keys,
    at(index) {
      const end = ends[index] ?? 0;
      if (end >= elsewhere) return { pieces: end - elsewhere };
      let before = index - 1;
      while (before >= 0 && (ends[before] ?? 0) >= elsewhere) before--;
      return { bytes: packed.subarray(start + (before < 0 ? 0 : (ends[before] ?? 0)), start + end) };
    },
  };
}

/** Packs bytes alone, with their checksum. */
export function packPiece(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const packed = new Uint8Array(head + bytes.length);
  packed.set(bytes, head);
  return sealed(packed, bytes.length);
}

/** The bytes of one piece. Throws DamagedRecord when they are not as they were written. */
export function openPiece(record: Uint8Array | undefined): Uint8Array {
  return checked(record).subarray(head);
}

/** Where a key stands among ascending keys, or -1. */
export function indexOfKey(keys: Float64Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? low : -1;
}

/** Bytes one after the other. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function sealed(packed: Uint8Array<ArrayBuffer>, count: number): Uint8Array<ArrayBuffer> {
  const words = new Uint32Array(packed.buffer, 0, 2);
  words[1] = count;
  words[0] = checksum(packed, 4);
  return packed;
}

function checked(record: Uint8Array | undefined): Uint8Array {
  if (!(record instanceof Uint8Array) || record.length < head) throw new DamagedRecord();
  // Views of several bytes want an even start, which bytes out of a database nearly always have.
  const packed = record.byteOffset === 0 ? record : record.slice();
  if (new Uint32Array(packed.buffer, 0, 1)[0] !== checksum(packed, 4)) throw new DamagedRecord();
  return packed;
}
