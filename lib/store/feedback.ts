import type { Feedback, SignalKind } from '../domain/feedback.ts';
import { revised } from '../domain/row.ts';
import { rewriteNotes } from './notes/blocks.ts';
import { notesById } from './notes/find.ts';
import { putNotes } from './notes/put.ts';
import { write, type Workspace } from './workspace.ts';

/** The signal of an item before somebody decided on it; `after`: the item's revision since. */
export type SignalBefore = { readonly id: string; readonly signal: Feedback['signal']; readonly after: number };

/**
 * Says what kind of point an item makes; a person's word, so it counts as confirmed. Null takes the signal away, and none is inferred
 * again. Gives what putSignalBack needs.
 */
export function setSignal(
  ws: Workspace,
  ids: readonly string[],
  kind: SignalKind | null,
  now: number,
): Promise<readonly SignalBefore[]> {
  const signal = kind === null ? null : { kind, from: 'confirmed' as const };
  return write(ws, ['feedback'], async () => {
    const here = (await notesById(ws, ids)).filter((one) => one !== undefined);
    await rewriteNotes(
      ws,
      here.map(({ number }) => number),
      (row) => revised(row, { signal }, now),
    );
    return here.map(({ row }) => ({ id: row.id, signal: row.signal, after: row.rev + 1 }));
  });
}

/**
 * Takes a decision on signals back; it counts as newer than the decision where files are merged. False, and nothing is changed, where
 * something became of one of the items since.
 */
export function putSignalBack(ws: Workspace, before: readonly SignalBefore[], now: number): Promise<boolean> {
  const decided = new Map(before.map((one) => [one.id, one]));
  return write(ws, ['feedback'], async () => {
    const here = await notesById(ws, [...decided.keys()]);
    if (before.some(({ after }, index) => here[index]?.row.rev !== after)) return false;
    await rewriteNotes(
      ws,
      here.flatMap((one) => one?.number ?? []),
      (row) => revised(row, { signal: decided.get(row.id)?.signal ?? null }, now),
    );
    return true;
  });
}

/** Says at which moment of the journey an item speaks; null takes it away. */
export function setMoment(ws: Workspace, ids: readonly string[], momentId: string | null, now: number): Promise<void> {
  return write(ws, ['feedback'], async () => {
    const here = await notesById(ws, ids);
    await putNotes(
      ws,
      here.flatMap((one) => (one ? revised(one.row, { momentId }, now) : [])),
      now,
    );
  });
}
