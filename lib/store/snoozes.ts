import { Fault } from '../domain/errors.ts';
import { idFromName } from '../domain/ids.ts';
import { newRow, revised } from '../domain/row.ts';
import type { Snooze } from '../domain/snooze.ts';
import { requireDate } from './require-date.ts';
import { write, type Workspace } from './workspace.ts';

type NewSnooze = Pick<Snooze, 'subjectId' | 'cause' | 'because' | 'until' | 'snoozedBy'>;

/** Lets an entry of the silence register rest until a day. A later snooze replaces an earlier one. Faults: `reason-missing`, `date-impossible`. */
export function snooze(ws: Workspace, said: NewSnooze, now: number): Promise<Snooze> {
  return write(ws, ['snoozes'], async () => {
    const because = said.because.trim();
    if (because === '') throw new Fault('reason-missing');
    requireDate(said.until);
    const id = idFromName('snooze', said.subjectId, said.cause);
    const rev = ((await ws.snoozes.get(id))?.rev ?? 0) + 1;
    const row: Snooze = { ...newRow(id, now), rev, ...said, because, snoozedAt: now };
    await ws.snoozes.put(row);
    return row;
  });
}

/** Wakes an entry at once. It stays as a tombstone so that merging does not bring it back. */
export function wake(ws: Workspace, id: string, now: number): Promise<void> {
  return write(ws, ['snoozes'], async () => {
    const row = await ws.snoozes.get(id);
    if (row?.deletedAt === null) await ws.snoozes.put({ ...revised(row, {}, now), deletedAt: now });
  });
}
