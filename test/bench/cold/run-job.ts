import { join } from 'node:path';
import { pause } from '../../e2e/until.ts';
import type { EngineName } from './bundle.ts';
import { openIn } from './chromium.ts';
import type { Answer, Job } from './job.ts';
import type { Server } from './serve.ts';

const patience = { build: 1_800_000, 'import-whole': 1_800_000, ask: 180_000, paint: 180_000, change: 600_000, wake: 180_000 };
const sampled = 100;
const writing: readonly Job['do'][] = ['build', 'import-whole', 'change'];

export type Place = { readonly server: Server; readonly folder: string };

/** Does one job in a browser launched for it, with the engine's own profile, or another where notes alone are built; gives what the page says, or why it said nothing. */
export async function runJob<Kind extends Job['do']>(
  engine: EngineName,
  job: Job & { readonly do: Kind },
  { server, folder }: Place,
): Promise<Answer<Kind>> {
  let answered: (answer: unknown) => void = () => undefined;
  const answer = new Promise<unknown>((resolve) => (answered = resolve));
  let peak = 0;
  let watching = false;
  const watch = async () => {
    while (watching) {
      peak = Math.max(peak, await browser.heap(false));
      await pause(sampled);
    }
  };
  const script = engine === 'ours' && writing.includes(job.do) ? 'writer.js' : 'page.js';
  server.next(script, job, async (what, of) => {
    if (what === 'answer') answered(of);
    if (what === 'heap') return browser.heap(true);
    if (what === 'stop-workers') await browser.stopWorkers();
    if (what === 'watch-heap' && of === 'begin') {
      watching = true;
      void watch();
    } else if (what === 'watch-heap') {
      watching = false;
      return peak;
    }
    return null;
  });
  const profile = engine === 'ours' && job.do === 'build' ? 'notes-only' : engine;
  const browser = await openIn(join(folder, 'profiles', profile), `http://127.0.0.1:${server.port}/${engine}/`);
  const late = AbortSignal.timeout(patience[job.do]);
  const silence = new Promise((resolve) =>
    late.addEventListener('abort', () => resolve({ failed: `no answer in ${patience[job.do] / 1000} s` })),
  );
  const said = await Promise.race([answer, silence]);
  watching = false;
  await browser.close();
  return said as Answer<Kind>;
}
