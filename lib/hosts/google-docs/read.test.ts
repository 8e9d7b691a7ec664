import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hostPage, readings } from '../../../test/host-page.ts';
import type { HostPage } from '../../../test/host-page.ts';
import type { Page, Reading, TextAnswer } from '../host.ts';
import { googleDocs } from './index.ts';
import { locate } from './locate.ts';
import { id } from './locate.table.ts';

const open =
  '<title>Retry plan - Google Docs</title><input class="docs-title-input" value="Retry plan"><div id="docs-toolbar-mode-switcher" class="goog-button suggest-mode"></div>';
const url = `https://docs.google.com/document/u/1/d/${id}/edit`;
const markdown = (text: string) => new Response(text, { headers: { 'Content-Type': 'text/markdown' } });
const signIn = '<!doctype html><form action="https://accounts.google.com/ServiceLogin">';
const blocked = () => Promise.reject(new TypeError('Failed to fetch'));
const extension = (answer: Partial<TextAnswer>) =>
  vi.fn<(url: string) => Promise<TextAnswer>>(() =>
    Promise.resolve({ status: 200, contentType: '', text: '', retryAfter: null, ...answer }),
  );

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Reads to the end, with the pauses between exports passing at once. */
async function read(page: Page): Promise<readonly Reading[]> {
  const reference = locate(page.url);
  if (!reference) throw new Error('no document in view');
  const all = readings(googleDocs.read(reference, page));
  await vi.advanceTimersByTimeAsync(3000);
  return all;
}

async function lastOf(options: Partial<HostPage>): Promise<Reading | undefined> {
  return (await read(hostPage({ url, html: open, ...options }))).at(-1);
}

describe('a document', () => {
  it('shows its title first, then the text that Docs exports', async () => {
    const page = hostPage({ url, html: open, answer: () => markdown('\uFEFF# Retry plan\r\n\r\n3\\-D Secure') });
    const all = await read(page);
    expect(all).toHaveLength(2);
    expect(all[0]).toMatchObject({ state: 'item', settled: false, item: { title: 'Retry plan', body: '', mode: 'suggesting' } });
    expect(all[1]).toMatchObject({
      state: 'item',
      settled: true,
      item: {
        key: id,
        kind: 'document',
        title: 'Retry plan',
        body: '# Retry plan\n\n3-D Secure',
        fields: { title: { source: 'page' }, body: { source: 'export md', complete: true } },
      },
    });
    expect(page.asked.map((asked) => asked.url)).toEqual([`https://docs.google.com/document/u/1/d/${id}/export?format=md`]);
    // The host that it redirects to answers any origin, and so refuses requests with cookies.
    expect(page.asked[0]?.init.credentials).toBeUndefined();
  });

  it.each([
    ['edit-mode', 'editing'],
    ['suggest-mode', 'suggesting'],
    ['', 'viewing'],
  ])('of class %j is open for %s', async (name, mode) => {
    const html = open.replace('suggest-mode', name);
    expect(await lastOf({ html, answer: () => markdown('x') })).toMatchObject({ item: { mode } });
  });

  it.each([
    ['<meta property="og:title" content="Plan - Google Ads"><title>x</title>', 'Plan - Google Ads', true],
    ['<title>Plan - Google Ads – Google Dokumente</title>', 'Plan - Google Ads', false],
    ['<div class="docs-title-input-label-inner">Renamed</div><meta property="og:title" content="Old">', 'Renamed', true],
  ])('takes its title from %s', async (html, title, complete) => {
    expect(await lastOf({ html, answer: () => markdown('x') })).toMatchObject({
      item: { title, fields: { title: { complete } } },
    });
  });

  it('reads no text through the page, where there is none to read', async () => {
    const html = `${open}<noscript>JavaScript isn't enabled</noscript><div class="kix-appview-editor">painted</div>`;
    expect(await lastOf({ html, answer: blocked })).toMatchObject({ item: { body: '' } });
  });

  it('stops reading where the pictures start', async () => {
    const sent = vi.fn();
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent();
        controller.enqueue(encoder.encode(sent.mock.calls.length === 1 ? 'Words\n\n[image1]: <da' : 'ta:image/png;base64,AAAA'));
      },
    });
    expect(await lastOf({ answer: () => new Response(body) })).toMatchObject({
      item: { body: 'Words', fields: { body: { complete: true } } },
    });
    expect(sent.mock.calls.length).toBeLessThan(6);
  });

  it('cuts what is too long, and says so', async () => {
    expect(await lastOf({ answer: () => markdown('x'.repeat(2_000_001)) })).toMatchObject({
      item: { fields: { body: { complete: false } } },
    });
  });
});

