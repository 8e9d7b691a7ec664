import { Fault } from '../domain/errors.ts';
import { newId } from '../domain/ids.ts';
import { journeyOutlineSchema, type JourneyOutline } from '../domain/journey-outline.ts';
import type { Journey, Moment } from '../domain/journey.ts';
import { newRow, revised } from '../domain/row.ts';
import { momentRow, requireWeightReason } from './journey.ts';
import { present } from './present.ts';
import { write, type Workspace } from './workspace.ts';

/** Reads a journey file. Faults: `outline-invalid`; `reason-missing` where a weight has no reason. */
export async function readOutline(file: Blob): Promise<JourneyOutline> {
  const text = await file.text();
  const parsed = journeyOutlineSchema.safeParse(jsonOrNull(text));
  if (!parsed.success) throw new Fault('outline-invalid');
  for (const { moments } of parsed.data.stages) moments.forEach(requireWeightReason);
  return parsed.data;
}

/** Makes a journey with all its stages and moments, whole or not at all. */
export async function createFromOutline(
  ws: Workspace,
  outline: JourneyOutline,
  by: string | null,
  now: number,
): Promise<Journey> {
  const stages = outline.stages.map(({ name }) => ({ id: newId(), name }));
  const journey: Journey = { ...newRow(newId(), now), name: outline.name, stages };
  return write(ws, ['journeys', 'moments'], async () => {
    const rows = await ws.moments.toArray();
    const made: Moment[] = [];
    for (const [index, { moments }] of outline.stages.entries()) {
      for (const moment of moments) {
        const words = { ...moment, journeyId: journey.id, stageId: stages[index]?.id ?? '', themeIds: [] };
        made.push(momentRow(words, [...rows, ...made], by, now));
      }
    }
    await ws.journeys.add(journey);
    await ws.moments.bulkAdd(made);
    return journey;
  });
}

/** A journey as a file holds it. Fault `row-missing`. */
export async function outlineOf(ws: Workspace, journeyId: string): Promise<JourneyOutline> {
  const [journey, moments] = await Promise.all([ws.journeys.get(journeyId), present(ws.moments)]);
  if (!journey || journey.deletedAt !== null) throw new Fault('row-missing');
  return {
    throughline: 'journey',
    version: 1,
    name: journey.name,
    stages: journey.stages.map(({ id, name }) => ({
      name,
      moments: moments
        .filter(({ stageId }) => stageId === id)
        .toSorted((a, b) => a.order - b.order)
        .map(({ name, weight, weightReason, owner, metric, terms }) => ({ name, weight, weightReason, owner, metric, terms })),
    })),
  };
}

/** Deletes a journey with its moments; feedback and themes stay. `restoreJourney` with the same instant undoes it. */
export function removeJourney(ws: Workspace, id: string, now: number): Promise<void> {
  return setDeleted(ws, id, { from: null, to: now }, now);
}

/** Brings back a journey, and the moments that were deleted with it at `removedAt`. */
export function restoreJourney(ws: Workspace, id: string, removedAt: number, now: number): Promise<void> {
  return setDeleted(ws, id, { from: removedAt, to: null }, now);
}

type Change = { readonly from: number | null; readonly to: number | null };

function setDeleted(ws: Workspace, id: string, { from, to }: Change, now: number): Promise<void> {
  return write(ws, ['journeys', 'moments'], async () => {
    const journey = await ws.journeys.get(id);
    if (!journey || journey.deletedAt !== from) throw new Fault('row-missing');
    const moments = await ws.moments.filter(({ journeyId, deletedAt }) => journeyId === id && deletedAt === from).toArray();
    await ws.journeys.put({ ...revised(journey, {}, now), deletedAt: to });
    await ws.moments.bulkPut(moments.map((moment) => ({ ...revised(moment, {}, now), deletedAt: to })));
  });
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
