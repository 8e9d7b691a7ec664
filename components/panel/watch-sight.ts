/** Whether a frame can be seen in the page around it, as far as its browser can tell. */
export type Sight = {
  /** When the last stretch of being seen began, on the clock of the document's events; null while it is not seen. */
  readonly since: () => number | null;
  readonly stop: () => void;
};

/** A still page paints nothing, so Chromium may leave a frame with its first answer ("not seen yet"): it is asked again. */
const askAgainMs = 200;
const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
  trackVisibility: true,
  // The least that Chromium takes.
  delay: 100,
  threshold: [0, 0.25, 0.5, 0.75, 0.95, 1],
};

/**
 * Watches whether the page shows this frame whole. `edges` lie along its top and its left over everything else in it, so that
 * nothing of its own is taken for a cover. Chromium also tells of covers and of opacity, filters and transforms around the frame
 * (Intersection Observer v2, which looks at the frame as a whole); Firefox tells only what is clipped away or scrolled out.
 */
export function watchSight(edges: readonly Element[]): Sight {
  const seen = new Map<Element, boolean>();
  let since: number | null = null;
  const note = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const entry of entries) {
      seen.set(entry.target, isSeen(entry));
      // When it was so, not when it is told: while the panel draws, that comes late.
      since = edges.every((edge) => seen.get(edge)) ? (since ?? entry.time) : null;
    }
  };
  const observer = new IntersectionObserver(note, options);
  const ask = (): void => {
    for (const edge of edges) {
      observer.unobserve(edge);
      observer.observe(edge);
    }
  };
  const asking = setInterval(() => since === null && ask(), askAgainMs);
  ask();
  return {
    since: () => {
      note(observer.takeRecords());
      return since;
    },
    stop: () => {
      clearInterval(asking);
      observer.disconnect();
    },
  };
}

function isSeen(entry: IntersectionObserverEntry & { readonly isVisible?: boolean }): boolean {
  return entry.intersectionRatio >= 0.95 && entry.isVisible !== false;
}
