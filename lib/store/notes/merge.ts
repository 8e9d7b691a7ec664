import { indexOfKey, joinBytes, openBucket, openPiece } from '../../index/bucket.ts';
import type { TermList } from '../../index/field.ts';
import { addFrequencies, type Frequencies } from '../../index/frequencies.ts';
import { joinedLists } from '../../index/join-lists.ts';
import { unpackPostings, withoutNotes } from '../../index/posting-bytes.ts';
import { keyBits } from '../../index/term-key.ts';
import type { NoteDatabase } from './records.ts';
import type { IndexState, Segment } from './records.ts';
import { readShelf } from './shelf.ts';
import { recordKey, shapeOf, writeSlice } from './write-segment.ts';

/** Postings that one slice holds, about: a few megabytes while it is merged. */
const slicePostings = 500_000;

/**
 * Makes one segment of neighbouring ones, without the notes that were dropped, in slices of one transaction each; the last one puts it
 * in their place. Gives whether it did: not when another page changed these segments meanwhile. Throws DamagedRecord.
 */
export async function mergeSegments(ws: NoteDatabase, ids: readonly number[], now: number): Promise<boolean> {
  const begun = await begin(ws, ids, now);
  if (!begun) return false;
  const { old, dead, segment, bits } = begun;
  let dropped: Frequencies = { keys: new Float64Array(0), counts: new Uint32Array(0) };
  for (let slice = 0; slice < 2 ** bits; slice++) {
    await ws.transaction('rw', ws.index, async () => {
      const words = await mergedLists(ws, old, 'words', slice, bits, dead);
      const names = await mergedLists(ws, old, 'names', slice, bits, dead);
      dropped = addFrequencies(dropped, words.dropped);
      await writeSlice(ws, segment, { words: words.lists, names: names.lists }, slice, bits);
    });
  }
  return ws.transaction('rw', ws.shelf, async () => {
    const shelf = await readShelf(ws);
    const present = shelf.state.segments.filter(({ id }) => ids.includes(id));
    if (present.length !== ids.length || shelf.state.merging !== segment.id) return false;
    const merged = { ...segment, live: present.reduce((sum, { live }) => sum + live, 0) };
    const left = shelf.dead.notes.filter((note) => !dead.has(note));
    await ws.shelf.bulkPut([
      {
        ...shelf.state,
        merging: null,
        segments: [...shelf.state.segments.filter(({ id }) => !ids.includes(id)), merged].sort((a, b) => a.from - b.from),
        retired: [...shelf.state.retired, ...ids.map((id) => ({ id, at: now }))],
      },
      { ...addFrequencies(shelf.dead, dropped, -1), id: 'dead', notes: left },
    ]);
    return true;
  });
}

/** Takes a number for the new segment, and what the old ones are now. */
function begin(ws: NoteDatabase, ids: readonly number[], now: number) {
  return ws.transaction('rw', ws.shelf, async () => {
    const { state, dead } = await readShelf(ws);
    const old = state.segments.filter(({ id }) => ids.includes(id));
    const [first, last] = [old[0], old.at(-1)];
    if (old.length !== ids.length || !first || !last) return null;
    await ws.shelf.put({ ...withoutMerging(state, now), nextSegment: state.nextSegment + 1, merging: state.nextSegment });
    const sum = (of: (segment: Segment) => number) => old.reduce((total, segment) => total + of(segment), 0);
    const shape = shapeOf(
      { terms: termsTogether(old), postings: sum(({ postings }) => postings) },
      { terms: sum(({ nameTerms }) => nameTerms), postings: sum(({ namePostings }) => namePostings) },
    );
    const segment: Segment = { id: state.nextSegment, from: first.from, to: last.to, live: 0, ...shape };
    const wanted = Math.ceil(Math.log2(Math.max(1, segment.postings / slicePostings)));
    const bits = Math.max(0, Math.min(wanted, segment.wordBits, segment.nameBits, segment.tableBits));
    const within = (note: number) => note >= first.from && note < last.to;
    return { old, dead: new Set(dead.notes.filter(within)), segment, bits };
  });
}

/** About how many terms segments hold together: they grow with the square root of the words (Heaps' law), so fifty parts have seven times one's. */
function termsTogether(segments: readonly Segment[]): number {
  const most = Math.max(...segments.map(({ terms }) => terms));
  const postings = segments.map((segment) => segment.postings);
  const growth = postings.reduce((sum, count) => sum + count, 0) / Math.max(1, ...postings);
  return Math.ceil(most * Math.sqrt(growth));
}

/** What an earlier merge left behind that was cut off. */
function withoutMerging(state: IndexState, now: number): IndexState {
  if (state.merging === null) return state;
  return { ...state, merging: null, retired: [...state.retired, { id: state.merging, at: now }] };
}

async function mergedLists(
  ws: NoteDatabase,
  old: readonly Segment[],
  of: 'words' | 'names',
  slice: number,
  bits: number,
  dead: ReadonlySet<number>,
): Promise<{ readonly lists: readonly TermList[]; readonly dropped: Frequencies }> {
  const joined = joinedLists(await Promise.all(old.map((segment) => listsOf(ws, segment, of, slice, bits))));
  if (dead.size === 0) return { lists: joined, dropped: { keys: new Float64Array(0), counts: new Uint32Array(0) } };
  const lists: TermList[] = [];
  const [keys, counts]: [number[], number[]] = [[], []];
  for (const list of joined) {
    const kept = withoutNotes(list, dead);
    if (kept.notes.length > 0) lists.push({ key: list.key, ...kept });
    if (kept.notes.length === list.notes.length) continue;
    keys.push(list.key);
    counts.push(list.notes.length - kept.notes.length);
  }
  return { lists, dropped: { keys: Float64Array.from(keys), counts: Uint32Array.from(counts) } };
}

/** Every list of a segment whose key is in the `slice`th of `2 ** bits` equal parts. */
async function listsOf(
  ws: NoteDatabase,
  segment: Segment,
  of: 'words' | 'names',
  slice: number,
  bits: number,
): Promise<TermList[]> {
  const own = of === 'words' ? segment.wordBits : segment.nameBits;
  const first = own >= bits ? slice * 2 ** (own - bits) : Math.floor(slice / 2 ** (bits - own));
  const count = own >= bits ? 2 ** (own - bits) : 1;
  const numbers = Array.from({ length: count }, (_, at) => first + at);
  const records = await ws.index.bulkGet(numbers.map((bucket) => recordKey(segment.id, of, bucket)));
  const width = 2 ** (keyBits - bits);
  const lists: TermList[] = [];
  for (const [at, number] of numbers.entries()) {
    const bucket = openBucket(records[at]);
    for (const key of bucket.keys) {
      if (key < slice * width || key >= (slice + 1) * width) continue;
      const found = bucket.at(indexOfKey(bucket.keys, key));
      const bytes = 'bytes' in found ? found.bytes : await piecesOf(ws, recordKey(segment.id, of, number, key), found.pieces);
      lists.push({ key, ...unpackPostings(bytes) });
    }
  }
  return lists;
}

async function piecesOf(ws: NoteDatabase, at: string, count: number): Promise<Uint8Array> {
  const records = await ws.index.bulkGet(Array.from({ length: count }, (_, piece) => `${at}/${piece}`));
  return joinBytes(records.map(openPiece));
}