describe('where the redirect is refused to the page', () => {
  it('the extension asks, if it may', async () => {
    const ask = extension({ text: 'from behind' });
    expect(await lastOf({ answer: blocked, extension: ask })).toMatchObject({
      item: { body: 'from behind', fields: { body: { complete: true } } },
    });
    expect(ask.mock.calls.map(([asked]) => asked)).toEqual([`https://docs.google.com/document/u/1/d/${id}/export?format=md`]);
  });

  it('plain text is asked for where Markdown is too much', async () => {
    const ask = vi.fn((asked: string) =>
      Promise.resolve({ status: asked.includes('=md') ? 413 : 200, contentType: '', text: 'plain', retryAfter: null }),
    );
    expect(await lastOf({ answer: blocked, extension: ask })).toMatchObject({
      item: { body: 'plain', fields: { body: { source: 'export txt' } } },
    });
  });

  it.each([
    ['it may not', null],
    ['it fails as well', () => Promise.reject(new Error('no'))],
  ])('the title is all where %s, and the text is said to be missing', async (_, ask) => {
    expect(await lastOf({ answer: blocked, extension: ask })).toMatchObject({
      state: 'item',
      settled: true,
      item: { title: 'Retry plan', body: '', fields: { body: { source: 'export unreachable', complete: false } } },
    });
  });

  it('keeps the address that an export ends at to itself', async () => {
    const error = new TypeError('https://doc-0s-docstext.googleusercontent.com/export/SECRET');
    const all = await read(hostPage({ url, html: '', answer: () => Promise.reject(error) }));
    expect(JSON.stringify(all)).not.toMatch(/SECRET|googleusercontent/);
  });
});

describe('what Docs may answer instead', () => {
  const states: readonly (readonly [name: string, answer: () => Response, expected: object])[] = [
    ['sign-in with 200', () => new Response(signIn), { state: 'login' }],
    ['401', () => new Response('', { status: 401 }), { state: 'login' }],
    ['no such document', () => new Response('', { status: 404 }), { state: 'not-found' }],
    [
      'too many exports',
      () => new Response('', { status: 429, headers: { 'Retry-After': '90' } }),
      { state: 'rate-limited', retryAt: Date.UTC(2026, 10, 23, 12, 1, 30) },
    ],
    ['a fault', () => new Response('', { status: 500 }), { state: 'failed', detail: 'export 500' }],
  ];

  it.each(states)('%s, the title kept', async (_, answer, expected) => {
    expect(await lastOf({ answer })).toMatchObject({ ...expected, title: 'Retry plan' });
  });

  it.each([
    ['403', () => new Response('', { status: 403 })],
    ['a page of another kind', () => new Response('<html>download is off</html>')],
  ])('download refused (%s): the title alone', async (_, answer) => {
    expect(await lastOf({ answer })).toMatchObject({
      state: 'item',
      item: { title: 'Retry plan', fields: { body: { source: 'export refused', complete: false } } },
    });
  });

  it('a page that asks for access shows no document', async () => {
    const html = '<title>Google Docs - Access</title>';
    expect(await lastOf({ html, answer: () => new Response('', { status: 403 }) })).toMatchObject({
      state: 'no-access',
      title: null,
    });
  });
});

