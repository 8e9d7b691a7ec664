import { appears } from '../dom.ts';
import type { ItemReference, Page, Reading, WorkItem } from '../host.ts';
import type { Numbered } from './address.ts';
import { addressOf } from './address.ts';
import { fetchMissing, lacks } from './fetched.ts';
import { readForm } from './form.ts';
import { readLocally } from './local.ts';
import { problemInTitle } from './title.ts';

/** How long a page may take to show what its address already says (soft navigation, React rendering), in milliseconds. */
const patience = 1500;

/** Reads an item of GitHub, best source first: embedded data, the page, the page's own routes, the head. */
export async function* read(reference: ItemReference, page: Page): AsyncGenerator<Reading> {
  const address = addressOf(new URL(reference.url));
  if (!address) return;
  if (!('number' in address)) {
    yield* readForm(reference, address, page);
    return;
  }
  const look = () => readLocally(reference, address, page.document, page.url);
  const shown = await appears(page.document, () => settledOrProblem(look(), page), patience, page.signal);
  if (page.signal.aborted) return;
  const item = shown ?? look();
  const problem = item.title ? null : problemInTitle(page.document.title);
  if (problem) {
    yield { ...problem, reference, retryAt: null, title: null };
    return;
  }
  yield* withMissing(item, reference, address, page);
}

async function* withMissing(start: WorkItem, reference: ItemReference, address: Numbered, page: Page): AsyncGenerator<Reading> {
  if (start.title) yield { state: 'item', item: start, settled: false };
  let item = start;
  let refused: Extract<Reading, { retryAt: number | null }> | null = null;
  for await (const step of fetchMissing(start, address, page)) {
    item = step.item;
    const { state, detail, retryAt } = step.refused ?? {};
    if (state) refused = { state, reference, detail: detail ?? null, retryAt: retryAt ?? null, title: null };
    else if (item.title) yield { state: 'item', item, settled: false };
  }
  if (page.signal.aborted) return;
  if (item.title) yield { state: 'item', item, settled: true };
  else yield refused ?? { state: 'unrecognised', reference, detail: null, retryAt: null, title: null };
}

/** The item once the page shows all that it is known to show, or as soon as the page is known to show none. */
function settledOrProblem(item: WorkItem, page: Page): WorkItem | null {
  if (!item.title) return problemInTitle(page.document.title) ? item : null;
  // Files, commits and checks never show the opening comment.
  const showsBody = !/\/pull\/\d+\/./u.test(page.url.pathname);
  const onlyHead = item.fields.title?.source === 'title';
  return onlyHead || (showsBody && lacks(item, 'body')) ? null : item;
}
