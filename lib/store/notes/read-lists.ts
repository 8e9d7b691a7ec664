import { DamagedRecord, indexOfKey, joinBytes, openBucket, openPiece, type Bucket } from '../../index/bucket.ts';
import { joinPostings, noPostings, unpackPostings, withoutNotes, type Columns } from '../../index/posting-bytes.ts';
import { bucketOf } from '../../index/term-key.ts';
import type { NoteDatabase } from './records.ts';
import { looseOf } from './loose.ts';
import { noteDamage } from './damage.ts';
import type { Segment } from './records.ts';
import type { Shelf } from './shelf.ts';
import { recordKey } from './write-segment.ts';

type Asked = { readonly segment: Segment; readonly bucket: number };

/** What could be read of some keys, in the order asked, and segments of which not all could: that is remembered. */
export type ReadLists = { readonly lists: readonly Columns[]; readonly damaged: readonly Segment[] };

/** Postings of each key over all segments and the tail, dropped notes left out. */
export async function readLists(
  ws: NoteDatabase,
  shelf: Shelf,
  of: 'words' | 'names',
  keys: readonly number[],
): Promise<ReadLists> {
  const { segments } = shelf.state;
  const bits = (segment: Segment) => (of === 'words' ? segment.wordBits : segment.nameBits);
  const asked = new Map<string, Asked>();
  for (const segment of segments) {
    for (const key of keys) {
      const bucket = bucketOf(key, bits(segment));
      asked.set(`${segment.id} ${bucket}`, { segment, bucket });
    }
  }
  const places = [...asked.values()];
  const records = await ws.index.bulkGet(places.map(({ segment, bucket }) => recordKey(segment.id, of, bucket)));
  const buckets = new Map<string, Bucket>();
  const damaged = new Set<number>();
  [...asked.keys()].forEach((name, index) => {
    const bucket = opened(() => openBucket(records[index]));
    if (bucket) buckets.set(name, bucket);
    else damaged.add(places[index]?.segment.id ?? 0);
  });

  const beside: { readonly segment: Segment; readonly key: number; readonly records: readonly string[] }[] = [];
  const inSegment = (segment: Segment, key: number): Uint8Array | null => {
    const number = bucketOf(key, bits(segment));
    const bucket = buckets.get(`${segment.id} ${number}`);
    const at = bucket ? indexOfKey(bucket.keys, key) : -1;
    const found = at === -1 ? undefined : bucket?.at(at);
    if (!found) return null;
    if ('bytes' in found) return found.bytes;
    const pieces = Array.from({ length: found.pieces }, (_, piece) => recordKey(segment.id, of, number, key, piece));
    beside.push({ segment, key, records: pieces });
    return null;
  };
  const here = keys.map((key) => segments.map((segment) => inSegment(segment, key)));
  const far = new Map<string, Uint8Array>();
  if (beside.length > 0) {
    const pieces = await ws.index.bulkGet(beside.flatMap((one) => one.records));
    let at = 0;
    for (const { segment, key, records: wanted } of beside) {
      const some = pieces.slice(at, (at += wanted.length));
      const whole = opened(() => joinBytes(some.map(openPiece)));
      if (whole) far.set(`${segment.id} ${key}`, whole);
      else damaged.add(segment.id);
    }
  }
  await noteDamage(ws, damaged);

  const dead = new Set(shelf.dead.notes);
  const tail = looseOf(shelf.tail[of], new Set(keys));
  const read = keys.map((key, index) => {
    const lists = segments.flatMap((segment, at) => {
      const bytes = here[index]?.[at] ?? far.get(`${segment.id} ${key}`);
      return bytes ? unpackPostings(bytes) : [];
    });
    const kept = dead.size === 0 ? lists : lists.map((list) => withoutNotes(list, dead));
    const last = tail.get(key);
    return joinPostings(last ? [...kept, last] : kept.length === 0 ? [noPostings] : kept);
  });
  return { lists: read, damaged: segments.filter(({ id }) => damaged.has(id)) };
}

/** What is not damaged; null where it is. */
export function opened<T>(open: () => T): T | null {
  try {
    return open();
  } catch (error) {
    if (error instanceof DamagedRecord) return null;
    throw error;
  }
}
