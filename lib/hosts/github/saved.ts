import { addressIn, metaContent } from '../dom.ts';
import { blankItem } from '../host.ts';
import type { ItemReference, Reading, SavedItem, WorkItem } from '../host.ts';
import { listAt, parseJson, textAt } from '../json.ts';
import type { Address } from './address.ts';
import { addressOf, sameItem } from './address.ts';
import { formItem } from './form.ts';
import { readLocally, withLayer } from './local.ts';
import { referenceTo } from './locate.ts';
import { payloadsInPage, readPayload } from './payload.ts';
import { readRest, restProblem } from './rest.ts';
import { problemInTitle, titleParts } from './title.ts';
import { views } from './views.ts';

const noItem: Reading = { state: 'no-item', host: 'github' };

/**
 * A saved page, an answer of the REST API or of a page's own route. Without an address the page or answer is asked which item
 * it is; with one, it must be that item.
 */
export function readSaved({ url, text, document }: SavedItem): Reading {
  return document ? readSavedPage(document, url) : readSavedAnswer(text, url);
}

function readSavedPage(document: Document, given: URL | null): Reading {
  const url = given ?? addressInPage(document);
  const address = url && addressOf(url);
  if (!address) return noItem;
  const reference = referenceTo(address, url.origin);
  const item =
    'number' in address ? readLocally(reference, address, document, url) : formItem(reference, address, { document, url });
  if (item.title || !('number' in address)) return settled(item);
  const problem = problemInTitle(document.title);
  return { state: 'unrecognised', detail: null, ...problem, reference, retryAt: null, title: null };
}

function readSavedAnswer(text: string, given: URL | null): Reading {
  const answer = answerIn(text);
  const rest = readRest(answer);
  const address = (given && addressOf(given)) ?? rest?.address ?? null;
  if (rest && (!given || sameItem(rest.address, address))) {
    return settled(
      withLayer(blankItem(referenceTo(rest.address, rest.origin)), rest.address, { fields: rest.fields, repository: null }),
    );
  }
  const reference = given && address ? referenceTo(address, given.origin) : unknownItem;
  const problem = restProblem(answer);
  if (problem) return { ...problem, reference, retryAt: null, title: null };
  if (!given || !address || !('number' in address)) return noItem;
  const question = { address, source: 'json route', asked: true, allChanges: true };
  const item = withLayer(blankItem(reference), address, readPayload(answer, question));
  return item.title ? settled(item) : { state: 'unrecognised', reference, detail: null, retryAt: null, title: null };
}

/** A refusal does not say of what. */
const unknownItem: ItemReference = {
  host: 'github',
  kind: 'issue',
  key: null,
  base: 'https://github.com',
  url: 'https://github.com/',
  tab: null,
};

/** The whole text as JSON, or its last line: recordings put the request and the answer's head before the answer's body. */
function answerIn(text: string): unknown {
  return parseJson(text) ?? parseJson(text.trim().split('\n').pop() ?? '');
}

function addressInPage(document: Document): URL | null {
  const base = new URL('https://github.com/');
  const data = payloadsInPage(document).flatMap((payload) => listAt(payload, 'payload'));
  const candidates = [
    metaContent(document, 'og:url'),
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    ...data.map((route) => textAt(route, 'urls', 'conversation')),
    ...views.map((view) => addressIn(document.querySelector(view.own), base)?.href),
    addressInTitle(document.title),
  ];
  for (const candidate of candidates) {
    const url = candidate && URL.canParse(candidate, base.href) ? new URL(candidate, base.href) : null;
    const address: Address | null = url && addressOf(url);
    if (url && address && 'number' in address) return url;
  }
  return null;
}

function addressInTitle(title: string): string | null {
  const parts = titleParts(title);
  const kind = /· (Issue|Pull Request|Discussion) #\d+/u.exec(title)?.[1];
  const section = kind === 'Issue' ? 'issues' : kind === 'Discussion' ? 'discussions' : 'pull';
  return parts?.repository.includes('/') ? `/${parts.repository}/${section}/${parts.number}` : null;
}

function settled(item: WorkItem): Reading {
  return { state: 'item', item, settled: true };
}
