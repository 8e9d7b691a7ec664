import { expect, it } from 'vitest';
import type { Answers, Commands, Interim } from './import-messages.ts';
import { workerRunner } from './worker-runner.ts';

const command = { file: new File(['a'], 'a.csv'), encoding: null };

/** A worker that does nothing but fail, as one whose script an update took away. */
function dyingWorker(): Worker {
  const worker = Object.assign(new EventTarget(), {
    postMessage: () => queueMicrotask(() => worker.dispatchEvent(new Event('error'))),
    terminate: () => undefined,
    onmessage: null,
    onmessageerror: null,
    onerror: null,
  });
  return worker;
}

it('says that the worker stopped, and starts another for the next command', async () => {
  let started = 0;
  const run = workerRunner<Commands, Answers, Interim>(() => {
    started++;
    return dyingWorker();
  });
  const { signal } = new AbortController();
  await expect(run('inspect', command, { signal })).rejects.toMatchObject({ code: 'worker-stopped' });
  await expect(run('inspect', command, { signal })).rejects.toMatchObject({ code: 'worker-stopped' });
  expect(started).toBe(2);
});
