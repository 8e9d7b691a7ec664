import { metaContent } from '../dom.ts';
import type { Address } from './address.ts';
import { repositoryOf } from './address.ts';

/** What a document's title says: the item's title, and which item it is. */
export type TitleParts = { readonly title: string; readonly number: number; readonly repository: string };

const pullRequest = 'Pull Request';
const shapes = [
  // "Card declined · acme/app · Discussion #7 · GitHub", an organisation's with its name alone.
  /^(?<title>.+) · (?<repository>[\w.-]+(?:\/[\w.-]+)?) · (?<kind>Discussion) #(?<number>\d+)(?: · GitHub.*)?$/su,
  // "Card declined by ana · Pull Request #7 · acme/app · GitHub"; the title itself may hold " · " and " by ".
  /^(?<title>.+) · (?<kind>Issue|Pull Request|Discussion) #(?<number>\d+) · (?<repository>[\w.-]+(?:\/[\w.-]+)?)(?: · GitHub.*)?$/su,
];

/** Takes a title of an item's page apart; null for every other page's. */
export function titleParts(text: string): TitleParts | null {
  for (const shape of shapes) {
    const found = shape.exec(text.trim())?.groups;
    if (!found?.title || !found.number || !found.repository) continue;
    const title = found.kind === pullRequest ? found.title.replace(/ by [\w-]+(?:\[bot\])?$/u, '') : found.title;
    return { title: title.trim(), number: Number(found.number), repository: found.repository };
  }
  return null;
}

/** The title that the document's head gives for this very item; a head that still speaks of another item gives none. */
export function titleInHead(document: Document, address: Address): string | null {
  if (!('number' in address)) return null;
  for (const text of [document.title, metaContent(document, 'og:title'), metaContent(document, 'twitter:title')]) {
    const parts = titleParts(text ?? '');
    const same = parts?.number === address.number && parts.repository.toLowerCase() === repositoryOf(address).toLowerCase();
    if (parts && same) return parts.title;
  }
  return null;
}

export type PageProblem = 'login' | 'no-access' | 'not-found' | 'rate-limited' | 'failed';

/**
 * Whole titles of the pages that stand in an item's place, seen 2023 to 2026. The whole title is compared, since an issue
 * may be called "Page not found". GitHub is not translated.
 */
const problemTitles: readonly (readonly [PageProblem, RegExp, detail: string])[] = [
  ['not-found', /^(?:404 - )?Page not found$/u, '404'],
  // A deleted issue keeps its address and answers with the title of the front page.
  ['not-found', /^GitHub · (?:Where software is built|Build and ship software.*|Change is constant.*)$/u, 'deleted'],
  ['login', /^Sign in to [^·]+$/u, 'sign in'],
  ['login', /^Confirm (?:access|password)$/u, 'sudo'],
  ['rate-limited', /^Rate limit$/u, '429'],
  ['failed', /^(?:Server Error|Unicorn!|50\d [^·]+)$/u, '5xx'],
];

/** Why this page cannot show an item, told by its title. */
export function problemInTitle(title: string): { readonly state: PageProblem; readonly detail: string } | null {
  const own = title.trim().replace(/ · GitHub(?: Enterprise.*)?$/u, '');
  const found = problemTitles.find(([, shape]) => shape.test(own) || shape.test(title.trim()));
  return found ? { state: found[0], detail: found[2] } : null;
}
