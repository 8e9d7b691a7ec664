import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { addressIn, appears, lineOf, metaContent } from './dom.ts';

const page = (html: string) => new JSDOM(html).window.document;

describe('reading the page', () => {
  it('gives one line of text, or null', () => {
    expect(lineOf(page('<h1>  Card\n declined </h1>').querySelector('h1'))).toBe('Card declined');
    expect(lineOf(page('<h1> </h1>').querySelector('h1'))).toBeNull();
    expect(lineOf(null)).toBeNull();
  });

  it('reads a meta by name or property, and an address against the page', () => {
    const document = page(
      '<meta property="og:url" content="https://a.test/1"><a href="/x#y"></a><a id="bad" href="http://["></a>',
    );
    expect(metaContent(document, 'og:url')).toBe('https://a.test/1');
    expect(addressIn(document.querySelector('a'), new URL('https://a.test/b'))?.href).toBe('https://a.test/x#y');
    expect(addressIn(document.querySelector('#bad'), new URL('https://a.test/b'))).toBeNull();
  });
});

describe('waiting for a page', () => {
  const title = (document: Document) => () => lineOf(document.querySelector('h1'));

  it('gives what appears later', async () => {
    const document = page('<main></main>');
    const waited = appears(document, title(document), 2000, new AbortController().signal);
    const heading = document.createElement('h1');
    heading.textContent = 'Late';
    document.querySelector('main')?.append(heading);
    expect(await waited).toBe('Late');
  });

  it('gives up after its patience, and at once when the signal runs out', async () => {
    const document = page('<main></main>');
    expect(await appears(document, title(document), 10, new AbortController().signal)).toBeNull();
    const controller = new AbortController();
    const waited = appears(document, title(document), 60_000, controller.signal);
    controller.abort();
    expect(await waited).toBeNull();
  });
});
