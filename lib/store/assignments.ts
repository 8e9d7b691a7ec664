import { isUndecided } from '../domain/counted.ts';
import { Fault } from '../domain/errors.ts';
import { idFromName } from '../domain/ids.ts';
import { newRow, revised } from '../domain/row.ts';
import type { Assignment } from '../domain/theme.ts';
import { termMatcher } from '../domain/theme-terms.ts';
import { feedbackReader } from './feedback-reader.ts';
import { livingSuggestions, openSuggestions } from './present.ts';
import type { Before } from './put-back.ts';
import { write, type Workspace } from './workspace.ts';

/** Assigns feedback to a theme, or confirms what was inferred; what else was suggested for it goes. Gives what putBack needs. */
export function assign(
  ws: Workspace,
  feedbackIds: readonly string[],
  themeId: string,
  how: Assignment['how'],
  now: number,
): Promise<readonly Before[]> {
  return write(ws, ['assignments'], async () => {
    const ids = feedbackIds.map((feedbackId) => idFromName('assignment', feedbackId, themeId));
    const here = await ws.assignments.bulkGet(ids);
    const others = (await openSuggestions(ws, feedbackIds)).filter(({ id }) => !ids.includes(id));
    const after = feedbackIds.map((feedbackId, index): Assignment => {
      const before = here[index];
      const id = ids[index] ?? '';
      return before
        ? { ...revised(before, { how }, now), deletedAt: null }
        : { ...newRow(id, now), feedbackId, themeId, how, importId: null };
    });
    await ws.assignments.bulkDelete(others.map(({ id }) => id));
    await ws.assignments.bulkPut(after);
    return [
      ...after.map(({ id, rev }, index): Before => ({ id, row: here[index] ?? null, after: rev })),
      ...others.map((row): Before => ({ id: row.id, row, after: null })),
    ];
  });
}

/** Takes feedback out of a theme. It stays out: a later rule does not put it back. Gives what putBack needs. */
export function unassign(
  ws: Workspace,
  feedbackIds: readonly string[],
  themeId: string,
  now: number,
): Promise<readonly Before[]> {
  return write(ws, ['assignments'], async () => {
    const ids = feedbackIds.map((feedbackId) => idFromName('assignment', feedbackId, themeId));
    return takenOut(
      ws,
      (await ws.assignments.bulkGet(ids)).filter((row) => row !== undefined),
      now,
    );
  });
}

/** None of the themes that are suggested for an item: they are not suggested for it again. Gives what putBack needs. */
export function turnDown(ws: Workspace, feedbackId: string, now: number): Promise<readonly Before[]> {
  return write(ws, ['suggestions'], async () => takenOut(ws, await openSuggestions(ws, [feedbackId]), now));
}

async function takenOut(ws: Workspace, rows: readonly Assignment[], now: number): Promise<readonly Before[]> {
  const after = rows.map((row): Assignment => ({ ...revised(row, {}, now), deletedAt: now }));
  await ws.assignments.bulkPut(after);
  return after.map(({ id, rev }, index): Before => ({ id, row: rows[index] ?? null, after: rev }));
}

/**
 * Brings the rule assignments of a theme in line with its terms: new matches are added, marked as by rule, and rule
 * assignments that match no more are dropped. What a person confirmed or took out is left alone; what was only suggested for the new
 * ones goes. Gives how many changed.
 */
export async function applyTerms(
  ws: Workspace,
  themeId: string,
  now: number,
): Promise<{ readonly added: number; readonly dropped: number }> {
  const theme = await ws.themes.get(themeId);
  if (!theme) throw new Fault('row-missing');
  const matches = termMatcher(theme.terms) ?? (() => false);
  const wanted = new Set<string>();
  for await (const batch of feedbackReader(ws).iterate()) {
    for (const item of batch) if (matches(`${item.title ?? ''}\n${item.text}`)) wanted.add(item.id);
  }
  return write(ws, ['assignments'], async () => {
    const suggested = (await livingSuggestions(ws)).filter(({ feedbackId }) => wanted.has(feedbackId));
    const here = (await ws.assignments.where({ themeId }).toArray()).filter((row) => !isUndecided(row));
    const known = new Set(here.map((row) => row.feedbackId));
    const stale = here.filter((row) => row.how === 'rule' && row.deletedAt === null && !wanted.has(row.feedbackId));
    const fresh = [...wanted].filter((feedbackId) => !known.has(feedbackId));
    await ws.assignments.bulkDelete([...stale, ...suggested].map((row) => row.id));
    await ws.assignments.bulkPut(
      fresh.map((feedbackId) => ({
        ...newRow(idFromName('assignment', feedbackId, themeId), now),
        feedbackId,
        themeId,
        how: 'rule' as const,
        importId: null,
      })),
    );
    return { added: fresh.length, dropped: stale.length };
  });
}
