import type { Page } from 'puppeteer-core';

/** What an extension has in a page, as far as the page itself can tell. */
export type Trace = {
  /** Elements beside head and body that take up room. */
  readonly shown: number;
  /** Room that the root element leaves beside the page, in pixels. */
  readonly beside: number;
  /** Width that is left to the page. */
  readonly width: number;
};

export async function traceIn(page: Page): Promise<Trace> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const others = [...root.children].filter((child) => child !== document.head && child !== document.body);
    // An element that shows nothing has no box, whatever its style says.
    const shown = others.filter((child) => getComputedStyle(child).display !== 'none');
    return {
      shown: shown.length,
      beside: Number.parseFloat(getComputedStyle(root).marginRight),
      width: Math.round(document.body.getBoundingClientRect().width),
    };
  });
}
