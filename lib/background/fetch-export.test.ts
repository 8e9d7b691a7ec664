import { describe, expect, it } from 'vitest';
import type { ItemReference } from '../domain/work-item.ts';
import { fetchExport, mostBytes } from './fetch-export.ts';

const inView: ItemReference = {
  host: 'google-docs',
  kind: 'document',
  key: '1fErrowRefundPolicy',
  base: 'https://docs.google.com',
  url: 'https://docs.google.com/document/d/1fErrowRefundPolicy/edit',
  tab: null,
};
const address = 'https://docs.google.com/document/d/1fErrowRefundPolicy/export?format=md';

/** A fetch that remembers what it was asked and answers with this. */
function answering(response: () => Response): { readonly send: typeof fetch; readonly asked: unknown[][] } {
  const asked: unknown[][] = [];
  const send = (...ask: unknown[]): Promise<Response> => {
    asked.push(ask);
    return Promise.resolve(response());
  };
  return { send, asked };
}

describe('the export of a document', () => {
  it.each([address, address.replace('/d/', '/u/1/d/'), `${address}&tab=t.0`])(
    'is fetched with the session from %s',
    async (url) => {
      const headers = { 'content-type': 'text/markdown', 'retry-after': '20' };
      const { send, asked } = answering(() => new Response('# Refunds – été', { headers }));
      expect(await fetchExport(url, inView, send)).toEqual({
        status: 200,
        contentType: 'text/markdown',
        text: '# Refunds – été',
        retryAfter: '20',
      });
      expect(asked).toEqual([[url, { credentials: 'include', redirect: 'follow', cache: 'no-store' }]]);
    },
  );

  it.each([
    ['another document', address.replace('1fErrow', '1fOther')],
    ['another site', address.replace('docs.google.com', 'evil.example')],
    ['a look-alike', address.replace('docs.google.com', 'docs.google.com.evil.example')],
    ['a site in the user name', address.replace('docs.google.com', 'docs.google.com@evil.example')],
    ['another port', address.replace('docs.google.com', 'docs.google.com:8443')],
    ['plain http', address.replace('https:', 'http:')],
    ['another page of the document', address.replace('/export', '/edit')],
    ['a path above', address.replace('/export', '/export/../../d/1fOther/export')],
    ['a spreadsheet', address.replace('/document/', '/spreadsheets/')],
    ['no address', 'export'],
  ])('is refused for %s', async (_what, url) => {
    const { send, asked } = answering(() => new Response('secret'));
    await expect(fetchExport(url, inView, send)).rejects.toThrow('message-refused');
    expect(asked).toEqual([]);
  });

  it('is refused while no document is in view', async () => {
    const { send } = answering(() => new Response(''));
    await expect(fetchExport(address, null, send)).rejects.toThrow('message-refused');
    await expect(fetchExport(address, { ...inView, host: 'jira' }, send)).rejects.toThrow('message-refused');
    await expect(fetchExport(address, { ...inView, key: null }, send)).rejects.toThrow('message-refused');
  });

  it('says so when there is more of it than anybody reads, and stops there', async () => {
    let given = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        given += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    const { send } = answering(() => new Response(endless));
    expect(await fetchExport(address, inView, send)).toEqual({ status: 413, contentType: '', text: '', retryAfter: null });
    expect(given).toBeLessThan(mostBytes + 3_000_000);
  });

  it('passes on what Google refused with', async () => {
    const { send } = answering(() => new Response('slow down', { status: 429 }));
    expect(await fetchExport(address, inView, send)).toMatchObject({ status: 429, text: 'slow down' });
  });
});
