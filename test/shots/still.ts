import type { Page } from 'puppeteer-core';

/** Resolves once nothing in the page has changed for `milliseconds`: parts that load after the first have come. */
export async function still(page: Page, milliseconds = 250): Promise<void> {
  await page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        let timer = 0;
        const observer = new MutationObserver(() => wait());
        const wait = () => {
          clearTimeout(timer);
          timer = window.setTimeout(() => {
            observer.disconnect();
            resolve();
          }, quiet);
        };
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        wait();
      }),
    milliseconds,
  );
}
