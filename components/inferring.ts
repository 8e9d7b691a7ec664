import { signalsDue } from '../lib/store/signals-due.ts';
import { workspace } from '../lib/store/workspace.ts';
import { runCommand, type RunCommand } from './import-run.ts';

/** How long a page that was opened is left alone first. Milliseconds. */
const untilAtRest = 1_500;

/**
 * Infers, beside the page, the signals of feedback that came before they were inferred. Nobody waits for it, and what it leaves undone
 * the next page does. Gives what ends it.
 */
export function inferInTheBackground(run: RunCommand = runCommand): () => void {
  const work = new AbortController();
  const { signal } = work;
  const begin = async () => {
    if (await signalsDue(workspace())) await run('infer', {}, { signal });
  };
  const timer = setTimeout(() => void begin().catch(() => undefined), untilAtRest);
  return () => {
    clearTimeout(timer);
    work.abort();
  };
}
