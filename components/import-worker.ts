import { Fault } from '../lib/domain/errors.ts';
import { workspace } from '../lib/store/workspace.ts';
import { importCommands, type Context } from './import-commands.ts';
import type { CommandName, FromWorker, Interim, ToWorker } from './import-messages.ts';

/** Reads, tries and stores files beside the page, suggests themes, infers signals and mends the index, so that the page stays at hand. Started by import-run.ts. */
const running = new Map<number, AbortController>();
/** How often the page hears how far a command is. */
const pause = 100;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.name === 'stop') running.get(data.id)?.abort();
  else void run(data);
});

async function run(asked: Exclude<ToWorker, { name: 'stop' }>): Promise<void> {
  const { id } = asked;
  const controller = new AbortController();
  running.set(id, controller);
  const interim = (message: Interim[CommandName]) => answer({ id, interim: message });
  const context = { ws: workspace(), now: Date.now, signal: controller.signal };
  try {
    answer({ id, answer: await dispatch(asked, { ...context, tell: asked.name === 'refused' ? interim : seldom(interim) }) });
  } catch (error) {
    if (error instanceof Fault) answer({ id, fault: { code: error.code, values: error.values } });
    else answer({ id, failure: error instanceof Error ? error.name : typeof error });
  } finally {
    running.delete(id);
  }
}

function dispatch(asked: Exclude<ToWorker, { name: 'stop' }>, context: Context<CommandName>) {
  switch (asked.name) {
    case 'inspect':
      return importCommands.inspect(asked.command, context);
    case 'try':
      return importCommands.try(asked.command, context);
    case 'import':
      return importCommands.import(asked.command, context);
    case 'refused':
      return importCommands.refused(asked.command, context);
    case 'undo':
      return importCommands.undo(asked.command, context);
    case 'suggest':
      return importCommands.suggest(asked.command, context);
    case 'infer':
      return importCommands.infer(asked.command, context);
    case 'mend':
      return importCommands.mend(asked.command, context);
  }
}

function seldom<T>(tell: (message: T) => void): (message: T) => void {
  let last = -Infinity;
  return (message) => {
    if (performance.now() - last < pause) return;
    last = performance.now();
    tell(message);
  };
}

function answer(message: FromWorker): void {
  postMessage(message);
}
