import { useCallback, useEffect, useLayoutEffect, useRef, type MouseEvent, type RefObject } from 'react';
import { watchPlace } from './watch-place.ts';
import { watchSight, type Sight } from './watch-sight.ts';

/** Milliseconds after the panel shows, its item changes or the page moves it, in which nothing is done on a press. */
const armsAfter = 500;
const acting = '[data-acts]';

/** Why a press was not taken: what was pressed may not have been seen yet, or it is covered. */
export type Refusal = 'too-soon' | 'covered';

/**
 * Swallows presses on whatever acts (`data-acts`) when they cannot be meant: too soon after the panel came up, its item changed or
 * the page moved it, or while the page covers it. `onRefused` hears of each, so that no press goes without a word. It is never made
 * up for later: a page that uncovers the panel once it was pressed gains nothing.
 */
export function useActingGuard(edges: RefObject<HTMLElement | null>, itemId: string | null, onRefused: (why: Refusal) => void) {
  const armedAt = useRef(Infinity);
  const sight = useRef<Sight | null>(null);

  // Before a press that waits in line can be heard by what is shown now.
  useLayoutEffect(() => {
    armedAt.current = performance.now() + armsAfter;
  }, [itemId]);

  useEffect(() => {
    const rearm = (at: number) => (armedAt.current = at + armsAfter);
    const stop = new AbortController();
    document.addEventListener('visibilitychange', ({ timeStamp }) => rearm(timeStamp), { signal: stop.signal });
    watchPlace(rearm, stop.signal);
    // A page of its own has nobody around it.
    if (window.top !== window && edges.current) sight.current = watchSight([...edges.current.children]);
    return () => {
      stop.abort();
      sight.current?.stop();
    };
  }, [edges]);

  return useCallback(
    (event: MouseEvent) => {
      const pressed = event.target instanceof Element ? event.target.closest(acting) : null;
      const refusal = pressed && refusalAt(event.nativeEvent.timeStamp, armedAt.current, sight.current);
      if (!refusal) return;
      event.preventDefault();
      event.stopPropagation();
      onRefused(refusal);
    },
    [onRefused],
  );
}

/** Judged by when the press was made: a busy panel hears of it late, and would refuse an honest one or take one made too soon. */
function refusalAt(pressedAt: number, armedAt: number, sight: Sight | null): Refusal | null {
  const seenSince = sight ? sight.since() : -Infinity;
  if (seenSince === null) return pressedAt < armedAt ? 'too-soon' : 'covered';
  return pressedAt < armedAt || pressedAt < seenSince + armsAfter ? 'too-soon' : null;
}
