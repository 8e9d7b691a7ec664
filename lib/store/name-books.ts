import type { Table } from 'dexie';
import { idFromName, normaliseName } from '../domain/ids.ts';
import type { Journey, Moment } from '../domain/journey.ts';
import { newRow, type Row } from '../domain/row.ts';
import { mergeEnd, type Theme } from '../domain/theme.ts';
import { byName } from './by-name.ts';
import { importedStageId, journeyForImported, type ImportedNames } from './imported-journey.ts';
import { freeKey } from './keys.ts';
import type { Workspace } from './workspace.ts';

/** Themes by name for one import; a name that is new makes a theme. `save` writes the new ones inside the running transaction. */
export async function createThemeBook(ws: Workspace, importId: string) {
  const everyRow = await ws.themes.toArray();
  const revisions = new Map(everyRow.map((theme) => [theme.id, theme.rev]));
  const rows = everyRow.filter((theme) => theme.deletedAt === null);
  const known = byName('theme', rows);
  const merged = mergedByName(everyRow);
  const made = new Map<string, Theme>();
  const keys = new Set(rows.map((theme) => theme.key));
  let fresh: Theme[] = [];

  return {
    all: (): readonly Theme[] => rows,
    idFor(name: string, now: number): string {
      const normal = normaliseName(name);
      const named = made.get(normal) ?? known(normal) ?? merged.get(normal);
      if (named) return named.id;
      const id = idFromName('theme', normal);
      const theme: Theme = {
        ...newRow(id, now),
        rev: (revisions.get(id) ?? 0) + 1,
        key: freeKey('T', normal, keys),
        name: name.trim(),
        statement: '',
        terms: [],
        owner: null,
        override: null,
        archivedAt: null,
        createdAt: now,
        importId,
      };
      keys.add(theme.key);
      made.set(normal, theme);
      fresh.push(theme);
      return theme.id;
    },
    async save(): Promise<void> {
      await addMissing(ws.themes, fresh);
      fresh = [];
    },
  };
}

/** What became of the names of themes that were merged into others. */
function mergedByName(rows: readonly Theme[]): ReadonlyMap<string, Theme> {
  const byId = new Map(rows.map((theme) => [theme.id, theme]));
  return new Map(
    rows.flatMap((theme) => {
      const remains = mergeEnd(theme, (id) => byId.get(id));
      return remains && remains !== theme ? [[normaliseName(theme.name), remains]] : [];
    }),
  );
}

/** Moments by name for one import; a new one goes to a stage for what was imported. */
export async function createMomentBook(ws: Workspace, importId: string, names: ImportedNames) {
  const everyRow = await ws.moments.toArray();
  const revisions = new Map(everyRow.map((moment) => [moment.id, moment.rev]));
  const rows = everyRow.filter((moment) => moment.deletedAt === null);
  const known = byName('moment', rows);
  const made = new Map<string, Moment>();
  const keys = new Set(rows.map((moment) => moment.key));
  const journeys = await ws.journeys.toArray();
  let journey: Journey | null = null;
  let fresh: Moment[] = [];

  function place(now: number): { readonly journeyId: string; readonly stageId: string } {
    journey ??= journeyForImported(journeys, names, now);
    return { journeyId: journey.id, stageId: importedStageId(journey.id) };
  }

  return {
    idFor(name: string, now: number): string {
      const normal = normaliseName(name);
      const named = made.get(normal) ?? known(normal);
      if (named) return named.id;
      const id = idFromName('moment', normal);
      const moment: Moment = {
        ...newRow(id, now),
        rev: (revisions.get(id) ?? 0) + 1,
        key: freeKey('M', normal, keys),
        ...place(now),
        name: name.trim(),
        order: rows.length + made.size,
        weight: null,
        weightReason: '',
        weighings: [],
        metric: null,
        owner: null,
        themeIds: [],
        terms: [],
        importId,
      };
      keys.add(moment.key);
      made.set(normal, moment);
      fresh.push(moment);
      return moment.id;
    },
    async save(): Promise<void> {
      if (journey) await addMissing(ws.journeys, [journey]);
      await addMissing(ws.moments, fresh);
      fresh = [];
    },
  };
}

/** Another page may have made the same row meanwhile, and somebody may have edited it: theirs stands. */
async function addMissing<T extends Row>(table: Table<T, string>, rows: readonly T[]): Promise<void> {
  const here = await table.bulkGet(rows.map((row) => row.id));
  await table.bulkPut(rows.filter((row, index) => row.rev > (here[index]?.rev ?? 0)));
}
