import type { WorkspaceRows } from '../domain/workspace-rows.ts';
import type { EvidenceSource } from './source.ts';

let sources = 0;

/** A source over rows in memory, for the command line and tests. The rows must not change afterwards. */
export function memorySource(rows: Partial<WorkspaceRows>): EvidenceSource {
  const revision = `memory ${++sources}`;
  const feedback = (rows.feedback ?? []).filter(({ deletedAt }) => deletedAt === null);
  const byId = new Map(feedback.map((item) => [item.id, item]));
  return {
    revision: () => Promise.resolve(revision),
    feedback: {
      byIds: (ids) => Promise.resolve(ids.flatMap((id) => byId.get(id) ?? [])),
      iterate: (size = 1_000) => batches(feedback, size),
      count: () => Promise.resolve(feedback.length),
    },
    themes: () => Promise.resolve(rows.themes ?? []),
    assignments: () => Promise.resolve(rows.assignments ?? []),
    accounts: () => Promise.resolve(rows.accounts ?? []),
    customers: () => Promise.resolve(rows.customers ?? []),
    journeys: () => Promise.resolve(rows.journeys ?? []),
    moments: () => Promise.resolve(rows.moments ?? []),
    decisions: () => Promise.resolve(rows.decisions ?? []),
    links: () => Promise.resolve(rows.links ?? []),
    dismissals: () => Promise.resolve(rows.dismissals ?? []),
    areas: () => Promise.resolve(rows.areas ?? []),
  };
}

/** What a source over IndexedDB gives in the same form: one batch a read. */
// eslint-disable-next-line @typescript-eslint/require-await -- in memory there is nothing to wait for
async function* batches<T>(all: readonly T[], size: number): AsyncGenerator<readonly T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}
