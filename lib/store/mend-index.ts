import { graceful, maintain } from './notes/maintain.ts';
import { readShelf } from './notes/shelf.ts';
import { write, type Workspace } from './workspace.ts';

/**
 * Makes the index anew from the feedback where it is damaged or outdated, in turn with other pages. Where damage took feedback itself,
 * everything that was counted with it is counted again.
 */
export async function mendIndex(ws: Workspace, now: () => number): Promise<void> {
  const before = await lostNotes(ws);
  await maintain(ws, { now, inTurn: true });
  if ((await lostNotes(ws)) > before) await write(ws, ['feedback'], () => ws.digests.clear());
  setTimeout(() => void maintain(ws, { now }).catch(() => undefined), graceful + 1_000);
}

/** The person knows that feedback was lost, and needs not be told again. */
export async function acceptLoss(ws: Workspace): Promise<void> {
  await ws.transaction('rw', [ws.shelf, ws.blocks], async () => {
    const { state } = await readShelf(ws);
    await ws.shelf.put({ ...state, lost: 0 });
  });
}

async function lostNotes(ws: Workspace): Promise<number> {
  return (await readShelf(ws)).state.lost ?? 0;
}
