import type { Note } from '../corpus.ts';
import { compete } from '../page.ts';
import type { Asked } from './sqlite-worker.ts';

/** SQLite's files in OPFS can be opened in a worker only. */
const worker = new Worker(new URL('./sqlite-worker.ts', import.meta.url), { type: 'module' });

function call(asked: Asked): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<readonly number[] | { readonly failed: string }>) => {
      if ('failed' in data) reject(new Error(data.failed));
      else resolve(data);
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(asked);
  });
}

async function change(asked: Asked): Promise<void> {
  await call(asked);
}

const add = (notes: readonly Note[]) => change({ do: 'add', notes });

await compete({
  open: () =>
    Promise.resolve({
      ask: (words) => call({ do: 'ask', words }),
      add: (note) => add([note]),
      drop: ({ number }) => change({ do: 'drop', number }),
    }),
  build: () => Promise.resolve({ add, finish: () => change({ do: 'finish' }) }),
});
