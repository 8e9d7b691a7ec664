import { useCallback, useEffect, useRef, type MouseEvent, type RefObject } from 'react';

/** Milliseconds after the panel shows, or its item changes, in which nothing is done on a press. */
const armsAfter = 500;
const acting = '[data-acts]';

/**
 * Swallows presses on whatever acts (`data-acts`) when they cannot be meant: too soon after the panel came up or its item changed, or
 * while the host page lies over what was pressed, where the browser can tell. `onRefused` hears of the latter.
 */
export function useActingGuard(root: RefObject<HTMLElement | null>, itemId: string | null, onRefused: () => void) {
  const armedAt = useRef(Infinity);
  const covered = useRef<CoverWatch | null>(null);

  useEffect(() => {
    armedAt.current = performance.now() + armsAfter;
  }, [itemId]);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const rearm = () => (armedAt.current = performance.now() + armsAfter);
    const stop = new AbortController();
    document.addEventListener('visibilitychange', rearm, { signal: stop.signal });
    const shown = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && rearm());
    shown.observe(element);
    const watch = watchCover(element);
    covered.current = watch;
    return () => {
      stop.abort();
      shown.disconnect();
      watch?.stop();
    };
  }, [root]);

  return useCallback(
    (event: MouseEvent) => {
      const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>(acting) : null;
      if (!pressed) return;
      const early = performance.now() < armedAt.current;
      const hidden = !early && (covered.current?.hides(pressed) ?? false);
      if (!early && !hidden) return;
      event.preventDefault();
      event.stopPropagation();
      if (hidden) onRefused();
    },
    [onRefused],
  );
}

type CoverWatch = { readonly hides: (element: Element) => boolean; readonly stop: () => void };

/**
 * Watches whether the page around this frame covers or fades what can be pressed (Intersection Observer v2). Null in a page of its own
 * and in browsers without it, where the delay alone protects. What the panel itself lays over a part of its own does not count.
 */
function watchCover(root: HTMLElement): CoverWatch | null {
  if (window.top === window || !('isVisible' in IntersectionObserverEntry.prototype)) return null;
  const visible = new WeakMap<Element, boolean>();
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    trackVisibility: true,
    delay: 100,
    threshold: [0, 0.5, 1],
  };
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) visible.set(entry.target, 'isVisible' in entry && entry.isVisible === true);
  }, options);
  const brand = root.querySelector('header svg');
  if (brand) observer.observe(brand);
  const observe = (event: Event) => {
    const element = event.target instanceof Element ? event.target.closest(acting) : null;
    if (element) observer.observe(element);
  };
  const stop = new AbortController();
  root.addEventListener('pointerover', observe, { signal: stop.signal });
  root.addEventListener('focusin', observe, { signal: stop.signal });
  return {
    hides: (element) => {
      const known = visible.get(element) ?? (brand ? visible.get(brand) : undefined);
      return known === false && !coveredByOwn(element);
    },
    stop: () => {
      stop.abort();
      observer.disconnect();
    },
  };
}

/** Whether another part of the panel (its head, a toast) lies over the element, or it is partly scrolled away. */
function coveredByOwn(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const points = [
    [left + 1, top + 1],
    [right - 1, top + 1],
    [left + 1, bottom - 1],
    [right - 1, bottom - 1],
    [(left + right) / 2, (top + bottom) / 2],
  ] as const;
  return points.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit === null || (hit !== element && !element.contains(hit));
  });
}
