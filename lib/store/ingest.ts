import { Fault } from '../domain/errors.ts';
import type { Import } from '../domain/feedback.ts';
import { newId } from '../domain/ids.ts';
import { newRow, revised } from '../domain/row.ts';
import type { ImportedItem } from '../importers/imported.ts';
import { revisionsOf } from './changes.ts';
import { makeDigest } from './digests.ts';
import { createJoiner, type Added } from './join.ts';
import type { ImportedNames } from './imported-journey.ts';
import { maintain } from './notes/maintain.ts';
import { undoImport } from './undo-import.ts';
import { write, type StoredTable, type Workspace } from './workspace.ts';

/** A running import. Each `add` is one transaction, so that a closed browser leaves whole batches and a rerun goes on from there. */
export type ImportSession = {
  readonly importId: string;
  readonly add: (items: readonly ImportedItem[]) => Promise<Added>;
  /** Ends it; `refused` rows were not readable. */
  readonly finish: (refused: number) => Promise<Import>;
  /** Ends it and takes back what it added. */
  readonly cancel: () => Promise<void>;
};

const tables: readonly StoredTable[] = [
  'imports',
  'feedback',
  'accounts',
  'customers',
  'themes',
  'assignments',
  'journeys',
  'moments',
  'stated',
];

/** What items name; a person may erase, merge, rename or delete it while the import runs. */
const named = ['customers', 'themes', 'moments', 'journeys'] as const satisfies readonly StoredTable[];

/**
 * Starts an import. The same file gives the same ids, so what is already here is counted and left alone.
 * @throws Fault `storage-full` from `add` when the disk is full; earlier batches stay and can be undone.
 */
export async function beginImport(
  ws: Workspace,
  { fileName, source, names }: { readonly fileName: string; readonly source: string; readonly names?: ImportedNames },
  now: number,
): Promise<ImportSession> {
  const importId = newId();
  const begun: Import = {
    ...newRow(importId, now),
    fileName,
    source,
    importedAt: now,
    added: 0,
    alreadyHere: 0,
    refused: 0,
    state: 'running',
  };
  await write(ws, ['imports'], async () => {
    await ws.imports.add(begun);
  });
  let known = await revisionsOf(ws, named);
  const joiner = await createJoiner(ws, importId, names);

  const change = async (changes: (row: Import) => Partial<Import>): Promise<Import> => {
    const row = await ws.imports.get(importId);
    if (!row) throw new Fault('row-missing');
    const next = revised(row, changes(row), now);
    await ws.imports.put(next);
    return next;
  };

  return {
    importId,
    add: (items) =>
      write(ws, tables, async () => {
        const here = await revisionsOf(ws, named);
        if (here.some((revision, index) => revision !== known[index])) await joiner.refresh();
        // This write counts each of them up by one.
        known = here.map((revision) => revision + 1);
        const result = await joiner.join(items, now);
        await change((row) => ({ added: row.added + result.added, alreadyHere: row.alreadyHere + result.alreadyHere }));
        return result;
      }),
    finish: async (refused) => {
      const done = await write(ws, ['imports'], () => change(() => ({ refused, state: 'done' })));
      await maintain(ws, { now: () => now });
      await makeDigest(ws);
      return done;
    },
    cancel: async () => {
      await undoImport(ws, importId, now);
      await write(ws, ['imports'], () => change(() => ({ state: 'cancelled' })));
    },
  };
}
