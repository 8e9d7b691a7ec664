import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { openPanel } from './launcher.ts';
import { settledText } from './panel.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { loadSample } from './workspace.ts';

// Threat 3: what is left in open pages once the extension is turned off or kept from a site. These are pages of Chromium's own;
// Firefox's cannot be driven: there sites.firefox.e2e.ts turns a site off and page.e2e.ts removes the extension, in both.
const { session } = withBrowser();
const pull = 'https://github.com/ferrow/web/pull/2291';
const issue = 'https://ferrow.atlassian.net/browse/PAY-812';

type Settings = {
  readonly management: { readonly setEnabled: (id: string, enabled: boolean) => Promise<void> };
  readonly developerPrivate: {
    readonly updateExtensionConfiguration: (change: {
      readonly extensionId: string;
      readonly hostAccess: string;
    }) => Promise<void>;
  };
};

beforeAll(() => loadSample(session()));

async function extensionsPage(): Promise<Page> {
  const page = await session().browser.newPage();
  await page.goto('chrome://extensions/');
  return page;
}

const id = (): string => new URL(session().origin).hostname;

/** All that a page can see of itself beside what its own markup says. */
async function looksOf(page: Page): Promise<object> {
  return page.evaluate(() => ({
    root: document.documentElement
      .getAttributeNames()
      .map((name) => `${name}=${document.documentElement.getAttribute(name) ?? ''}`),
    body: document.body.getAttributeNames(),
    children: [...document.documentElement.children].map(({ localName }) => localName),
    width: document.body.getBoundingClientRect().width,
    frames: window.length,
    sheets: document.adoptedStyleSheets.length,
  }));
}

/** Opens the panel in both tools, does `turn`, and expects both pages to look as if there had never been an extension. */
async function leavesNothing(turn: (page: Page) => Promise<void>, back: (page: Page) => Promise<void>): Promise<void> {
  const settings = await extensionsPage();
  const pages: Page[] = [];
  for (const address of [pull, issue]) {
    const page = await session().open(address);
    await settledText(await openPanel(session(), page));
    pages.push(page);
  }
  await turn(settings);
  for (const page of pages) {
    await page.bringToFront();
    const untouched = await session().open(page.url());
    const wanted = await looksOf(untouched);
    await page.bringToFront();
    const same = async () => JSON.stringify(await looksOf(page)) === JSON.stringify(wanted);
    await until('the page as it was', same).catch(() => null);
    expect(await looksOf(page)).toEqual(wanted);
    expect(wanted).toMatchObject({ children: ['head', 'body'] });
  }
  await back(settings);
}

it('is nothing when access to all sites is taken back in the browser’s settings', async () => {
  const allow = (hostAccess: string) => (page: Page) =>
    page.evaluate(
      async (extensionId, access) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: Settings }).chrome;
        await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access });
      },
      id(),
      hostAccess,
    );
  await leavesNothing(allow('ON_CLICK'), allow('ON_ALL_SITES'));
});

it('is nothing when the extension is turned off', async () => {
  const enable = (enabled: boolean) => (page: Page) =>
    page.evaluate(
      async (extensionId, on) => {
        await (globalThis as unknown as { chrome: Settings }).chrome.management.setEnabled(extensionId, on);
      },
      id(),
      enabled,
    );
  await leavesNothing(enable(false), enable(true));
});
