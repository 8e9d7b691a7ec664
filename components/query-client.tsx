import { QueryClient, QueryClientProvider, type QueryMeta } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { Fault } from '../lib/domain/errors.ts';
import type { StoredTable } from '../lib/store/workspace.ts';
import { reading } from './reading.ts';
import { settingsQuery } from './settings-query.ts';
import { indexWatcher } from './use-index-news.ts';

declare module '@tanstack/react-query' {
  // The library's own way of typing `meta`; an interface is what it merges with.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Register {
    queryMeta: {
      /** Tables that the answer is made from; a write to one of them, from any page, makes the query run again. */
      readonly tables?: readonly StoredTable[];
    };
  }
}

/**
 * Queries of one page. Everything is local, so nothing goes stale by time: what changes is told by the store. A foreseen fault
 * is shown at once, not tried again.
 */
export function StoreQueries({ children }: { readonly children: ReactNode }) {
  const [client] = useState(startQueries);
  useEffect(() => {
    const stop = new AbortController();
    const changed = (tables: readonly StoredTable[]) =>
      void client.invalidateQueries({ predicate: (query) => reads(query.meta, tables) });
    void reading().then(({ watch }) => watch(changed, stop.signal));
    indexWatcher.follow(() => changed(['feedback']), stop.signal);
    return () => stop.abort();
  }, [client]);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

function startQueries(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (count, error) => count < 1 && !(error instanceof Fault),
      },
      mutations: { networkMode: 'always' },
    },
  });
  // Whatever the page shows, it asks for these; by then they are here.
  client.query(settingsQuery()).catch(() => undefined);
  return client;
}

function reads(meta: QueryMeta | undefined, changed: readonly StoredTable[]): boolean {
  return meta?.tables?.some((table) => changed.includes(table)) ?? false;
}
