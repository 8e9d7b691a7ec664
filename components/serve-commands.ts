import { Fault } from '../lib/domain/errors.ts';
import { workspace, type Workspace } from '../lib/store/workspace.ts';
import { seldom } from './seldom.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** What a command has beside what it was asked: the workspace, the clock, whether it should stop, and whom it tells how far it is. */
export type Context<Told> = {
  readonly ws: Workspace;
  readonly now: () => number;
  readonly signal: AbortSignal;
  readonly tell: (interim: Told) => void;
};

/** The commands of a worker by their names. */
export type Served<Commands, Answers, Interim> = {
  readonly [Name in keyof Commands & keyof Answers & keyof Interim]: (
    command: Commands[Name],
    context: Context<Interim[Name]>,
  ) => Promise<Answers[Name]>;
};

/**
 * Does in this worker what its page asks (worker-runner.ts), for as long as the worker lives. How far a command is, it tells seldom, but
 * for those of which nothing may be left out.
 */
export function serveCommands<Commands, Answers, Interim>(
  served: Served<Commands, Answers, Interim>,
  telling: readonly (keyof Commands)[] = [],
): void {
  type Name = keyof typeof served;
  const running = new Map<number, AbortController>();
  const answer = (message: FromWorker<Answers, Interim>) => postMessage(message);

  async function run<N extends Name>(id: number, name: N, command: Commands[N]): Promise<void> {
    const { signal } = startedAs(id);
    try {
      const tellAll = (interim: Interim[N]) => answer({ id, interim });
      const tell = telling.includes(name) ? tellAll : seldom(tellAll);
      answer({ id, answer: await served[name](command, { ws: workspace(), now: Date.now, signal, tell }) });
    } catch (error) {
      if (error instanceof Fault) answer({ id, fault: { code: error.code, values: error.values } });
      else answer({ id, failure: error instanceof Error ? error.name : typeof error });
    } finally {
      running.delete(id);
    }
  }

  function startedAs(id: number): AbortController {
    const controller = new AbortController();
    running.set(id, controller);
    return controller;
  }

  addEventListener('message', ({ data }: MessageEvent<ToWorker<Pick<Commands, Name>>>) => {
    if ('command' in data) void run(data.id, data.name, data.command);
    else running.get(data.id)?.abort();
  });
}
