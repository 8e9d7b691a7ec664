import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makePage, parsePage } from '../../../test/page.ts';
import type { Site, TestPage } from '../../../test/page.ts';
import type { Reading } from '../host.ts';
import { locate } from './locate.ts';
import { read } from './read.ts';

const saved = (name: string) => readFileSync(new URL(`./saved/${name}.html`, import.meta.url), 'utf8');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function readAll(page: TestPage, meanwhile: () => void = () => undefined): Promise<Reading[]> {
  const reference = locate(page.url, []);
  if (!reference) throw new Error('no item');
  const readings: Reading[] = [];
  const done = (async () => {
    for await (const reading of read(reference, page)) readings.push(reading);
    return true;
  })();
  await vi.advanceTimersByTimeAsync(300);
  meanwhile();
  for (let ended = false; !ended;) {
    await vi.advanceTimersByTimeAsync(100);
    ended = await Promise.race([done, Promise.resolve(false)]);
  }
  return readings;
}

const paths = (asked: readonly string[]) => asked.map((url) => new URL(url).pathname);
const itemOf = (reading: Reading | undefined) => (reading?.state === 'item' ? reading.item : null);

describe('what is asked for', () => {
  it('is nothing where the page shows it all', async () => {
    const page = makePage({ url: 'https://github.com/acme/app/issues/7', html: saved('issue-react') });
    const readings = await readAll(page);
    expect(page.asked).toEqual([]);
    expect(readings.map((reading) => reading.state === 'item' && reading.settled)).toEqual([false, true]);
  });

  it('is the list of paths on a conversation, in one request', async () => {
    const answer = {
      payload: {
        pullRequestsLayoutRoute: { pullRequest: { number: 12 } },
        pullRequestsChangesRoute: { diffSummaries: [{ path: 'a.ts' }] },
      },
    };
    const page = makePage({
      url: 'https://github.com/acme/app/pull/12',
      html: saved('pull-request-react'),
      site: { '/acme/app/pull/12/changes': { json: answer } },
    });
    const readings = await readAll(page);
    expect(paths(page.asked)).toEqual(['/acme/app/pull/12/changes']);
    expect(readings.map((reading) => itemOf(reading)?.paths)).toEqual([[], ['a.ts'], ['a.ts']]);
  });

  it('is the whole list where the page shows one commit', async () => {
    const page = makePage({
      url: 'https://github.com/acme/app/pull/31/files/0a1b2c3',
      html: saved('pull-request-files-rails'),
      site: {
        '/acme/app/pull/31/changes': { status: 406 },
        '/acme/app/pull/31/files': {
          text: '<span data-filterable-item-text>a&#39;b.ts</span><span data-filterable-item-text hidden>c.ts</span>',
        },
      },
    });
    const readings = await readAll(page);
    expect(itemOf(readings[0])?.fields.paths).toEqual({ source: 'page, file tree', complete: false });
    expect(itemOf(readings.at(-1))).toMatchObject({
      paths: ["a'b.ts", 'c.ts'],
      fields: { paths: { source: 'files page', complete: true } },
    });
  });

  it.each([404, 403])('is another page where a server answers %d to a route that it lacks', async (status) => {
    const page = makePage({
      url: 'https://github.com/acme/app/pull/31/files/0a1b2c3',
      html: saved('pull-request-files-rails'),
      site: {
        '/acme/app/pull/31/changes': { status },
        '/acme/app/pull/31/files': { text: '<span data-filterable-item-text>a.ts</span>' },
        '/acme/app/pull/31': { text: '' },
      },
    });
    const readings = await readAll(page);
    expect(paths(page.asked).slice(0, 2)).toEqual(['/acme/app/pull/31/changes', '/acme/app/pull/31/files']);
    expect(itemOf(readings.at(-1))).toMatchObject({ paths: ['a.ts'], fields: { paths: { complete: true } } });
  });

  it('ends where the item itself is not there', async () => {
    const url = 'https://github.com/acme/app/pull/31';
    const missing = { status: 404 };
    const site = { '/acme/app/pull/31/changes': missing, '/acme/app/pull/31/files': missing, '/acme/app/pull/31': missing };
    const page = makePage({ url, html: '', site });
    const readings = await readAll(page);
    expect(paths(page.asked)).toEqual(['/acme/app/pull/31/changes', '/acme/app/pull/31/files', '/acme/app/pull/31']);
    expect(readings.at(-1)).toMatchObject({ state: 'not-found' });
  });

  it('is nothing more after a limit, and what was read stands', async () => {
    const page = makePage({
      url: 'https://github.com/acme/app/pull/31/files',
      html: saved('pull-request-files-rails').replace('<file-tree>', '<!--').replace('</file-tree>', '-->'),
      site: { '/acme/app/pull/31/changes': { status: 429 } },
    });
    const readings = await readAll(page);
    expect(paths(page.asked)).toEqual(['/acme/app/pull/31/changes']);
    expect(readings.at(-1)).toMatchObject({
      state: 'item',
      settled: true,
      item: {
        title: 'Show who owns a moment',
        paths: ['lib/journey/moment.ts'],
        fields: { paths: { complete: false }, body: { complete: false } },
      },
    });
  });
});

