import { useSyncExternalStore } from 'react';
import type { Looking } from '../lib/store/suggest.ts';
import { runCommand, type RunCommand } from './import-run.ts';
import { importSession } from './use-import.ts';

/** The look for themes of this page: how far it is while it runs, and what went wrong the last time. */
export type Suggesting = { readonly runs: boolean; readonly looking: Looking | null; readonly fault: unknown };

const resting: Suggesting = { runs: false, looking: null, fault: null };

/** Looks for themes beside the page, one look at a time. It goes on while the person looks at another page of the workspace. */
export function createSuggesting(run: RunCommand) {
  let state = resting;
  let work = new AbortController();
  const listeners = new Set<() => void>();

  function set(next: Suggesting): void {
    state = next;
    for (const listener of listeners) listener();
  }

  return {
    get: (): Suggesting => state,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Begins anew where one runs: what has changed since is looked at too. */
    async look(): Promise<void> {
      work.abort();
      work = new AbortController();
      const { signal } = work;
      set({ ...resting, runs: true });
      const onInterim = (looking: Looking) => {
        if (!signal.aborted) set({ ...resting, runs: true, looking });
      };
      try {
        await run('suggest', {}, { signal, onInterim });
        if (!signal.aborted) set(resting);
      } catch (fault) {
        if (!signal.aborted) set({ ...resting, fault });
      }
    },
    stop(): void {
      work.abort();
      set(resting);
    },
  };
}

export const suggesting = createSuggesting(runCommand);

// After an import, but not between the files of one choice: the next import has the disk for itself.
let seen = importSession.get();
importSession.subscribe(() => {
  const before = seen;
  seen = importSession.get();
  if (seen.step === 'done' && before.step !== 'done' && seen.waiting.length === 0) void suggesting.look();
});

export function useSuggesting(): Suggesting {
  return useSyncExternalStore(suggesting.subscribe, suggesting.get);
}