describe('the export is asked for sparingly', () => {
  it('once for a document in a visit, again when the person asks', async () => {
    const page = hostPage({ url, html: open, answer: () => markdown('x') });
    await read(page);
    await read(page);
    expect(page.asked).toHaveLength(1);
    await read({ ...page, afresh: true });
    expect(page.asked).toHaveLength(2);
  });

  it('once though the person leaves and comes back meanwhile', async () => {
    const slow = () => new Promise<Response>((resolve) => setTimeout(() => resolve(markdown('x')), 300));
    const page = hostPage({ url, html: open, answer: slow });
    const abort = new AbortController();
    const left = readings(googleDocs.read(locate(page.url) ?? expect.fail(), { ...page, signal: abort.signal }));
    await vi.advanceTimersByTimeAsync(100);
    abort.abort();
    expect((await read(page)).at(-1)).toMatchObject({ settled: true, item: { body: 'x' } });
    expect(await left).toHaveLength(1);
    expect(page.asked).toHaveLength(1);
  });

  it('not at all while Google asks to wait, not even on request', async () => {
    let now = Date.UTC(2026, 10, 23, 12);
    const page = hostPage({ url, html: open, answer: () => new Response('', { status: 429, headers: { 'Retry-After': '90' } }) });
    const later = { ...page, now: () => now, afresh: true };
    await read(later);
    expect(await read(later)).toMatchObject([{ state: 'item' }, { state: 'rate-limited', retryAt: now + 90_000 }]);
    expect(page.asked).toHaveLength(1);
    now += 90_000;
    await read(later);
    expect(page.asked).toHaveLength(2);
  });

  it('one after the other with a pause between, and none for tabs that were left meanwhile', async () => {
    let running = 0;
    const { document, fetch, asked } = hostPage({
      url,
      html: open,
      answer: async () => {
        expect(++running).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 300));
        running--;
        return markdown('x');
      },
    });
    const visits = ['t.0', 't.b', 't.c'].map((tab) => {
      const abort = new AbortController();
      const page = { ...hostPage({ url: `${url}?tab=${tab}` }, abort), document, fetch };
      return { abort, all: readings(googleDocs.read(locate(page.url) ?? expect.fail(), page)) };
    });
    document.body.append(Object.assign(document.createElement('script'), { type: 'x', textContent: '"t.b" "t.c"' }));
    visits[1]?.abort.abort();
    await vi.advanceTimersByTimeAsync(1200);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    await Promise.all(visits.map(({ all }) => all));
    expect(asked.map((request) => new URL(request.url).searchParams.get('tab'))).toEqual(['t.0', 't.c']);
  });
});

describe('a tab', () => {
  const inTab = `${url}?tab=t.b`;
  const texts = (answers: Readonly<Record<string, string>>) => (asked: URL) =>
    markdown(answers[asked.searchParams.get('tab') ?? 'first'] ?? answers.first ?? '');

  it('that the page was loaded with is asked for alone', async () => {
    const html = `${open}<script type="x">["nm",["ksm","t.b"]]</script>`;
    const page = hostPage({ url: inTab, html, answer: texts({ first: 'one', 't.b': 'two' }) });
    expect((await read(page)).at(-1)).toMatchObject({ item: { tab: 't.b', body: 'two' } });
    expect(page.asked).toHaveLength(1);
  });

  it('that is new is held against the first', async () => {
    const page = hostPage({ url: inTab, html: open, answer: texts({ first: 'one', 't.b': 'two' }) });
    expect((await read(page)).at(-1)).toMatchObject({ item: { body: 'two', fields: { body: { complete: true } } } });
    expect(page.asked).toHaveLength(2);
  });

  it('that Docs does not know never passes the text of the first for its own', async () => {
    const last = await lastOf({ url: inTab, answer: texts({ first: 'one' }) });
    expect(last).toMatchObject({
      item: { title: 'Retry plan', body: '', fields: { body: { source: 'export md of another tab', complete: false } } },
    });
  });

  it('that cannot be told from the first is said to be unconfirmed', async () => {
    const answer = (asked: URL) => (asked.searchParams.has('tab') ? markdown('two') : new Response('', { status: 429 }));
    expect(await lastOf({ url: inTab, answer })).toMatchObject({ item: { body: 'two', fields: { body: { complete: false } } } });
  });
});

it('says nothing once the person has left', async () => {
  const page = hostPage({
    url,
    html: open,
    answer: () => {
      page.abort.abort();
      return markdown('x');
    },
  });
  expect(await read(page)).toMatchObject([{ settled: false }]);
});
