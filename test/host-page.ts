import { JSDOM } from 'jsdom';
import type { Page, Reading, TextAnswer } from '../lib/hosts/host.ts';

export type Asked = { readonly url: string; readonly init: RequestInit };

/** A page for an adapter to read, made of its markup and of what its server answers; `asked` collects the requests. */
export function hostPage(
  { url, html = '', answer, extension = null }: HostPage,
  abort = new AbortController(),
): Page & { readonly asked: Asked[]; readonly abort: AbortController } {
  const asked: Asked[] = [];
  const { document } = new JSDOM(html, { url }).window;
  return {
    url: new URL(url),
    document,
    asked,
    abort,
    signal: abort.signal,
    now: () => Date.UTC(2026, 10, 23, 12),
    fetch: async (input, init = {}) => {
      const request = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
      asked.push({ url: request, init });
      const response = (await answer?.(new URL(request), init)) ?? new Response('{}', { status: 404 });
      init.signal?.throwIfAborted();
      return response;
    },
    fetchAsExtension: extension,
  };
}

export type HostPage = {
  readonly url: string;
  readonly html?: string;
  readonly answer?: (url: URL, init: RequestInit) => Response | Promise<Response>;
  readonly extension?: ((url: string, signal: AbortSignal) => Promise<TextAnswer>) | null;
};

export function jsonAnswer(
  value: unknown,
  init: { readonly status?: number; readonly headers?: Record<string, string> } = {},
): Response {
  return new Response(JSON.stringify(value), { ...init, headers: { 'Content-Type': 'application/json', ...init.headers } });
}

/** All that an adapter reports of an item, in order. */
export async function readings(reports: AsyncIterable<Reading>): Promise<readonly Reading[]> {
  const all: Reading[] = [];
  for await (const reading of reports) all.push(reading);
  return all;
}
