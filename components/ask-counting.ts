import type { countings } from './countings.ts';
import { workerRunner } from './worker-runner.ts';

type Countings = typeof countings;
type Asked = { readonly [Name in keyof Countings]: Parameters<Countings[Name]>[0] };
type Counted = { readonly [Name in keyof Countings]: Awaited<ReturnType<Countings[Name]>> };
type Interim = { readonly [Name in keyof Countings]: never };

/** Has the worker of this page count something; it keeps what it has read for what is asked next. */
export const askCounting = workerRunner<Asked, Counted, Interim>(
  () => new Worker(new URL('./counting-worker.ts', import.meta.url), { type: 'module' }),
);
