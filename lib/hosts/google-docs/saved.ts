import { blankItem, withFields } from '../host.ts';
import type { Found, ItemReference, Reading, SavedItem } from '../host.ts';
import { parseJson } from '../json.ts';
import { exportedMarkup } from './export-html.ts';
import { exportedText, isMarkup } from './export-text.ts';
import { referenceTo, tabIn } from './locate.ts';
import { textOfModel } from './model.ts';
import { modeOnPage, titleOfWindow, titleOnPage } from './page.ts';

/** An export (md, txt, html), the start data of the editor, or a saved page of it, which tells its title and no text. */
export function readSaved({ url, text, document }: SavedItem): Reading {
  const reference = referenceIn(url);
  const model = textOfModel(parseJson(text), reference.tab);
  if (model !== null) return itemWith(reference, model, 'start data', null);
  if (!document && !isMarkup(text)) return itemWith(reference, exportedText(text), 'export', null);
  if (!document) return problem('unrecognised', reference);
  if (document.querySelector(signIn)) return problem('login', reference);
  if (document.querySelector('body.doc-content')) {
    return itemWith(reference, exportedMarkup(document.body), 'export html', document.title.trim() || null);
  }
  const title = titleOnPage(document, reference.key) ?? titleOfWindow(document, reference.key);
  if (!title) return problem('unrecognised', reference);
  return { state: 'item', item: withFields(blankItem(reference), { title, mode: modeOnPage(document) }), settled: true };
}

const signIn = 'form[action*="signin"], form[action*="ServiceLogin"], input[type="password"]';

/** Exports carry no title: the first line is the best that there is. */
function itemWith(reference: ItemReference, text: string, source: string, named: string | null): Reading {
  const [first = ''] = text.split('\n', 1);
  const firstLine = first.replace(/^#+ |[*_]{2,}/g, '').trim();
  const title: Found<string> | null = named
    ? { value: named, source, complete: true }
    : firstLine
      ? { value: firstLine, source: 'first line', complete: false }
      : null;
  const body: Found<string> = { value: text, source, complete: true };
  return { state: 'item', item: withFields(blankItem(reference), { title, body }), settled: true };
}

function problem(state: 'login' | 'unrecognised', reference: ItemReference): Reading {
  return { state, reference, detail: null, retryAt: null, title: null };
}

/** The document of any address that names one, the export's own among them. */
function referenceIn(url: URL | null): ItemReference {
  const key = /\/d\/([\w-]{10,})(?:\/|$)/.exec(url?.pathname ?? '')?.[1];
  if (url && key !== undefined) return referenceTo(key, tabIn(url));
  return { ...referenceTo('', null), key: null, url: url?.href ?? 'https://docs.google.com/document/' };
}
