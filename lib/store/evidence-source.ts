import type { Table } from 'dexie';
import type { Row } from '../domain/row.ts';
import type { EvidenceSource } from '../evidence/source.ts';
import { revisionOf } from './changes.ts';
import { feedbackReader } from './feedback-reader.ts';
import type { Workspace } from './workspace.ts';

/** The workspace as evidence sees it. */
export function evidenceSource(ws: Workspace): EvidenceSource {
  return {
    feedback: feedbackReader(ws),
    themes: () => present(ws.themes),
    assignments: () => present(ws.assignments),
    accounts: () => present(ws.accounts),
    customers: () => present(ws.customers),
    journeys: () => present(ws.journeys),
    moments: () => present(ws.moments),
    decisions: () => present(ws.decisions),
    links: () => present(ws.links),
    dismissals: () => present(ws.dismissals),
    areas: () => present(ws.areas),
    revision: async () => `${ws.name} ${await revisionOf(ws, ['feedback', 'customers', 'accounts', 'themes', 'assignments'])}`,
  };
}

/** Rows that were not deleted. */
export async function present<T extends Row>(table: Table<T, string>): Promise<readonly T[]> {
  const rows = await table.toArray();
  return rows.filter((row) => row.deletedAt === null);
}
