import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { pause } from './until.ts';
import { withBrowser } from './with-browser.ts';

// Threat 3: whether Throughline is installed is nobody's business on other sites.
const { session, replicas } = withBrowser();
const stranger = 'https://news.ferrow.example/';

/** An installed extension must answer as one that does not exist: the same outcome for the real address and for a made-up one. */
const madeUp = {
  chromium: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
  firefox: 'moz-extension://00000000-aaaa-4bbb-8ccc-000000000000',
} as const;

const closed = ['/workspace.html', '/manifest.json', '/background.js', '/icon/48.png', '/content-scripts/github.js'];

it('answers every probe of another site as if it were not installed', async () => {
  replicas().put(stranger, '<!doctype html><title>News</title><p>Nothing to see');
  const page = await session().open(stranger);
  // Firefox gives every installation an address of its own that no page can guess; Chromium gives all the same one.
  const guessable = session().name === 'chromium' ? ['/panel.html', ...closed] : closed;
  for (const resource of guessable) {
    const real = await probe(page, session().origin + resource);
    expect({ resource, ...real }).toEqual({ resource, ...(await probe(page, madeUp[session().name] + resource)) });
    expect(real).toEqual({ fetched: false, image: 'error', script: 'error', style: 'error', frame: false });
  }
});

it('changes nothing in the page of another site', async () => {
  const markup = '<!doctype html><title>News</title><p>PAY-812 https://github.com/ferrow/web/pull/2291';
  replicas().put(stranger, markup);
  const page = await session().open(stranger);
  await pause(1_000);
  const seen = await page.evaluate(() => ({
    markup: document.documentElement.outerHTML,
    globals: Object.keys(window).filter((name) => /throughline|wxt|browser$/i.test(name)),
    runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
    asked: performance.getEntriesByType('resource').map((entry) => entry.name),
  }));
  expect(seen.markup).toBe(
    '<html><head><title>News</title></head><body><p>PAY-812 https://github.com/ferrow/web/pull/2291</p></body></html>',
  );
  expect(seen).toMatchObject({ globals: [], runtime: 'undefined' });
  expect(seen.asked.filter((name) => name.includes('extension'))).toEqual([]);
});

it('gives a known site no more than the panel’s own page', async () => {
  const page = await session().open('https://github.com/ferrow/web');
  for (const resource of closed) {
    const outcome = await probe(page, session().origin + resource);
    expect({ resource, ...outcome }).toMatchObject({ resource, fetched: false, image: 'error', script: 'error' });
  }
});

type Outcome = {
  readonly fetched: boolean;
  readonly image: string;
  readonly script: string;
  readonly style: string;
  readonly frame: boolean;
};

/** Everything a page can try on an address: fetch, image, script, style sheet, frame. */
async function probe(page: Page, address: string): Promise<Outcome> {
  return page.evaluate(async (target) => {
    const outcome = (element: HTMLElement): Promise<string> =>
      new Promise((resolve) => {
        element.addEventListener('load', () => resolve('load'));
        element.addEventListener('error', () => resolve('error'));
        setTimeout(() => resolve('error'), 1_000);
        document.body.append(element);
      });
    const fetched = await fetch(target, { mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
    const image = await outcome(Object.assign(document.createElement('img'), { src: target }));
    const script = await outcome(Object.assign(document.createElement('script'), { src: target }));
    const style = await outcome(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: target }));
    const frame = document.createElement('iframe');
    frame.src = target;
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 300));
    // A frame that loaded is cross-origin: a blocked one is an error page, which every browser keeps cross-origin too. What can be
    // told apart is whether it runs: a document of ours would have frames, a length or a message to give.
    const runs = frame.contentWindow !== null && frame.contentWindow.length > 0;
    for (const made of document.querySelectorAll('img, script, link, iframe')) made.remove();
    return { fetched, image, script, style, frame: runs };
  }, address);
}
