import Dexie, { type Transaction } from 'dexie';
import { tokenizerVersion } from '../../matching/terms.ts';
import { blockNotes } from './block-size.ts';
import type { NoteDatabase } from './records.ts';
import type { Dead, IndexState, Loose, Segment, Tail } from './records.ts';

export type Shelf = { readonly state: IndexState; readonly tail: Tail; readonly dead: Dead };

export const noLoose: Loose = { keys: new Float64Array(0), notes: new Uint32Array(0), codes: new Uint8Array(0) };
export const emptyTail: Tail = { id: 'tail', notes: new Uint32Array(0), words: noLoose, names: noLoose };
export const nobodyDead: Dead = {
  id: 'dead',
  notes: new Uint32Array(0),
  keys: new Float64Array(0),
  counts: new Uint32Array(0),
};
const emptyState: IndexState = {
  id: 'state',
  tokenizer: tokenizerVersion,
  next: 0,
  nextSegment: 1,
  notes: 0,
  length: 0,
  segments: [],
  retired: [],
  merging: null,
  damaged: [],
  rebuilding: null,
};

/** In place of a segment's number: damage to what the index keeps beside its segments. */
export const besideSegments = 0;

/** What the index is made of now. Notes that it lost sight of are in a segment of which nothing is left. */
export async function readShelf(ws: NoteDatabase): Promise<Shelf> {
  const [state, tail, dead] = await ws.shelf.bulkGet(['state', 'tail', 'dead']);
  const shelf = {
    state: state?.id === 'state' ? state : await stateOfBlocks(ws),
    tail: tail?.id === 'tail' ? tail : emptyTail,
    dead: dead?.id === 'dead' ? dead : nobodyDead,
  };
  return { ...shelf, state: withUnseen(shelf) };
}

/** Nothing is known but where notes lie, so that no new one gets the number of another. */
async function stateOfBlocks(ws: NoteDatabase): Promise<IndexState> {
  // The type hides that there may be none.
  const within = Dexie.currentTransaction as Transaction | null;
  if (within !== null && !within.storeNames.includes('blocks')) return emptyState;
  const last = await ws.blocks.toCollection().lastKey();
  const next = last === undefined ? 0 : (Number(last) + 1) * blockNotes;
  return { ...emptyState, next, notes: next };
}

/** Where the segments and the tail hold fewer notes than there are, a row of the shelf is missing. */
function withUnseen({ state, tail }: Shelf): IndexState {
  const seen = state.segments.reduce((sum, { live }) => sum + live, tail.notes.length);
  if (state.notes <= seen) return state;
  const from = state.segments.at(-1)?.to ?? 0;
  const unseen: Segment = { ...noPostingsAtAll, id: besideSegments, from, to: state.next, live: state.next - from };
  return { ...state, segments: [...state.segments, unseen], damaged: [...state.damaged, besideSegments] };
}

const noPostingsAtAll = { wordBits: 0, nameBits: 0, tableBits: 0, terms: 0, postings: 0, nameTerms: 0, namePostings: 0 };
