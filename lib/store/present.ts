import type { Table } from 'dexie';
import { isCounted, isUndecided } from '../domain/counted.ts';
import type { Row } from '../domain/row.ts';
import type { Assignment } from '../domain/theme.ts';
import type { Workspace } from './workspace.ts';

/** Rows that were not deleted. */
export async function present<T extends Row>(table: Table<T, string>): Promise<readonly T[]> {
  const rows = await table.toArray();
  return rows.filter((row) => row.deletedAt === null);
}

/** What belongs to a theme and counts for it. */
export async function countedAssignments(ws: Workspace): Promise<readonly Assignment[]> {
  return (await present(ws.assignments)).filter(isCounted);
}

/** The same of each of these items, in their order. */
export async function assignmentsOf(ws: Workspace, feedbackIds: readonly string[]): Promise<readonly (readonly Assignment[])[]> {
  const lists = await ws.transaction('r', ws.assignments, () =>
    Promise.all(feedbackIds.map((feedbackId) => ws.assignments.where({ feedbackId }).toArray())),
  );
  return lists.map((rows) => rows.filter((row) => row.deletedAt === null && isCounted(row)));
}

/** What is suggested and nobody has decided on. */
export async function livingSuggestions(ws: Workspace): Promise<readonly Assignment[]> {
  return ws.assignments.where({ how: 'suggested' }).filter(isUndecided).toArray();
}

/** What is suggested for these items and nobody has decided on. */
export async function openSuggestions(ws: Workspace, feedbackIds: readonly string[]): Promise<readonly Assignment[]> {
  return ws.assignments.where('feedbackId').anyOf(feedbackIds).filter(isUndecided).toArray();
}
