import type { Page, Reading, TextAnswer } from '../lib/hosts/host.ts';
import { testNow } from './builders.ts';
import { parsePage } from './page.ts';

export type Asked = { readonly url: string; readonly init: RequestInit };

/**
 * A page whose server is a function, for tests about the requests themselves, which `asked` collects whole; where a table of answers
 * will do, `makePage` takes one.
 */
export function hostPage(
  { url, html = '', answer, extension = null }: HostPage,
  abort = new AbortController(),
): Page & { readonly asked: Asked[]; readonly abort: AbortController } {
  const asked: Asked[] = [];
  return {
    url: new URL(url),
    document: parsePage(html, url),
    asked,
    abort,
    signal: abort.signal,
    now: () => testNow,
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
