import type { Feedback, SignalKind } from '../domain/feedback.ts';
import { revised } from '../domain/row.ts';
import { notesById } from './notes/find.ts';
import { putNotes } from './notes/put.ts';
import { write, type Workspace } from './workspace.ts';

/** Says what kind of point an item makes; a person's word, so it counts as confirmed. Null takes the signal away. */
export function setSignal(ws: Workspace, ids: readonly string[], kind: SignalKind | null, now: number): Promise<void> {
  const signal = kind === null ? null : { kind, from: 'confirmed' as const };
  return changeEach(ws, ids, { signal }, now);
}

/** Says at which moment of the journey an item speaks; null takes it away. */
export function setMoment(ws: Workspace, ids: readonly string[], momentId: string | null, now: number): Promise<void> {
  return changeEach(ws, ids, { momentId }, now);
}

function changeEach(ws: Workspace, ids: readonly string[], changes: Partial<Pick<Feedback, 'signal' | 'momentId'>>, now: number) {
  return write(ws, ['feedback'], async () => {
    const here = await notesById(ws, ids);
    await putNotes(
      ws,
      here.flatMap((one) => (one ? revised(one.row, changes, now) : [])),
      now,
    );
  });
}
