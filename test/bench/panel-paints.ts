import type { Frame, Page } from 'puppeteer-core';

/** A frame in which the themes of an item stood for the first time. All instants are those of one clock, in milliseconds. */
export type Paint = {
  readonly key: string;
  readonly at: number;
  /** When the panel could hear that the item was read; null where that was before it listened. */
  readonly readAt: number | null;
};

declare global {
  var benchPaints: Paint[] | undefined;
  var benchTasks: number[] | undefined;
}

export function paints(panel: Frame): Promise<readonly Paint[]> {
  return panel.evaluate(() => globalThis.benchPaints ?? []);
}

export function longTasks(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => globalThis.benchTasks ?? []);
}

/** Runs in every document before its own scripts; in the panel it notes when themes are on screen. */
export function watchPaints(): void {
  if (!/^(chrome|moz)-extension:$/.test(location.protocol)) return;
  type Changes = Record<
    string,
    { readonly newValue?: { readonly reading?: { readonly state: string; readonly item?: { readonly key: string } } } }
  >;
  type Storage = {
    readonly session: { readonly onChanged: { readonly addListener: (heard: (changes: Changes) => void) => void } };
  };
  const found: Paint[] = (globalThis.benchPaints = []);
  const readAt = new Map<string, number>();
  const now = (): number => performance.timeOrigin + performance.now();
  (globalThis as unknown as { chrome: { storage: Storage } }).chrome.storage.session.onChanged.addListener((changes) => {
    for (const { newValue } of Object.values(changes)) {
      const key = newValue?.reading?.state === 'item' ? newValue.reading.item?.key : undefined;
      if (key !== undefined && !readAt.has(key)) readAt.set(key, now());
    }
  });
  let shown = '';
  const look = (): void => {
    if (!document.querySelector('#themes button[aria-expanded]')) return;
    const key = /[A-Z]+-\d+/.exec(document.querySelector('header')?.textContent ?? document.body.innerText)?.[0] ?? '';
    if (key === shown) return;
    shown = key;
    const heard = readAt.get(key) ?? null;
    readAt.delete(key);
    // The first callback comes before this picture is painted, the second after it.
    requestAnimationFrame(() => requestAnimationFrame(() => found.push({ key, at: now(), readAt: heard })));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Runs in every document; in a host page it notes how long its tasks over 50 ms took. */
export function watchTasks(): void {
  const found: number[] = (globalThis.benchTasks = []);
  new PerformanceObserver((list) => found.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
}
