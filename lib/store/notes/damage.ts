import type { NoteDatabase } from './records.ts';

/**
 * Remembers that segments hold a damaged record. They go on answering with what is whole, until rebuilding has taken their place. A
 * reading transaction cannot write it, so it is written after.
 */
export async function noteDamage(ws: NoteDatabase, ids: ReadonlySet<number>): Promise<void> {
  await ws.transaction('rw!', ws.shelf, async () => {
    const state = await ws.shelf.get('state');
    if (state?.id !== 'state' || [...ids].every((id) => state.damaged.includes(id))) return;
    await ws.shelf.put({ ...state, damaged: [...new Set([...state.damaged, ...ids])] });
  });
}
