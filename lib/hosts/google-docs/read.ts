import { blankItem, withFields } from '../host.ts';
import type { Found, FoundFields, ItemReference, Page, Reading } from '../host.ts';
import { askForExport } from './ask-export.ts';
import type { Exported } from './ask-export.ts';
import { knowsTab, modeOnPage, titleOfWindow, titleOnPage } from './page.ts';

/** Longest text that goes on to the panel, in UTF-16 units; what is longer is cut and said to be incomplete. */
const longestBody = 2_000_000;

/** The title that the editor shows at once, then the text of the tab in view; the title alone where the text cannot be had. */
export async function* read(reference: ItemReference, page: Page): AsyncGenerator<Reading> {
  const { key, tab } = reference;
  const left = (): boolean => page.signal.aborted;
  if (key === null || left()) return;
  const { document } = page;
  const before = titleOnPage(document, key);
  if (before) yield itemOf(reference, { title: before, mode: modeOnPage(document) }, false);

  const exported = await askForExport(page, key, tab);
  const confirmed = exported.state === 'text' && tab !== null ? await confirmTab(page, key, tab, exported) : 'yes';
  if (left()) return;
  const title = titleOnPage(document, key);
  const mode = modeOnPage(document);
  if (exported.state === 'text') {
    yield itemOf(reference, { title: title ?? titleOfWindow(document, key), mode, body: bodyOf(exported, confirmed) }, true);
    return;
  }
  // The document is open and only its text was refused: its title can be matched on, and the panel says what is missing.
  if (title && (exported.state === 'refused' || exported.state === 'unreachable')) {
    yield itemOf(reference, { title, mode, body: { value: '', source: `export ${exported.state}`, complete: false } }, true);
    return;
  }
  const state = exported.state === 'refused' ? 'no-access' : exported.state;
  yield {
    state: state === 'unreachable' || state === 'left' ? 'failed' : state,
    reference,
    detail: exported.detail,
    retryAt: exported.retryAt,
    title: title?.value ?? null,
  };
}

/**
 * Google answers for a tab that it does not know with the first tab, and says nothing. A tab that the page was loaded with is known;
 * the text of any other is held against the first tab's.
 */
async function confirmTab(
  page: Page,
  key: string,
  tab: string,
  { text }: Exported & { state: 'text' },
): Promise<'yes' | 'no' | 'unknown'> {
  if (tab === 't.0' || text === '' || knowsTab(page.document, tab)) return 'yes';
  const first = await askForExport({ ...page, afresh: false }, key, null);
  if (first.state !== 'text') return 'unknown';
  return first.text === text ? 'no' : 'yes';
}

function bodyOf({ text, source }: Exported & { state: 'text' }, confirmed: 'yes' | 'no' | 'unknown'): Found<string> {
  if (confirmed === 'no') return { value: '', source: `${source} of another tab`, complete: false };
  const complete = confirmed === 'yes' && text.length <= longestBody;
  return { value: text.slice(0, longestBody), source: confirmed === 'yes' ? source : `${source}, tab unconfirmed`, complete };
}

function itemOf(reference: ItemReference, found: FoundFields, settled: boolean): Reading {
  return { state: 'item', item: withFields(blankItem(reference), found), settled };
}
