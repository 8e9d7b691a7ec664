import type { Frame, Page } from 'puppeteer-core';
import { launchChromium } from './chromium.ts';
import { findBrowser, type BrowserName } from '../../scripts/find-browser.ts';
import type { Driven, LaunchOptions } from './driven.ts';
import { launchFirefox } from './firefox.ts';
import { until } from './until.ts';

export type Session = Driven & {
  readonly open: (address: string) => Promise<Page>;
  /** The docked panel's document in a page, once it runs. */
  readonly panel: (page: Page) => Promise<Frame>;
  /** How many documents of the extension a page holds now. */
  readonly frames: (page: Page) => Promise<readonly Frame[]>;
};

/** One driver for both browsers (docs/adr/0002): CDP for Chromium, WebDriver BiDi for Firefox, the same calls above them. */
export async function launchBrowser(name: BrowserName, options: Omit<LaunchOptions, 'executable'>): Promise<Session> {
  const executable = findBrowser(name);
  if (!executable) throw new Error(`${name} is not installed`);
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const driven = await launch({ ...options, executable });
  const frames = async (page: Page): Promise<readonly Frame[]> => {
    const own = await Promise.all(page.frames().map(async (frame) => ((await isOf(frame, driven.origin)) ? [frame] : [])));
    return own.flat().filter((frame) => frame !== page.mainFrame());
  };
  return {
    ...driven,
    frames,
    open: async (address) => {
      const page = await driven.browser.newPage();
      if (options.headless) await page.setViewport(options.window);
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      return page;
    },
    panel: (page) => until('the docked panel', async () => (await frames(page))[0]),
  };
}

/**
 * Firefox gives `about:blank` as the address of an extension's frame, so the frame itself is asked. In both browsers one that a
 * reload is taking away is still listed for a moment, and does not answer.
 */
async function isOf(frame: Frame, origin: string): Promise<boolean> {
  if (!frame.url().startsWith(origin) && frame.url() !== 'about:blank') return false;
  try {
    return await frame.evaluate((wanted) => location.origin === wanted, origin);
  } catch {
    return false;
  }
}
