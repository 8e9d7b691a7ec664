import { Fault } from '../lib/domain/errors.ts';
import type { IndexCondition } from '../lib/store/index-condition.ts';

/** What a page says of the index; nothing where it is sound. */
export type IndexNews =
  | { readonly kind: 'sound' | 'mended' }
  | { readonly kind: 'damaged' | 'outdated'; readonly done: number; readonly of: number }
  | { readonly kind: 'lost'; readonly items: number }
  | { readonly kind: 'failed'; readonly error: unknown };

type Ways = {
  readonly watch: (callback: (condition: IndexCondition) => void, signal: AbortSignal) => void;
  /** Makes the index anew beside the page, in turn with other pages. */
  readonly mend: () => Promise<unknown>;
};

/** Damage that is found again each time was not mended. */
const mostTries = 3;

/** Follows how the index stands, has it made anew where it must be, and remembers that a page was shown what damage left. */
export function createIndexWatcher({ watch, mend }: Ways) {
  const listeners = new Set<() => void>();
  let news: IndexNews = { kind: 'sound' };
  let condition: IndexCondition = { mending: null, lost: 0 };
  let wasDamaged = false;
  let running = false;
  let tries = 0;

  const say = (next: IndexNews): void => {
    news = next;
    for (const listener of listeners) listener();
  };
  const start = (): void => {
    if (running || !condition.mending) return;
    if (tries++ === mostTries) {
      say({ kind: 'failed', error: new Fault('store-corrupt') });
      return;
    }
    running = true;
    mend().then(
      () => {
        running = false;
        start();
      },
      (error: unknown) => {
        running = false;
        if (condition.mending) say({ kind: 'failed', error });
      },
    );
  };
  const settled = (): IndexNews => {
    if (condition.lost > 0) return { kind: 'lost', items: condition.lost };
    return { kind: wasDamaged ? 'mended' : 'sound' };
  };

  return {
    get: () => news,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Until the signal ends; `onMended` is called whenever another index answers than before. */
    follow: (onMended: () => void, signal: AbortSignal): void => {
      const heard = (now: IndexCondition): void => {
        const before = condition;
        condition = now;
        if (now.mending) {
          const { why, done, of } = now.mending;
          wasDamaged ||= why === 'damaged';
          say({ kind: why, done, of });
          start();
          return;
        }
        say(settled());
        if (before.mending) onMended();
      };
      watch(heard, signal);
    },
    again: (): void => {
      tries = 0;
      start();
      if (condition.mending) say({ kind: condition.mending.why, done: condition.mending.done, of: condition.mending.of });
    },
    /** The person has read it. */
    hide: (): void => {
      wasDamaged = false;
      say({ kind: 'sound' });
    },
  };
}
