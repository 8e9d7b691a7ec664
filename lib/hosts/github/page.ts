import { addressIn, lineOf, metaContent } from '../dom.ts';
import { found } from '../host.ts';
import type { Found } from '../host.ts';
import { markdownOf } from '../markup.ts';
import type { Numbered } from './address.ts';
import { addressOf, repositoryOf, sameItem } from './address.ts';
import { pathsInPage } from './paths.ts';
import type { Layer } from './payload.ts';
import { stateIn } from './state.ts';
import { titleInHead, titleParts } from './title.ts';
import { noBody, openingComment, views } from './views.ts';
import type { View } from './views.ts';

const source = 'page';

/**
 * What the page shows of this item; null while it shows another. After soft navigation the address is already new while the
 * page may still be old, so heading, links and the opening comment's form are asked whose they are.
 */
export function readView(document: Document, address: Numbered, url: URL): Layer | null {
  for (const view of views) {
    const heading = document.querySelector(view.title);
    const title = lineOf(heading);
    if (!heading || !title) continue;
    const own = addressOwn(document, view, url);
    if (!showsThis(address, own, numberBeside(heading, title), sameWords(titleInHead(document, address), title))) continue;
    return {
      repository: own && repositoryOf(own),
      fields: {
        title: found(title, source),
        body: bodyIn(document, view, address, url),
        labels: labelsIn(document, view),
        state: found(stateIn(stateText(document.querySelector(view.state))), source),
        branch: found(branchIn(document, view), source),
        paths: pathsInPage(document, url),
      },
    };
  }
  return null;
}

/** The body of the opening comment in whatever generation of markup, for a page that was asked for by its address. */
export function readOpeningComment(document: Document, address: Numbered, url: URL): Found<string> | null {
  for (const view of views) {
    const body = bodyIn(document, view, address, url);
    if (body) return body;
  }
  return null;
}

/** What the head of the document says of this item: the last resort, of which the body is only the start. */
export function readHead(document: Document, address: Numbered): Layer | null {
  const title = titleInHead(document, address);
  if (title === null) return null;
  const fields = { title: found(title, 'title'), body: bodyStart(document, address) };
  return { fields, repository: metaContent(document, 'octolytics-dimension-repository_nwo') };
}

function addressOwn(document: Document, view: View, url: URL): Numbered | null {
  const link = [...document.querySelectorAll(view.own)].find((element) => !element.closest('.markdown-body'));
  const target = addressIn(link, url);
  const address = target?.origin === url.origin ? addressOf(target) : null;
  return address && 'number' in address ? address : null;
}

/**
 * Whether heading and links are this item's: neither may say another, one must say the number and one the repository. A page of
 * one commit of a pull request has the commit's title in the place of the title, and no number beside it.
 */
function showsThis(address: Numbered, own: Numbered | null, number: number | null, headAgrees: boolean): boolean {
  if ((number !== null && number !== address.number) || (own && !isOwn(own, address))) return false;
  return headAgrees || (number !== null && own !== null);
}

/** An organisation's discussions live in a repository that their address does not name. */
function isOwn(own: Numbered, address: Numbered): boolean {
  const repository = address.repo === null && own.repo !== null ? { ...own, repo: null } : own;
  return sameItem(repository, address);
}

/** The number that stands after the title, not in it. */
function numberBeside(heading: Element, title: string): number | null {
  const number = /#(\d+)\s*$/u.exec(heading.closest('h1')?.textContent ?? '')?.[1];
  if (number !== undefined && !title.endsWith(`#${number}`)) return Number(number);
  return Number(heading.closest('[data-discussion-number]')?.getAttribute('data-discussion-number')) || null;
}

/** Titles with code in them have back-ticks in the head alone. */
function sameWords(head: string | null, title: string): boolean {
  return head?.replace(/[`\s]+/gu, '') === title.replace(/[`\s]+/gu, '');
}

function bodyIn(document: Document, view: View, address: Numbered, url: URL): Found<string> | null {
  const body = document.querySelector(view.body);
  const comment = body?.closest(openingComment);
  const form = addressIn(comment?.querySelector('form.js-comment-update'), url);
  const named = form && addressOf(form);
  if (!body || (named && !sameItem(named, address))) return null;
  const raw = view.markdown && document.querySelector(view.markdown)?.getAttribute('value');
  if (raw) return found(raw.replaceAll('\r\n', '\n'), 'page, Markdown');
  return found(lineOf(body) === noBody ? '' : markdownOf(body), source);
}

function labelsIn(document: Document, view: View): Found<string[]> | null {
  if (!document.querySelector(view.labelBox)) return null;
  const names = [...document.querySelectorAll(view.label)].flatMap(
    (label) => label.getAttribute('data-name') ?? lineOf(label) ?? [],
  );
  return found([...new Set(names)], source);
}

function stateText(element: Element | null): string | null {
  return element?.getAttribute('data-status') ?? element?.getAttribute('title') ?? lineOf(element);
}

/** `owner/repo:branch` in the tooltip, `owner:branch` or `branch` in the text; a branch never holds a colon. */
function branchIn(document: Document, view: View): string | null {
  const element = view.branch === null ? null : document.querySelector(view.branch);
  return (element?.getAttribute('title') ?? lineOf(element))?.split(':').pop() ?? null;
}

function bodyStart(document: Document, address: Numbered): Found<string> | null {
  const parts = titleParts(metaContent(document, 'og:title') ?? '');
  const start = metaContent(document, 'og:description')?.trim();
  const ours = parts?.number === address.number && parts.repository.toLowerCase() === repositoryOf(address).toLowerCase();
  // Without a body GitHub describes the repository instead.
  if (!start || !ours || /^(?:Contribute to .+ development|GitHub is where)/u.test(start)) return null;
  return found(start.replace(/\s*(?:\.\.\.|…)$/u, ''), 'meta', false);
}
