import { useSyncExternalStore } from 'react';
import { createIndexWatcher, type IndexNews } from './index-news.ts';
import { reading } from './reading.ts';

/** What a page is opened for comes first. Milliseconds. */
const afterFirstSight = 300;

/** How the index stands, as this page tells it. */
export const indexWatcher = createIndexWatcher({
  watch: (callback, signal) => {
    const watch = () => void reading().then(({ watchIndex }) => signal.aborted || watchIndex(callback, signal));
    const timer = setTimeout(watch, afterFirstSight);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  },
  mend: async () => {
    const { runCommand } = await import('./import-run.ts');
    return runCommand('mend', {}, { signal: new AbortController().signal });
  },
});

export function useIndexNews(): IndexNews {
  return useSyncExternalStore(indexWatcher.subscribe, indexWatcher.get);
}
