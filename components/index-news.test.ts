import { describe, expect, test, vi } from 'vitest';
import type { IndexCondition } from '../lib/store/index-condition.ts';
import { createIndexWatcher } from './index-news.ts';

const sound: IndexCondition = { mending: null, lost: 0 };
const damaged: IndexCondition = { mending: { why: 'damaged', done: 0, of: 10 }, lost: 0 };
const outdated: IndexCondition = { mending: { why: 'outdated', done: 0, of: 10 }, lost: 0 };

describe('what a page says of the index', () => {
  test('is nothing while it is sound, and mends nothing', () => {
    const { watcher, mend, hear, onMended } = following();
    hear(sound);
    expect([watcher.get().kind, mend.mock.calls.length, onMended.mock.calls.length]).toEqual(['sound', 0, 0]);
  });

  test('is that it was damaged, how far mending is, and that it is mended, until the person hides it', () => {
    const { watcher, mend, hear, onMended } = following();
    hear(damaged);
    hear({ ...damaged, mending: { why: 'damaged', done: 5, of: 10 } });
    expect(watcher.get()).toEqual({ kind: 'damaged', done: 5, of: 10 });
    expect(mend).toHaveBeenCalledTimes(1);
    hear(sound);
    expect([watcher.get().kind, onMended.mock.calls.length]).toEqual(['mended', 1]);
    watcher.hide();
    expect(watcher.get().kind).toBe('sound');
  });

  test('is nothing more once an outdated one gave way, but all is asked again', () => {
    const { watcher, hear, onMended } = following();
    hear(outdated);
    expect(watcher.get().kind).toBe('outdated');
    hear(sound);
    expect([watcher.get().kind, onMended.mock.calls.length]).toEqual(['sound', 1]);
  });

  test('names what damage took', () => {
    const { watcher, hear } = following();
    hear(damaged);
    hear({ mending: null, lost: 32 });
    expect(watcher.get()).toEqual({ kind: 'lost', items: 32 });
  });

  test('is why mending failed, until it is tried again', async () => {
    const { watcher, mend, hear } = following();
    const full = new Error('full');
    mend.mockRejectedValueOnce(full);
    hear(damaged);
    await vi.waitFor(() => expect(watcher.get()).toEqual({ kind: 'failed', error: full }));
    watcher.again();
    expect([watcher.get().kind, mend.mock.calls.length]).toEqual(['damaged', 2]);
  });

  test('is that it failed where damage is found again and again', async () => {
    const { watcher, mend, hear } = following();
    mend.mockResolvedValue(undefined);
    hear(damaged);
    await vi.waitFor(() => expect(watcher.get().kind).toBe('failed'));
    expect(mend).toHaveBeenCalledTimes(3);
  });
});

function following() {
  let hear: (condition: IndexCondition) => void = () => undefined;
  const mend = vi.fn<() => Promise<unknown>>(() => new Promise(() => undefined));
  const onMended = vi.fn();
  const watcher = createIndexWatcher({ watch: (callback) => void (hear = callback), mend });
  watcher.follow(onMended, new AbortController().signal);
  return { watcher, mend, onMended, hear: (condition: IndexCondition) => hear(condition) };
}
