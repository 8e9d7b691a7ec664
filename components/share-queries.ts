import { queryOptions } from '@tanstack/react-query';
import { nameBook, namesKnown } from '../lib/evidence/name-book.ts';
import { evidenceSource } from '../lib/store/evidence-source.ts';
import { readSettings } from '../lib/store/settings.ts';
import { workspace } from '../lib/store/workspace.ts';

export { nameBook };

/** Every name of a customer or account, to be left out of what people pass on, and what the workspace is called. */
export const namesQuery = () =>
  queryOptions({
    queryKey: ['workspace', 'names'],
    meta: { tables: ['accounts', 'customers', 'settings'] },
    queryFn: async () => {
      const ws = workspace();
      const [known, { workspaceName }] = await Promise.all([namesKnown(evidenceSource(ws)), readSettings(ws)]);
      return { known, workspaceName };
    },
  });
