import type { FaultCode } from '../lib/domain/errors.ts';

/** What is asked of a worker, and `stop` for what was asked under an id. `Commands`: by the name of a command, what it takes. */
export type ToWorker<Commands> =
  | { [Name in keyof Commands]: { readonly id: number; readonly name: Name; readonly command: Commands[Name] } }[keyof Commands]
  | { readonly id: number; readonly name: 'stop' };

/** What a worker says of what was asked under an id: something while it runs, and then what it came to or why it did not. */
export type FromWorker<Answers, Interim> =
  | { readonly id: number; readonly interim: Interim[keyof Interim] }
  | { readonly id: number; readonly answer: Answers[keyof Answers] }
  | {
      readonly id: number;
      readonly fault: { readonly code: FaultCode; readonly values: Readonly<Record<string, string | number>> };
    }
  | { readonly id: number; readonly failure: string };
