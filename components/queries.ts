import { queryOptions } from '@tanstack/react-query';
import type { WindowDays } from '../lib/domain/settings.ts';
import { itemId } from '../lib/domain/item-id.ts';
import type { ItemReference, WorkItem } from '../lib/domain/work-item.ts';
import { gatherEvidence } from '../lib/evidence/gather.ts';
import { searchEvidence } from '../lib/evidence/search.ts';
import { verbatims, type VerbatimFilter } from '../lib/evidence/verbatims.ts';
import type { EvidenceSource } from '../lib/evidence/source.ts';
import { readDraft } from '../lib/store/drafts.ts';
import { evidenceSource } from '../lib/store/evidence-source.ts';
import { asFault } from '../lib/store/storage-faults.ts';
import { workspace, type StoredTable, type Workspace } from '../lib/store/workspace.ts';
import { textStamp } from './text-stamp.ts';

/** Tables that any figure can come from. */
const figures = [
  'feedback',
  'customers',
  'accounts',
  'themes',
  'assignments',
  'journeys',
  'moments',
  'areas',
] as const satisfies StoredTable[];
/** Tables that people write while they look at evidence. */
const acts = ['links', 'decisions', 'dismissals'] as const satisfies StoredTable[];

/** Everything the panel shows for one item. Keyed by the item, so that no other item's evidence can ever answer. */
export function evidenceQuery(item: WorkItem, windowDays: WindowDays) {
  return queryOptions({
    queryKey: ['evidence', itemId(item), textStamp(item), windowDays],
    queryFn: () => fromSource((source) => gatherEvidence(item, source, { now: Date.now(), windowDays })),
    meta: { tables: [...figures, ...acts] },
  });
}

/** The feedback behind a number, in full, newest first. */
export function verbatimsQuery(filter: VerbatimFilter, windowDays: WindowDays) {
  return queryOptions({
    queryKey: ['verbatims', filter, windowDays],
    queryFn: () => fromSource((source) => verbatims(source, filter, { now: Date.now(), windowDays })),
    meta: { tables: [...figures] },
  });
}

/** Themes and feedback for words that somebody typed. */
export function searchQuery(text: string, windowDays: WindowDays) {
  return queryOptions({
    queryKey: ['search', text, windowDays],
    queryFn: () => fromSource((source) => searchEvidence(text, source, { now: Date.now(), windowDays })),
    meta: { tables: [...figures, ...acts] },
  });
}

/** What may be written into the tool of an item. The adapters are loaded only now: the panel's first sight needs none of them. */
export function offeredWritesQuery(reference: ItemReference) {
  return queryOptions({
    queryKey: ['writes', reference.host, reference.url],
    queryFn: async () => {
      const { hosts } = await import('../lib/hosts/registry.ts');
      const writers = hosts.find(({ id }) => id === reference.host)?.writers ?? [];
      return writers.filter((writer) => writer.offeredFor(reference)).map(({ id }) => id);
    },
  });
}

/** How to turn a site on. Loaded before it is offered, since the browser must be asked while the press is being handled. */
export function turnOnQuery() {
  return queryOptions({
    queryKey: ['turn-on'],
    queryFn: async () => ({ turnOn: (await import('../lib/sites/turn-on.ts')).turnOnSite }),
  });
}

/** What was typed for an item and not recorded. */
export function draftQuery(id: string) {
  return queryOptions({
    queryKey: ['draft', id],
    queryFn: () => fromStore((ws) => readDraft(ws, id)),
    meta: { tables: ['drafts'] },
  });
}

function fromSource<T>(read: (source: EvidenceSource) => Promise<T>): Promise<T> {
  return fromStore((ws) => read(evidenceSource(ws)));
}

/** Reads the workspace; what the database refuses comes as a fault with words. */
async function fromStore<T>(read: (ws: Workspace) => Promise<T>): Promise<T> {
  try {
    return await read(workspace());
  } catch (error) {
    throw asFault(error);
  }
}
