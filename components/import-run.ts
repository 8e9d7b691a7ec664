import type { Answers, Commands, Interim } from './import-messages.ts';
import { workerRunner, type Run } from './worker-runner.ts';

export type RunCommand = Run<Commands, Answers, Interim>;

/** The runner of this page. */
export const runCommand: RunCommand = workerRunner(
  () => new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' }),
);
