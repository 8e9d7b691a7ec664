import type { Page } from 'puppeteer-core';

/** Follows a link of the host page whose address ends so, as its own scripts do on a click. */
export async function follow(page: Page, end: string): Promise<void> {
  await page.$eval(`a[href$="${end}"]`, (link) => (link as HTMLElement).click());
}
