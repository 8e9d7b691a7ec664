import type { Table } from 'dexie';
import { idFromName, normaliseName } from '../domain/ids.ts';
import type { Journey, Moment } from '../domain/journey.ts';
import { newRow, revised, type Row } from '../domain/row.ts';
import type { Theme } from '../domain/theme.ts';
import { freeKey } from './keys.ts';
import type { Workspace } from './workspace.ts';

/** What a journey and a stage are called that an import had to make. */
export type ImportedNames = { readonly journey: string; readonly stage: string };

/** The journey that an import makes where there is none. */
export const importedJourneyId = idFromName('imported-journey');

/** The stage in a journey for moments that no person has placed yet. */
export function importedStageId(journeyId: string): string {
  return idFromName('imported-stage', journeyId);
}

/** Themes by name for one import; a name that is new makes a theme. `save` writes the new ones inside the running transaction. */
export async function createThemeBook(ws: Workspace, importId: string) {
  const everyRow = await ws.themes.toArray();
  const revisions = new Map(everyRow.map((theme) => [theme.id, theme.rev]));
  const rows = everyRow.filter((theme) => theme.deletedAt === null);
  const byName = new Map(rows.map((theme) => [normaliseName(theme.name), theme]));
  const keys = new Set(rows.map((theme) => theme.key));
  let fresh: Theme[] = [];

  return {
    all: (): readonly Theme[] => rows,
    idFor(name: string, now: number): string {
      const normal = normaliseName(name);
      const known = byName.get(normal);
      if (known) return known.id;
      const id = idFromName('theme', normal);
      const theme: Theme = {
        ...newRow(id, now),
        rev: (revisions.get(id) ?? 0) + 1,
        key: freeKey('T', normal, keys),
        name: name.trim(),
        statement: '',
        terms: [],
        owner: null,
        status: 'active',
        createdAt: now,
        importId,
      };
      keys.add(theme.key);
      byName.set(normal, theme);
      fresh.push(theme);
      return theme.id;
    },
    async save(): Promise<void> {
      await addMissing(ws.themes, fresh);
      fresh = [];
    },
  };
}

/** Moments by name for one import; a new one goes to the end of the first journey, in a stage for what was imported. */
export async function createMomentBook(ws: Workspace, importId: string, names: ImportedNames) {
  const everyRow = await ws.moments.toArray();
  const revisions = new Map(everyRow.map((moment) => [moment.id, moment.rev]));
  const rows = everyRow.filter((moment) => moment.deletedAt === null);
  const byName = new Map(rows.map((moment) => [normaliseName(moment.name), moment]));
  const keys = new Set(rows.map((moment) => moment.key));
  let journey = (await ws.journeys.toArray()).find((row) => row.deletedAt === null);
  let changedJourney: Journey | null = null;
  let fresh: Moment[] = [];

  function place(now: number): { readonly journeyId: string; readonly stageId: string } {
    journey ??= { ...newRow(importedJourneyId, now), name: names.journey, stages: [] };
    const stageId = importedStageId(journey.id);
    if (!journey.stages.some((stage) => stage.id === stageId)) {
      journey = revised(journey, { stages: [...journey.stages, { id: stageId, name: names.stage }] }, now);
      changedJourney = journey;
    }
    return { journeyId: journey.id, stageId };
  }

  return {
    idFor(name: string, now: number): string {
      const normal = normaliseName(name);
      const known = byName.get(normal);
      if (known) return known.id;
      const id = idFromName('moment', normal);
      const moment: Moment = {
        ...newRow(id, now),
        rev: (revisions.get(id) ?? 0) + 1,
        key: freeKey('M', normal, keys),
        ...place(now),
        name: name.trim(),
        order: byName.size,
        weight: null,
        weightReason: '',
        owner: null,
        themeIds: [],
        importId,
      };
      keys.add(moment.key);
      byName.set(normal, moment);
      fresh.push(moment);
      return moment.id;
    },
    async save(): Promise<void> {
      if (changedJourney) await ws.journeys.put(changedJourney);
      await addMissing(ws.moments, fresh);
      changedJourney = null;
      fresh = [];
    },
  };
}

/** Another page may have made the same row meanwhile, and somebody may have edited it: theirs stands. */
async function addMissing<T extends Row>(table: Table<T, string>, rows: readonly T[]): Promise<void> {
  const here = await table.bulkGet(rows.map((row) => row.id));
  await table.bulkPut(rows.filter((row, index) => row.rev > (here[index]?.rev ?? 0)));
}
