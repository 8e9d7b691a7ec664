import { Fault } from '../domain/errors.ts';
import { idFromName, normaliseName } from '../domain/ids.ts';
import { newRow, revised } from '../domain/row.ts';
import type { Theme } from '../domain/theme.ts';
import { freeKey } from './keys.ts';
import { write, type Workspace } from './workspace.ts';

export type ThemeWords = Pick<Theme, 'name' | 'statement' | 'terms' | 'owner'>;

/** The theme of a key, or null. A key of one that was deleted may since have gone to another. */
export async function themeByKey(ws: Workspace, key: string): Promise<Theme | null> {
  const rows = await ws.themes.where({ key }).toArray();
  return rows.find((row) => row.deletedAt === null) ?? null;
}

/** Makes a theme. Faults: `name-missing`; `name-taken` when another theme has this name now. */
export async function createTheme(ws: Workspace, words: ThemeWords, now: number): Promise<Theme> {
  const name = named(words.name);
  return write(ws, ['themes'], async () => {
    const rows = await ws.themes.toArray();
    refuseTaken(rows, name, null);
    const keys = new Set(rows.filter((row) => row.deletedAt === null).map((row) => row.key));
    const id = idFor(rows, normaliseName(name));
    const theme: Theme = {
      ...newRow(id, now),
      rev: (rows.find((row) => row.id === id)?.rev ?? 0) + 1,
      ...words,
      name,
      key: freeKey('T', normaliseName(name), keys),
      createdAt: now,
      override: null,
      archivedAt: null,
      importId: null,
    };
    await ws.themes.put(theme);
    return theme;
  });
}

/** Changes a theme; its key stays. Faults: `row-missing`, `name-missing`, `name-taken`. */
export function editTheme(ws: Workspace, id: string, changes: Partial<ThemeWords>, now: number): Promise<Theme> {
  return write(ws, ['themes'], async () => {
    const rows = await ws.themes.toArray();
    const before = rows.find((row) => row.id === id && row.deletedAt === null);
    if (!before) throw new Fault('row-missing');
    const name = named(changes.name ?? before.name);
    refuseTaken(rows, name, id);
    const theme = revised(before, { ...changes, name }, now);
    await ws.themes.put(theme);
    return theme;
  });
}

/** Deletes a theme; what was assigned to it waits with it, so that `restoreTheme` undoes it whole. */
export function removeTheme(ws: Workspace, id: string, now: number): Promise<void> {
  return write(ws, ['themes'], async () => {
    const theme = await ws.themes.get(id);
    if (theme?.deletedAt !== null) return;
    await ws.themes.put({ ...revised(theme, {}, now), deletedAt: now });
  });
}

/** Brings a deleted theme back as it was. Fault `name-taken` when another theme has its name by now. */
export function restoreTheme(ws: Workspace, id: string, now: number): Promise<void> {
  return write(ws, ['themes'], async () => {
    const rows = await ws.themes.toArray();
    const theme = rows.find((row) => row.id === id);
    if (!theme) return;
    refuseTaken(rows, theme.name, id);
    await ws.themes.put({ ...revised(theme, {}, now), deletedAt: null });
  });
}

/** Themes that were deleted and went into no other, latest first. */
export async function deletedThemes(ws: Workspace): Promise<readonly Theme[]> {
  const rows = await ws.themes.filter(({ deletedAt, mergedInto }) => deletedAt !== null && !mergedInto).toArray();
  return rows.toSorted((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));
}

function named(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '') throw new Fault('name-missing');
  return trimmed;
}

function refuseTaken(rows: readonly Theme[], name: string, except: string | null): void {
  const taken = rows.find(
    (row) => row.deletedAt === null && row.id !== except && normaliseName(row.name) === normaliseName(name),
  );
  if (taken) throw new Fault('name-taken', { name, key: taken.key });
}

/** The id of the name, unless a theme that was renamed since still holds it. */
function idFor(rows: readonly Theme[], normal: string): string {
  const held = new Set(rows.filter((row) => row.deletedAt === null).map((row) => row.id));
  for (let nth = 0; ; nth++) {
    const id = nth === 0 ? idFromName('theme', normal) : idFromName('theme', normal, String(nth));
    if (!held.has(id)) return id;
  }
}