describe('soft navigation', () => {
  const url = 'https://github.com/acme/app/issues/7';

  it('is waited for, without a word of the page before and without a request', async () => {
    const document = parsePage(saved('project-pane'), url);
    const page = makePage({ url, document });
    const readings = await readAll(page, () => {
      document.body.replaceChildren(...document.importNode(parsePage(saved('issue-react'), url).body, true).childNodes);
      document.title = 'Card declined on retry after 3-D Secure · Issue #7 · Acme/App';
    });
    expect(page.asked).toEqual([]);
    expect(readings.map((reading) => itemOf(reading)?.title)).toEqual(Array(2).fill('Card declined on retry after 3-D Secure'));
  });

  it('ends in a request where the page stays another’s', async () => {
    const issue = { number: 8, title: 'Eight', body: 'B', state: 'OPEN', labels: { nodes: [] } };
    const answer = { payload: { preloadedQueries: [{ result: { data: { repository: { issue } } } }] } };
    const page = makePage({
      url: 'https://github.com/acme/app/issues/8',
      html: saved('issue-react'),
      site: { '/acme/app/issues/8': { json: answer } },
    });
    expect(itemOf((await readAll(page)).at(-1))).toMatchObject({
      title: 'Eight',
      body: 'B',
      fields: { title: { source: 'json route' } },
    });
  });

  it('does not take another commit’s heading for the title', async () => {
    const html = saved('pull-request-react')
      .replace(/<script[\s\S]*?<\/script>/u, '')
      .replace(/<span class="sr-only">.*?<\/span>/u, '')
      .replace(/(<span class="markdown-title"[^>]*>)[^<]*/u, '$1A commit of it');
    const page = makePage({ url: 'https://github.com/acme/app/pull/12/commits/0a1b', html });
    expect(itemOf((await readAll(page)).at(-1))?.title).toBe('Keep the saved card · when a retry fails');
  });
});

describe('answers', () => {
  const url = 'https://github.com/acme/app/issues/8';
  const readWith = async (site: Site) => (await readAll(makePage({ url, html: '<!doctype html>', site }))).at(-1);

  it('of a fetched page are read without parsing more than the opening comment', async () => {
    const html = `<title>Eight &amp; more · Issue #8 · acme/app</title>
      <div class="a" id="issue-5"><div class="js-comment-body"><p>The body</p></div></div><div id="issuecomment-6"></div>`;
    const reading = await readWith({
      'application/json /acme/app/issues/8': { status: 406 },
      'text/html /acme/app/issues/8': { text: html },
    });
    expect(itemOf(reading)).toMatchObject({
      title: 'Eight & more',
      body: 'The body',
      fields: { body: { source: 'fetched page' } },
    });
  });

  it('of another item, where a redirect led, are not read', async () => {
    const text = '<title>Moved · Issue #8 · acme/web</title><div id="issue-5"><div class="js-comment-body">x</div></div>';
    const landed = 'https://github.com/acme/web/issues/9';
    expect(await readWith({ '/acme/app/issues/8': { text, landed } })).toMatchObject({ state: 'unrecognised' });
  });

  it('say when to come again', async () => {
    const limited = (headers: Record<string, string>) => readWith({ '/acme/app/issues/8': { status: 429, headers } });
    const now = makePage({ url }).now();
    expect(await limited({ 'retry-after': '5' })).toMatchObject({ state: 'rate-limited', retryAt: now + 5000 });
    expect(await limited({ 'retry-after': 'Mon, 23 Nov 2026 12:05:00 GMT' })).toMatchObject({
      retryAt: Date.UTC(2026, 10, 23, 12, 5),
    });
    expect(await limited({})).toMatchObject({ retryAt: now + 60_000 });
  });
});
