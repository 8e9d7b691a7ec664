import { liveQuery } from 'dexie';
import { rebuiltSoFar, whyRebuilding } from './notes/rebuild.ts';
import { readShelf } from './notes/shelf.ts';
import type { Workspace } from './workspace.ts';

/** How the index stands. While it is made anew the one before answers, as far as it is whole. */
export type IndexCondition = {
  /** Why it is made anew: a record of it is damaged, or a later version of the extension reads words otherwise. */
  readonly mending: { readonly why: 'damaged' | 'outdated'; readonly done: number; readonly of: number } | null;
  /** Feedback items that damage took and no index brings back. */
  readonly lost: number;
};

/** Calls back with how the index stands, now and whenever that changes, in whichever page, until the signal ends. */
export function watchIndex(ws: Workspace, callback: (condition: IndexCondition) => void, signal: AbortSignal): void {
  let said = '';
  const subscription = liveQuery(() => readCondition(ws)).subscribe({
    next: (condition) => {
      const now = JSON.stringify(condition);
      if (now === said) return;
      said = now;
      callback(condition);
    },
    // That the database cannot be had is said by what is read of it.
    error: () => undefined,
  });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}

/** How the index stands now. */
export async function readCondition(ws: Workspace): Promise<IndexCondition> {
  const { state } = await readShelf(ws);
  const why = whyRebuilding(state);
  return { mending: why === null ? null : { why, done: rebuiltSoFar(state), of: state.next }, lost: state.lost ?? 0 };
}
