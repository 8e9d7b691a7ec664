import type { Page, WorkItem } from '../host.ts';
import { parseJson } from '../json.ts';
import type { Numbered } from './address.ts';
import { addressOf, pathOf, sameItem } from './address.ts';
import { ask } from './ask.ts';
import type { Answer } from './ask.ts';
import { withLayer } from './local.ts';
import { readMarkup } from './fetched-markup.ts';
import { readPayload } from './payload.ts';
import type { Layer } from './payload.ts';

/** An item after a request, and why the request gave nothing, if so. */
export type Step = { readonly item: WorkItem; readonly refused: Extract<Answer, { ok: false }> | null };

/** Whether one of these fields still has to be asked for. */
export function lacks(item: WorkItem, ...names: readonly (keyof WorkItem['fields'])[]): boolean {
  return names.some((name) => !item.fields[name]?.complete);
}

/**
 * Asks for what the page does not hold, one request after the other and only while something lacks. Yields after each; ends
 * at once where asking on would be no use.
 */
export async function* fetchMissing(start: WorkItem, address: Numbered, page: Page): AsyncGenerator<Step> {
  let item = start;
  for (const request of requestsFor(address)) {
    if (!request.wants(item)) continue;
    const answer = await ask(page, request.path, request.wish);
    if (page.signal.aborted) return;
    if (!answer.ok) {
      yield { item, refused: answer };
      // A page that is refused in one form (406) may come in another, and an older server lacks a route of a page that it has; a limit
      // or a lost session is not to be tried again.
      const lacksRoute = (answer.state === 'not-found' || answer.state === 'no-access') && request.path !== pathOf(address);
      if (answer.state !== 'failed' && !lacksRoute) return;
    } else if (sameItem(addressOf(answer.url), address)) {
      for (const layer of request.read(answer.text)) item = withLayer(item, address, layer);
      yield { item, refused: null };
    }
  }

  function requestsFor(of: Numbered): readonly Request[] {
    const path = pathOf(of);
    const question = { address, source: 'json route', asked: true, allChanges: true };
    const json = (text: string) => [readPayload(parseJson(text), question)];
    const markup = (text: string) => readMarkup(text, address, page);
    if (of.kind === 'discussion') return [{ path, wish: 'markup', wants: (read) => lacks(read, 'title', 'body'), read: markup }];
    if (of.kind === 'issue') {
      return [
        { path, wish: 'json', wants: (read) => lacks(read, 'title', 'body'), read: json },
        { path, wish: 'markup', wants: (read) => lacks(read, 'title', 'body'), read: markup },
      ];
    }
    return [
      // Signed in, one answer holds the pull request and all its paths. Signed out, the classic files page has the tree.
      { path: `${path}/changes`, wish: 'json', wants: (read) => lacks(read, 'title', 'paths'), read: json },
      { path: `${path}/files`, wish: 'markup', wants: (read) => lacks(read, 'paths'), read: markup },
      { path, wish: 'markup', wants: (read) => lacks(read, 'title', 'body'), read: markup },
    ];
  }
}

type Request = {
  readonly path: string;
  readonly wish: 'json' | 'markup';
  readonly wants: (item: WorkItem) => boolean;
  readonly read: (text: string) => readonly (Layer | null)[];
};
