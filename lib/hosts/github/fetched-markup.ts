import { found } from '../host.ts';
import type { Found, Page } from '../host.ts';
import type { Numbered } from './address.ts';
import { unescapeText } from './escaped-text.ts';
import { readOpeningComment } from './page.ts';
import { pathsInMarkup } from './paths.ts';
import { payloadsInMarkup, readPayload } from './payload.ts';
import type { Layer } from './payload.ts';
import { titleParts } from './title.ts';

/** Markup is only ever parsed from where the opening comment begins, and no further: a whole page is a long task. */
const longestComment = 200_000;

/**
 * Layers of an item's page that was fetched as text, best first. The page was asked for by its address, so what it holds is
 * this item's; all the same number and owner are compared wherever they are said.
 */
export function readMarkup(html: string, address: Numbered, page: Page): readonly (Layer | null)[] {
  const question = { address, source: 'fetched page', asked: true, allChanges: true };
  return [
    ...payloadsInMarkup(html).map((payload) => readPayload(payload, question)),
    {
      repository: null,
      fields: { title: titleIn(html, address), body: bodyIn(html, address, page), paths: pathsInMarkup(html) },
    },
  ];
}

function titleIn(html: string, address: Numbered): Found<string> | null {
  const parts = titleParts(unescapeText(/<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? ''));
  return parts?.number === address.number ? found(parts.title, 'fetched page') : null;
}

function bodyIn(html: string, address: Numbered, page: Page): Found<string> | null {
  const start = html.search(/<div[^>]*\sid="(?:pullrequest|issue|discussion)-\d+"/u);
  const comment = start < 0 ? null : parse(html.slice(start, start + longestComment), page.document);
  const body = comment && readOpeningComment(comment, address, page.url);
  return body && { ...body, source: 'fetched page' };
}

function parse(html: string, document: Document): Document | null {
  const Parser = document.defaultView?.DOMParser;
  try {
    return Parser ? new Parser().parseFromString(html, 'text/html') : null;
  } catch {
    // The page's Trusted Types refused; the other sources stand.
    return null;
  }
}
