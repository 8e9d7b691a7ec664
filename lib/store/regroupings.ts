import type { Regrouping } from '../domain/regrouping.ts';
import type { Theme } from '../domain/theme.ts';
import type { Workspace } from './workspace.ts';

/** A merge or a split with the themes it was between, as they are now; the one that a merge took in is a tombstone. */
export type ToldRegrouping = { readonly regrouping: Regrouping; readonly from: Theme; readonly into: Theme };

/** Merges and splits that a theme had a part in and that stand, latest first; those of a theme that is gone for good are left out. */
export async function regroupingsOf(ws: Workspace, themeId: string): Promise<readonly ToldRegrouping[]> {
  const rows = await ws.regroupings.where('fromId').equals(themeId).or('intoId').equals(themeId).toArray();
  const standing = rows.filter(({ deletedAt }) => deletedAt === null).toSorted((a, b) => b.at - a.at);
  const themes = await ws.themes.bulkGet(standing.flatMap(({ fromId, intoId }) => [fromId, intoId]));
  return standing.flatMap((regrouping, index) => {
    const [from, into] = [themes[2 * index], themes[2 * index + 1]];
    return from && into ? [{ regrouping, from, into }] : [];
  });
}

/** The instant to write a regrouping with: now, but that of no other, since it is by its instant that its rows are known. */
export async function regroupingTime(ws: Workspace, now: number): Promise<number> {
  const rows = await ws.regroupings.toArray();
  return rows.reduce((at, other) => Math.max(at, other.at + 1), now);
}
