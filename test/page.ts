import { JSDOM } from 'jsdom';
import type { Page } from '../lib/hosts/host.ts';
import { testNow } from './builders.ts';

/** What a site answers. `json` or `text` is the body; the status is 200 where none is given. */
export type SiteAnswer = {
  readonly status?: number;
  readonly json?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where a redirect led. */
  readonly landed?: string;
};

/** Answers by `accept path?query`, by `path?query`, by path alone; what is not listed fails as without a network. */
export type Site = Readonly<Record<string, SiteAnswer | (() => SiteAnswer)>>;

export type TestPage = Page & { readonly asked: string[] };

/** A page as an adapter sees it: markup under an address, a site that answers, a clock that stands. */
export function makePage(at: {
  readonly url: string;
  readonly html?: string;
  readonly document?: Document;
  readonly site?: Site;
  readonly signal?: AbortSignal;
}): TestPage {
  const asked: string[] = [];
  const document = at.document ?? parsePage(at.html ?? '<!doctype html>', at.url);
  const site = at.site ?? {};
  const answer = async (target: string, accept: string, signal?: AbortSignal | null): Promise<Response> => {
    const url = new URL(target, at.url);
    asked.push(url.href);
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
    const own = url.origin === new URL(at.url).origin;
    const names = [`${accept} ${url.pathname}`, `${url.pathname}${url.search}`, url.pathname, url.href];
    const found = names.map((name) => (own || name === url.href ? site[name] : undefined)).find(Boolean);
    if (!found) throw new TypeError('Failed to fetch');
    return respond(typeof found === 'function' ? found() : found, url.href);
  };
  return {
    url: new URL(at.url),
    document,
    fetch: (input, init) => {
      const target = input instanceof Request ? input.url : String(input);
      return answer(target, new Headers(init?.headers).get('accept') ?? '', init?.signal);
    },
    fetchAsExtension: async (target, signal) => {
      const response = await answer(target, '', signal);
      const contentType = response.headers.get('content-type') ?? '';
      return {
        status: response.status,
        contentType,
        text: await response.text(),
        retryAfter: response.headers.get('retry-after'),
      };
    },
    signal: at.signal ?? new AbortController().signal,
    now: () => testNow,
    asked,
  };
}

export function parsePage(html: string, url: string): Document {
  return new JSDOM(html, { url }).window.document;
}

function respond({ status = 200, json, text, headers, landed }: SiteAnswer, url: string): Response {
  const body = json === undefined ? (text ?? '') : JSON.stringify(json);
  const type = json === undefined ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
  const response = new Response(body, { status, headers: { 'content-type': type, ...headers } });
  return Object.defineProperty(response, 'url', { value: landed ?? url });
}
