import { queryOptions } from '@tanstack/react-query';
import type { Settings, WindowDays } from '../lib/domain/settings.ts';
import { itemId } from '../lib/domain/item-id.ts';
import type { ItemReference, WorkItem } from '../lib/domain/work-item.ts';
import type { VerbatimFilter } from '../lib/evidence/verbatims.ts';
import type { EvidenceSource } from '../lib/evidence/source.ts';
import type { StoredTable } from '../lib/store/workspace.ts';
import { reading } from './reading.ts';
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
const acts = ['links', 'decisions', 'dismissals', 'snoozes'] as const satisfies StoredTable[];

/** Everything the panel shows for one item. Keyed by the item, so that no other item's evidence can ever answer. */
export function evidenceQuery(item: WorkItem, { windowDays, onlyAreas, waitingVoices, waitingDays }: Settings) {
  const asked = { windowDays, onlyAreas, thresholds: { waitingVoices, waitingDays } };
  return queryOptions({
    queryKey: ['evidence', itemId(item), textStamp(item), asked],
    queryFn: async () => {
      const { fromSource, gatherEvidence } = await reading();
      return fromSource((source) => gatherEvidence(item, source, { now: Date.now(), ...asked }));
    },
    meta: { tables: [...figures, ...acts] },
  });
}

/** The feedback behind a number, in full, newest first. */
export function verbatimsQuery(filter: VerbatimFilter, windowDays: WindowDays) {
  return queryOptions({
    queryKey: ['verbatims', filter, windowDays],
    queryFn: async () => {
      const { verbatims } = await import('../lib/evidence/verbatims.ts');
      return fromSource((source) => verbatims(source, filter, { now: Date.now(), windowDays }));
    },
    meta: { tables: [...figures] },
  });
}

/** Themes and feedback for words that somebody typed. Typing on stops what is looked for. */
export function searchQuery(text: string, windowDays: WindowDays) {
  return queryOptions({
    queryKey: ['search', text, windowDays],
    queryFn: async ({ signal }) => {
      const { searchEvidence } = await import('../lib/evidence/search.ts');
      return fromSource((source) => searchEvidence(text, source, { now: Date.now(), windowDays }, signal));
    },
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
    queryFn: async () => {
      const { canAsk, turnOnSite } = await import('../lib/sites/turn-on.ts');
      return { turnOn: canAsk() ? turnOnSite : null };
    },
  });
}

/** What was typed for an item and not recorded. */
export function draftQuery(id: string) {
  return queryOptions({
    queryKey: ['draft', id],
    queryFn: async () => (await reading()).draft(id),
    meta: { tables: ['drafts'] },
  });
}

async function fromSource<T>(read: (source: EvidenceSource) => Promise<T>): Promise<T> {
  return (await reading()).fromSource(read);
}
