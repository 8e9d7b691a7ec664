import { expect, it, vi } from 'vitest';
import type { RunCommand } from './import-run.ts';
import { createSuggesting } from './suggesting.ts';

type Asked = { readonly signal: AbortSignal; readonly tell: (looking: unknown) => void; readonly end: (fault?: Error) => void };

/** A worker that looks until it is told to end. */
function looking() {
  const asked: Asked[] = [];
  const run = ((_name, _command, { signal, onInterim }) =>
    new Promise((resolve, reject) => {
      const end = (fault?: Error) => (fault ? reject(fault) : resolve(null as never));
      asked.push({ signal, tell: onInterim as Asked['tell'], end });
    })) as RunCommand;
  return { asked, suggesting: createSuggesting(run) };
}

it('says how far it is, and rests when it is done', async () => {
  const { asked, suggesting } = looking();
  const heard = vi.fn();
  suggesting.subscribe(heard);
  const done = suggesting.look();
  expect(suggesting.get()).toMatchObject({ runs: true, looking: null });
  asked[0]?.tell({ step: 'looking', looked: 500, total: 900 });
  expect(suggesting.get()).toMatchObject({ runs: true, looking: { looked: 500 } });
  asked[0]?.end();
  await done;
  expect(suggesting.get()).toEqual({ runs: false, looking: null, fault: null });
  expect(heard).toHaveBeenCalledTimes(3);
});

it('asked again, begins anew; what the first one still says is not heard', async () => {
  const { asked, suggesting } = looking();
  const first = suggesting.look();
  const second = suggesting.look();
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  asked[0]?.tell({ step: 'looking', looked: 1, total: 2 });
  asked[0]?.end(new Error('stopped'));
  await first;
  expect(suggesting.get()).toEqual({ runs: true, looking: null, fault: null });
  asked[1]?.end(new Error('disk'));
  await second;
  expect(suggesting.get()).toMatchObject({ runs: false, fault: { message: 'disk' } });
});

it('stops without a fault', async () => {
  const { asked, suggesting } = looking();
  const done = suggesting.look();
  suggesting.stop();
  asked[0]?.end(new Error('AbortError'));
  await done;
  expect(asked[0]?.signal.aborted).toBe(true);
  expect(suggesting.get()).toEqual({ runs: false, looking: null, fault: null });
});
