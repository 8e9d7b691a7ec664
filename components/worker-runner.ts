import { Fault } from '../lib/domain/errors.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** Has one command done and gives what it comes to. Aborting stops it; the promise then ends with the fault `cancelled`. */
export type Run<
  Commands,
  Answers extends { [Name in keyof Commands]: unknown },
  Interim extends { [Name in keyof Commands]: unknown },
> = <Name extends keyof Commands>(
  name: Name,
  command: Commands[Name],
  options: { readonly signal: AbortSignal; readonly onInterim?: (interim: Interim[Name]) => void },
) => Promise<Answers[Name]>;

/** Runs commands in a worker of this page, which starts with the first one and again after a crash. */
export function workerRunner<
  Commands,
  Answers extends { [Name in keyof Commands]: unknown },
  Interim extends { [Name in keyof Commands]: unknown },
>(start: () => Worker): Run<Commands, Answers, Interim> {
  type Heard = FromWorker<Answers, Interim>;
  type Waiting = { readonly heard: (message: Heard) => void; readonly broken: (error: Error) => void };
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;

  function running(): Worker {
    if (worker) return worker;
    const started = start();
    started.addEventListener('message', ({ data }: MessageEvent<Heard>) => waiting.get(data.id)?.heard(data));
    started.addEventListener('error', (event) => {
      event.preventDefault();
      worker = null;
      started.terminate();
      for (const { broken } of waiting.values()) broken(new Fault('worker-stopped', {}, { cause: event.message }));
    });
    worker = started;
    return started;
  }

  return (name, command, { signal, onInterim }) => {
    if (signal.aborted) return Promise.reject(new Fault('cancelled'));
    const id = ++last;
    const post = (message: ToWorker<Commands>) => running().postMessage(message);
    return new Promise<Answers[typeof name]>((resolve, reject) => {
      const settle = () => {
        waiting.delete(id);
        signal.removeEventListener('abort', stop);
      };
      const stop = () => post({ id, name: 'stop' });
      signal.addEventListener('abort', stop, { once: true });
      waiting.set(id, {
        heard: (message) => {
          // The worker answers each id by the name that was asked under it.
          if ('interim' in message) return onInterim?.(message.interim as Interim[typeof name]);
          settle();
          if ('answer' in message) resolve(message.answer as Answers[typeof name]);
          else if ('fault' in message) reject(new Fault(message.fault.code, message.fault.values));
          else reject(Object.assign(new Error(message.failure), { name: message.failure }));
        },
        broken: (error) => {
          settle();
          reject(error);
        },
      });
      post({ id, name, command } as ToWorker<Commands>);
    });
  };
}
