import { Fault } from '../domain/errors.ts';
import type { ItemReference } from '../domain/work-item.ts';
import type { TextAnswer } from '../hosts/host.ts';

/** More than any document that a person reads; the rest is not asked for. */
export const mostBytes = 8_000_000;

const exportAddress = /^\/document\/(?:u\/\d+\/)?d\/([\w-]+)\/export$/;

/**
 * Fetches the export of the document in view with the person's session, following Google's redirect. Refuses every other
 * address, so that a page cannot have the extension fetch for it. The address that it ends at carries a token and is not kept.
 */
export async function fetchExport(url: string, inView: ItemReference | null, send: typeof fetch = fetch): Promise<TextAnswer> {
  if (!isExportOf(url, inView)) throw new Fault('message-refused');
  const response = await send(url, { credentials: 'include', redirect: 'follow', cache: 'no-store' });
  const text = await readText(response);
  if (text === null) return { status: 413, contentType: '', text: '', retryAfter: null };
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    text,
    retryAfter: response.headers.get('retry-after'),
  };
}

function isExportOf(url: string, inView: ItemReference | null): boolean {
  if (!URL.canParse(url) || inView?.host !== 'google-docs' || inView.key === null) return false;
  const { origin, pathname } = new URL(url);
  return origin === 'https://docs.google.com' && exportAddress.exec(pathname)?.[1] === inView.key;
}

/** Null where there is too much of it. */
async function readText({ body }: Response): Promise<string | null> {
  if (!body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of body as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
