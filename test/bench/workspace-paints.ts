import type { Page } from 'puppeteer-core';

declare global {
  var benchShown: number | null | undefined;
  var benchLongest: number | undefined;
}

/** When the page's figures first stood on screen, in milliseconds from the beginning of its navigation; null until they do. */
export function shownAt(page: Page): Promise<number | null> {
  return page.evaluate(() => globalThis.benchShown ?? null);
}

/** How long the longest task of the page took that was over 50 ms; 0 where none was. */
export function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => globalThis.benchLongest ?? 0);
}

/** Runs in every document before its own scripts: notes when a page of the workspace no longer waits for anything. */
export function watchShown(): void {
  globalThis.benchShown = null;
  globalThis.benchLongest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      globalThis.benchLongest = Math.max(globalThis.benchLongest ?? 0, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  let seen = false;
  const look = (): void => {
    if (seen || !document.querySelector('main h1') || document.querySelector('main [aria-busy=true]')) return;
    seen = true;
    // The first callback comes before this picture is painted, the second after it.
    requestAnimationFrame(() => requestAnimationFrame(() => (globalThis.benchShown = performance.now())));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Presses the `index`-th choice of the page (a select's option, or a button of a group) and gives when other figures were painted. Milliseconds. */
export function switched(page: Page, selector: string, index: number): Promise<number> {
  return page.evaluate(
    async (where, at) => {
      const main = document.querySelector('main');
      const choice = document.querySelectorAll<HTMLElement>(where)[at];
      if (!main || !choice) throw new Error(`nothing to press at ${where}`);
      const before = main.textContent;
      const begun = performance.now();
      const list = choice.closest('select');
      if (list && choice instanceof HTMLOptionElement) {
        list.value = choice.value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      } else choice.click();
      while (main.textContent === before) {
        if (performance.now() - begun > 60_000) throw new Error(`no other figures after ${where}`);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now() - begun;
    },
    selector,
    index,
  );
}
