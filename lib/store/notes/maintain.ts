import { DamagedRecord } from '../../index/bucket.ts';
import type { NoteDatabase } from './records.ts';
import { noteDamage } from './damage.ts';
import { mergeSegments } from './merge.ts';
import { rebuildPart, whyRebuilding } from './rebuild.ts';
import type { Segment } from './records.ts';
import { readShelf, type Shelf } from './shelf.ts';

/** Segments of like size that lie side by side before they become one. */
const mergedAt = 4;
/** A segment this much of which was dropped is written anew. */
const mostDead = 0.2;
const fewestDead = 512;
/** How long after a segment was replaced somebody may still read it. Milliseconds. */
export const graceful = 60_000;

export type Upkeep = {
  readonly now: () => number;
  readonly signal?: AbortSignal;
  /** Write every segment anew that holds a dropped note, however few: somebody was erased, and the words of a note stand in it as numbers. */
  readonly forget?: boolean;
  /** Wait for another page that does it, and go on where that was closed. */
  readonly inTurn?: boolean;
};

/**
 * Brings the index into shape: rebuilds what is outdated or damaged, merges what became many, deletes what nobody reads. It works in
 * short transactions and may be cut off anywhere. Only one page does it at a time; another that asks meanwhile goes on at once.
 */
export async function maintain(ws: NoteDatabase, upkeep: Upkeep): Promise<void> {
  await alone(ws, upkeep, async () => {
    await rebuild(ws, upkeep);
    const due = async () => next(await readShelf(ws), upkeep.forget ?? false);
    for (let ids = await due(); ids.length > 0; ids = await due()) {
      if (upkeep.signal?.aborted) return;
      if (!(await merge(ws, ids, upkeep))) break;
    }
    await sweep(ws, upkeep.now());
  });
}

async function rebuild(ws: NoteDatabase, { now, signal }: Upkeep): Promise<void> {
  if (whyRebuilding((await readShelf(ws)).state) === null) return;
  for (;;) {
    if (signal?.aborted) return;
    if (await rebuildPart(ws, now())) return;
  }
}

async function merge(ws: NoteDatabase, ids: readonly number[], upkeep: Upkeep): Promise<boolean> {
  try {
    return await mergeSegments(ws, ids, upkeep.now());
  } catch (error) {
    if (!(error instanceof DamagedRecord)) throw error;
    await noteDamage(ws, ids);
    await rebuild(ws, upkeep);
    return true;
  }
}

/** The segments to merge next; none when all is well. */
function next({ state: { segments }, dead }: Shelf, forget: boolean): readonly number[] {
  for (let first = 0; first + mergedAt <= segments.length; first++) {
    const [one, ...after] = segments.slice(first);
    if (one && one.postings <= after.reduce((sum, { postings }) => sum + postings, 0) / 1.5) return idsOf([one, ...after]);
  }
  const wasted = segments.find(({ from, to }) => {
    const gone = dead.notes.filter((note) => note >= from && note < to).length;
    return forget ? gone > 0 : gone >= fewestDead && gone > mostDead * (to - from);
  });
  return wasted ? [wasted.id] : [];
}

function idsOf(segments: readonly Segment[]): readonly number[] {
  return segments.map(({ id }) => id);
}

/** Deletes the records of segments that were replaced long enough ago. A clock that went back only delays it. */
async function sweep(ws: NoteDatabase, now: number): Promise<void> {
  const { retired } = (await readShelf(ws)).state;
  for (const { id } of retired.filter(({ at }) => now - at > graceful)) {
    await ws.transaction('rw', [ws.shelf, ws.index], async () => {
      await ws.index.where(':id').startsWith(`${id}/`).delete();
      const { state } = await readShelf(ws);
      await ws.shelf.put({ ...state, retired: state.retired.filter((one) => one.id !== id) });
    });
  }
}

async function alone(ws: NoteDatabase, { inTurn = false, signal }: Upkeep, work: () => Promise<void>): Promise<void> {
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  if (!locks) return work();
  // The browser takes either of the two.
  const how = inTurn ? (signal ? { signal } : {}) : { ifAvailable: true };
  await locks.request(`throughline-index-${ws.name}`, how, async (lock) => {
    if (lock) await work();
  });
}
