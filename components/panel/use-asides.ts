import { useLayoutEffect, useRef, useState } from 'react';
import type { FeedbackList } from './feedback-lists.ts';

export type Aside = { readonly kind: 'search'; readonly text: string } | { readonly kind: 'list'; readonly list: FeedbackList };

/**
 * What stands in place of the item for a while (a search, the feedback behind a number), one over the other. Going back finds the
 * item as it was left: scrolled there, focus on what opened it.
 */
export function useAsides() {
  const [open, setOpen] = useState<readonly Aside[]>([]);
  const left = useRef<{ readonly scroll: number; readonly focus: Element | null } | null>(null);
  const covered = open.length > 0;

  useLayoutEffect(() => {
    if (covered || !left.current) return;
    window.scrollTo(0, left.current.scroll);
    if (left.current.focus instanceof HTMLElement) left.current.focus.focus({ preventScroll: true });
    left.current = null;
  }, [covered]);

  function push(aside: Aside): void {
    left.current ??= { scroll: window.scrollY, focus: document.activeElement };
    setOpen((before) => [...before, aside]);
  }

  return {
    open,
    search: (text: string) => (open.at(-1)?.kind === 'search' ? undefined : push({ kind: 'search', text })),
    list: (list: FeedbackList) => push({ kind: 'list', list }),
    back: () => setOpen((before) => before.slice(0, -1)),
  } as const;
}

export type AsidesState = ReturnType<typeof useAsides>;
