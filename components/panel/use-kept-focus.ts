import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Keeps focus where it was when what held it is drawn anew elsewhere (a theme that moves to another list once it is linked): the
 * element with the same `data-focus-key` takes it, else `fallback`.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, fallback: string): void {
  const last = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const element = root.current;
    const remember = (event: FocusEvent) => {
      last.current = event.target instanceof HTMLElement ? event.target : null;
    };
    const forget = (event: FocusEvent) => {
      // Focus that moves on, or leaves the window, is no loss; focus that is lost because its element went has no such event.
      if (event.target === last.current && event.target instanceof HTMLElement && event.target.isConnected) last.current = null;
    };
    element?.addEventListener('focusin', remember);
    element?.addEventListener('focusout', forget);
    return () => {
      element?.removeEventListener('focusin', remember);
      element?.removeEventListener('focusout', forget);
    };
  }, [root]);

  useLayoutEffect(() => {
    const lost = last.current;
    if (!lost || lost.isConnected || document.activeElement !== document.body) return;
    last.current = null;
    const key = lost.dataset.focusKey;
    const same = key === undefined ? null : root.current?.querySelector<HTMLElement>(`[data-focus-key="${CSS.escape(key)}"]`);
    (same ?? root.current?.querySelector<HTMLElement>(fallback))?.focus({ preventScroll: same !== null });
  });
}
