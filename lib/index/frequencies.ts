import { checksum } from './checksum.ts';
import { DamagedRecord, indexOfKey } from './bucket.ts';
import { bucketOf } from './term-key.ts';

/** In how many notes each term stands: keys ascending, and a count each. */
export type Frequencies = { readonly keys: Float64Array; readonly counts: Uint32Array };

const head = 8;
const tableSize = 700;

/** The number of tables, as a power of two, for so many terms: about 8 kB each. */
export function tableBitsFor(terms: number): number {
  return Math.max(0, Math.ceil(Math.log2(terms / tableSize)));
}

/** Packs counts, which come by ascending key, into `2 ** bits` tables; gives those from `from` to before `to`. */
export function packFrequencies(
  of: readonly { readonly key: number; readonly count: number }[],
  bits: number,
  from = 0,
  to = 2 ** bits,
): Uint8Array<ArrayBuffer>[] {
  const tables: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (let table = from; table < to; table++) {
    const start = at;
    while (at < of.length && bucketOf(of[at]?.key ?? 0, bits) === table) at++;
    tables.push(packTable(of.slice(start, at)));
  }
  return tables;
}

/** Opens one table. Throws DamagedRecord when it is not as it was written. */
export function openFrequencies(record: Uint8Array | undefined): Frequencies {
  if (!(record instanceof Uint8Array) || record.length < head) throw new DamagedRecord();
  const packed = record.byteOffset === 0 ? record : record.slice();
  const [sum, count = 0] = new Uint32Array(packed.buffer, 0, 2);
  if (sum !== checksum(packed, 4)) throw new DamagedRecord();
  return {
    keys: new Float64Array(packed.buffer, head, count),
    counts: new Uint32Array(packed.buffer, head + count * 8, count),
  };
}

/** The count of a key; 0 where it is not known. */
export function countOf({ keys, counts }: Frequencies, key: number): number {
  const at = indexOfKey(keys, key);
  return at === -1 ? 0 : (counts[at] ?? 0);
}

/** The sum of two, keys whose counts come to nothing left out. `sign` -1 takes the second away. */
export function addFrequencies(a: Frequencies, b: Frequencies, sign: 1 | -1 = 1): Frequencies {
  const keys: number[] = [];
  const counts: number[] = [];
  let [i, j] = [0, 0];
  while (i < a.keys.length || j < b.keys.length) {
    const left = i < a.keys.length ? (a.keys[i] ?? 0) : Infinity;
    const right = j < b.keys.length ? (b.keys[j] ?? 0) : Infinity;
    const key = Math.min(left, right);
    const count = (left === key ? (a.counts[i++] ?? 0) : 0) + (right === key ? sign * (b.counts[j++] ?? 0) : 0);
    if (count === 0) continue;
    keys.push(key);
    counts.push(count);
  }
  return { keys: Float64Array.from(keys), counts: Uint32Array.from(counts) };
}

function packTable(of: readonly { readonly key: number; readonly count: number }[]): Uint8Array<ArrayBuffer> {
  const packed = new Uint8Array(head + of.length * 12);
  const keys = new Float64Array(packed.buffer, head, of.length);
  const counts = new Uint32Array(packed.buffer, head + of.length * 8, of.length);
  of.forEach(({ key, count }, at) => {
    keys[at] = key;
    counts[at] = count;
  });
  const words = new Uint32Array(packed.buffer, 0, 2);
  words[1] = of.length;
  words[0] = checksum(packed, 4);
  return packed;
}
