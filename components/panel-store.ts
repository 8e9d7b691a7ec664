import { gatherEvidence } from '../lib/evidence/gather.ts';
import type { EvidenceSource } from '../lib/evidence/source.ts';
import { watchChanges } from '../lib/store/changes.ts';
import { readDraft } from '../lib/store/drafts.ts';
import { evidenceSource } from '../lib/store/evidence-source.ts';
import { watchIndex, type IndexCondition } from '../lib/store/index-condition.ts';
import { loadSample } from '../lib/store/sample.ts';
import { readAhead } from '../lib/store/read-ahead.ts';
import { readSettings } from '../lib/store/settings.ts';
import { asFault } from '../lib/store/storage-faults.ts';
import { storedTables, workspace, type StoredTable } from '../lib/store/workspace.ts';

void readAhead(workspace());

/**
 * What a page's first sight needs of the database. It is one piece that loads beside the page, not before it, so that the page can
 * say what it reads meanwhile.
 */
export const reads = {
  settings: () => orFault(readSettings(workspace())),
  draft: (itemId: string) => orFault(readDraft(workspace(), itemId)),
  fromSource: <T>(read: (source: EvidenceSource) => Promise<T>): Promise<T> => orFault(read(evidenceSource(workspace()))),
  gatherEvidence,
  loadSample: () => orFault(loadSample(workspace(), Date.now())),
  watch: (callback: (changed: readonly StoredTable[]) => void, signal: AbortSignal) =>
    watchChanges(workspace(), storedTables, callback, signal),
  watchIndex: (callback: (condition: IndexCondition) => void, signal: AbortSignal) => watchIndex(workspace(), callback, signal),
} as const;

async function orFault<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    throw asFault(error);
  }
}
