import { browser } from '#imports';
import * as z from 'zod/mini';
import { readingSchema, type Reading } from '../domain/work-item.ts';
import { announceTabReading } from './watch-tab-readings.ts';

/** One loading of a page in a tab and the order of what it said, so that a late word of an earlier page is known as such. */
export const visitSchema = z.object({ id: z.string().check(z.maxLength(100)), order: z.int().check(z.nonnegative()) });
export type Visit = z.infer<typeof visitSchema>;

const tabRowSchema = z.object({ visit: visitSchema, reading: readingSchema });

/**
 * What the page of a tab reported last, in `storage.session`: it outlives the background, which holds nothing itself, is gone
 * with the browser, and no host page can read it. Null where no page of ours runs.
 */
export async function readTabReading(tabId: number): Promise<Reading | null> {
  return (await readRow(tabId))?.reading ?? null;
}

/** Keeps what a tab shows; false, and nothing kept, where the same visit has already said something later. */
export async function saveTabReading(tabId: number, reading: Reading, visit: Visit): Promise<boolean> {
  const before = (await readRow(tabId))?.visit;
  if (before?.id === visit.id && before.order >= visit.order) return false;
  await browser.storage.session.set({ [keyOf(tabId)]: { visit, reading } });
  announceTabReading(tabId);
  return true;
}

/** Forgets a tab; with a visit, only while that visit is still the one in view. */
export async function dropTabReading(tabId: number, visitId: string | null = null): Promise<void> {
  if (visitId !== null && (await readRow(tabId))?.visit.id !== visitId) return;
  await browser.storage.session.remove(keyOf(tabId));
  announceTabReading(tabId);
}

async function readRow(tabId: number): Promise<z.infer<typeof tabRowSchema> | null> {
  const key = keyOf(tabId);
  const row = tabRowSchema.safeParse((await browser.storage.session.get(key))[key]);
  return row.success ? row.data : null;
}

function keyOf(tabId: number): string {
  return `tab:${tabId}`;
}
