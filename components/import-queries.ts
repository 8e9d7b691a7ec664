import { queryOptions } from '@tanstack/react-query';
import type { Import } from '../lib/domain/feedback.ts';
import { listImports } from '../lib/store/imports.ts';
import { workspace } from '../lib/store/workspace.ts';
import { importLock } from './import-lock.ts';

/** An earlier import. `cutOff`: it says that it runs, and no page runs it. */
export type ListedImport = { readonly row: Import; readonly cutOff: boolean };

/** Imports, newest first; those that were taken back or stopped are left out. */
export const importsQuery = () =>
  queryOptions({
    queryKey: ['imports'],
    meta: { tables: ['imports'] },
    queryFn: async (): Promise<readonly ListedImport[]> => {
      const [rows, running] = await Promise.all([listImports(workspace()), importLock.held()]);
      return rows
        .filter(({ state }) => state === 'done' || state === 'running')
        .map((row) => ({ row, cutOff: row.state === 'running' && !running.has(row.id) }));
    },
  });
