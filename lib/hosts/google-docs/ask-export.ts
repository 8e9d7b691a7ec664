import type { Page, TextAnswer } from '../host.ts';
import { retryAt } from '../retry-after.ts';
import { exportedText, isMarkup, pictures } from './export-text.ts';
import { exportAddress } from './locate.ts';

/** A document's text, or why there is none. `detail` never holds the address that an export ends at: it carries a token. */
export type Exported =
  | { readonly state: 'text'; readonly text: string; readonly source: string }
  | {
      readonly state: 'login' | 'refused' | 'not-found' | 'rate-limited' | 'offline' | 'failed' | 'unreachable' | 'left';
      readonly detail: string | null;
      readonly retryAt: number | null;
    };

/** Least time between two exports, in milliseconds. Google allows few, and refuses for long once there were too many. */
const between = 1000;

/** What one visit to a document has asked for. It ends with the page. */
type Visit = { readonly texts: Map<string, Exported>; turn: Promise<void>; pausedUntil: number };
const visits = new WeakMap<Document, Visit>();

/**
 * The text of a document's tab: asked for once in a visit, one after the other, and not at all while Google asks to wait. Reading
 * again on request asks again. A request that was sent is let finish and remembered though the person leaves: Google has counted it.
 */
export async function askForExport(page: Page, key: string, tab: string | null): Promise<Exported> {
  const visit = visits.get(page.document) ?? { texts: new Map<string, Exported>(), turn: Promise.resolve(), pausedUntil: 0 };
  visits.set(page.document, visit);
  const name = `${key} ${tab ?? ''}`;
  if (page.afresh) visit.texts.delete(name);
  const before = visit.turn;
  let end: () => void = () => undefined;
  visit.turn = new Promise((resolve) => (end = resolve));
  await before;
  const known = visit.texts.get(name) ?? (visit.pausedUntil > page.now() ? waiting(visit.pausedUntil) : null);
  if (known !== null || page.signal.aborted) {
    end();
    return known ?? without('left');
  }
  const exported = await ask(page, key, tab);
  if (exported.state === 'text') visit.texts.set(name, exported);
  if (exported.state === 'rate-limited') visit.pausedUntil = exported.retryAt ?? 0;
  setTimeout(end, between);
  return exported;
}

async function ask(page: Page, key: string, tab: string | null): Promise<Exported> {
  const answer = await fetchText(page, exportAddress(page.url, key, tab, 'md'));
  // Markdown carries its pictures; where that is too much, plain text does not.
  if (answer?.status === 413)
    return exportedIn(await fetchText(page, exportAddress(page.url, key, tab, 'txt')), page, 'export txt');
  return exportedIn(answer, page, 'export md');
}

/** From the page first; where the redirect to another of Google's hosts is refused to it, from the extension, if that may. */
async function fetchText(page: Page, address: string): Promise<TextAnswer | null> {
  const { fetch, fetchAsExtension } = page;
  try {
    // Credentials stay "same-origin": the host of the texts answers any origin, and so may not be sent cookies.
    const response = await fetch(address, { cache: 'no-store' });
    const { status, headers } = response;
    return {
      status,
      contentType: headers.get('Content-Type') ?? '',
      text: await textOf(response),
      retryAfter: headers.get('Retry-After'),
    };
  } catch {
    return fetchAsExtension?.(address, new AbortController().signal).catch(() => null) ?? null;
  }
}

/** Reads until the pictures start. By the reader, since the stream that Firefox gives to a content script cannot be iterated. */
async function textOf({ body }: Response): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    const from = Math.max(0, text.length - 40);
    text += decoder.decode(value, { stream: true });
    if (!pictures.test(text.slice(from))) continue;
    void reader.cancel();
    return text;
  }
}

function exportedIn(answer: TextAnswer | null, page: Page, source: string): Exported {
  if (!answer) return without(page.document.defaultView?.navigator.onLine === false ? 'offline' : 'unreachable');
  const { status, text, contentType } = answer;
  if (status === 429) return waiting(retryAt(answer.retryAfter, page.now()));
  const markup = isMarkup(text) || contentType.includes('html');
  if (status === 401 || (markup && /accounts\.google\.com|ServiceLogin/.test(text))) return without('login', `${status} sign-in`);
  if (status === 403 || (status === 200 && markup)) return without('refused', `${status} export refused`);
  if (status === 404) return without('not-found', '404');
  return status === 200 ? { state: 'text', text: exportedText(text), source } : without('failed', `export ${status}`);
}

function waiting(until: number): Exported {
  return { state: 'rate-limited', detail: '429', retryAt: until };
}

function without(state: Exclude<Exported['state'], 'text' | 'rate-limited'>, detail: string | null = null): Exported {
  return { state, detail, retryAt: null };
}
