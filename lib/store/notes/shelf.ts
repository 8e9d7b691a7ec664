import { tokenizerVersion } from '../../matching/terms.ts';
import type { NoteDatabase } from './records.ts';
import type { Dead, IndexState, Loose, Tail } from './records.ts';

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

/** What the index is made of now. */
export async function readShelf(ws: NoteDatabase): Promise<Shelf> {
  const [state, tail, dead] = await ws.shelf.bulkGet(['state', 'tail', 'dead']);
  return {
    state: state?.id === 'state' ? state : emptyState,
    tail: tail?.id === 'tail' ? tail : emptyTail,
    dead: dead?.id === 'dead' ? dead : nobodyDead,
  };
}
