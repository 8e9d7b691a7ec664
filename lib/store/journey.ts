import { Fault } from '../domain/errors.ts';
import { idFromName, newId, normaliseName } from '../domain/ids.ts';
import type { Journey, Moment, Stage, Weighing } from '../domain/journey.ts';
import { newRow, revised } from '../domain/row.ts';
import { freeKey } from './keys.ts';
import { write, type Workspace } from './workspace.ts';

/** Makes a journey with these stages. Fault `name-missing`. */
export async function createJourney(ws: Workspace, name: string, stageNames: readonly string[], now: number): Promise<Journey> {
  const stages: Stage[] = stageNames.map((stage) => ({ id: newId(), name: named(stage) }));
  const journey: Journey = { ...newRow(newId(), now), name: named(name), stages };
  return write(ws, ['journeys'], async () => {
    await ws.journeys.add(journey);
    return journey;
  });
}

/** Changes a journey's name, or adds, renames, orders and drops stages. Faults: `row-missing`, `name-missing`, and `stage-in-use` when a dropped stage still has moments. */
export function editJourney(
  ws: Workspace,
  id: string,
  changes: Partial<Pick<Journey, 'name' | 'stages'>>,
  now: number,
): Promise<Journey> {
  return write(ws, ['journeys', 'moments'], async () => {
    const before = await ws.journeys.get(id);
    if (!before) throw new Fault('row-missing');
    const stages = changes.stages ?? before.stages;
    const kept = new Set(stages.map((stage) => stage.id));
    const moments = (await ws.moments.toArray()).filter((moment) => moment.journeyId === id && moment.deletedAt === null);
    // A stage that was lost before, in a merge of files, is no reason to refuse this change.
    const dropped = new Set(before.stages.map((stage) => stage.id).filter((stage) => !kept.has(stage)));
    const orphans = moments.filter((moment) => dropped.has(moment.stageId));
    if (orphans.length > 0) throw new Fault('stage-in-use', { moments: orphans.length });
    const journey = revised(before, { ...changes, name: named(changes.name ?? before.name), stages }, now);
    await ws.journeys.put(journey);
    return journey;
  });
}

export type MomentWords = Pick<
  Moment,
  'journeyId' | 'stageId' | 'name' | 'weight' | 'weightReason' | 'owner' | 'themeIds' | 'metric' | 'terms'
>;

/** Makes a moment at the end of its stage. Faults: `name-missing`; `reason-missing` when a weight has no reason. */
export async function createMoment(ws: Workspace, words: MomentWords, by: string | null, now: number): Promise<Moment> {
  requireWeightReason(words);
  return write(ws, ['moments'], async () => {
    const moment = momentRow(words, await ws.moments.toArray(), by, now);
    await ws.moments.add(moment);
    return moment;
  });
}

/** A new moment at the end of its stage, beside all `rows` that there are. Fault `name-missing`. */
export function momentRow(words: MomentWords, rows: readonly Moment[], by: string | null, now: number): Moment {
  const name = named(words.name);
  const keys = new Set(rows.filter((row) => row.deletedAt === null).map((row) => row.key));
  const held = rows.find((row) => row.id === idFromName('moment', normaliseName(name)));
  const id = held ? newId() : idFromName('moment', normaliseName(name));
  const order = rows.filter((row) => row.stageId === words.stageId).reduce((last, row) => Math.max(last, row.order + 1), 0);
  const weighings = words.weight === null ? [] : [weighing(words, by, now)];
  return { ...newRow(id, now), ...words, name, order, weighings, key: freeKey('M', normaliseName(name), keys), importId: null };
}

/** Changes a moment; its key stays, and what it weighed before is kept. Faults: `row-missing`, `name-missing`, `reason-missing`. */
export function editMoment(
  ws: Workspace,
  id: string,
  changes: Partial<MomentWords>,
  by: string | null,
  now: number,
): Promise<Moment> {
  return write(ws, ['moments'], async () => {
    const before = await ws.moments.get(id);
    if (!before) throw new Fault('row-missing');
    const moment = revised(before, { ...changes, name: named(changes.name ?? before.name) }, now);
    requireWeightReason(moment);
    const kept = { ...moment, weighings: [...weighingsAfter(before, moment, by, now)] };
    await ws.moments.put(kept);
    return kept;
  });
}

function weighingsAfter(before: Moment, after: Moment, by: string | null, now: number): readonly Weighing[] {
  if (before.weight === after.weight && before.weightReason === after.weightReason) return before.weighings;
  const untold = before.weighings.length === 0 && before.weight !== null;
  const earlier = untold ? [{ ...weighing(before, null, now), at: null }] : before.weighings;
  return [...earlier, weighing(after, by, now)];
}

function weighing({ weight, weightReason }: Pick<Moment, 'weight' | 'weightReason'>, by: string | null, now: number): Weighing {
  return { weight, because: weightReason, at: now, by };
}

/** Puts a moment into a stage of its journey, before the moment `beforeId`, or at the end where that is null. Fault `row-missing`. */
export function placeMoment(ws: Workspace, id: string, stageId: string, beforeId: string | null, now: number): Promise<void> {
  return write(ws, ['journeys', 'moments'], async () => {
    const moment = await ws.moments.get(id);
    const journey = moment && (await ws.journeys.get(moment.journeyId));
    if (!moment || !journey?.stages.some((stage) => stage.id === stageId)) throw new Fault('row-missing');
    const rows = await ws.moments.filter((row) => row.stageId === stageId && row.id !== id && row.deletedAt === null).toArray();
    const others = rows.toSorted((a, b) => a.order - b.order);
    const at = others.findIndex((row) => row.id === beforeId);
    const placed = others.toSpliced(at === -1 ? others.length : at, 0, moment);
    const changed = placed.flatMap((row, order) =>
      row.order === order && row.stageId === stageId ? [] : [revised(row, { order, stageId }, now)],
    );
    await ws.moments.bulkPut(changed);
  });
}

/** Deletes a moment; feedback and themes stay. `restoreMoment` undoes it. */
export function removeMoment(ws: Workspace, id: string, now: number): Promise<void> {
  return setDeleted(ws, id, now, now);
}

/** Brings a deleted moment back. */
export function restoreMoment(ws: Workspace, id: string, now: number): Promise<void> {
  return setDeleted(ws, id, null, now);
}

function setDeleted(ws: Workspace, id: string, deletedAt: number | null, now: number): Promise<void> {
  return write(ws, ['moments'], async () => {
    const moment = await ws.moments.get(id);
    if (moment) await ws.moments.put({ ...revised(moment, {}, now), deletedAt });
  });
}

function named(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '') throw new Fault('name-missing');
  return trimmed;
}

/** Fault `reason-missing` where a weight has no reason. */
export function requireWeightReason({ weight, weightReason }: Pick<Moment, 'weight' | 'weightReason'>): void {
  if (weight !== null && weightReason.trim() === '') throw new Fault('reason-missing', { weight });
}
