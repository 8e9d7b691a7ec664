import { lineOf, metaContent } from '../dom.ts';
import type { Found, WorkItem } from '../host.ts';

/** The title as the open editor shows it; null on a page that shows no document (no access, a fault, still loading), or another one. */
export function titleOnPage(document: Document, key: string | null): Found<string> | null {
  if (!shows(document, key)) return null;
  const title =
    document.querySelector<HTMLInputElement>(titleInput)?.value.trim() ||
    lineOf(document.querySelector('.docs-title-input-label-inner, #docs-title-input-label-inner'));
  if (title) return { value: title, source: 'page', complete: true };
  const meta = metaContent(document, 'og:title')?.trim();
  return meta ? { value: meta, source: 'og:title', complete: true } : null;
}

/** Whether this is the page of an editor, on the one site that has it: a page elsewhere that looks like it is not to be turned on. */
export function isEditor(document: Document): boolean {
  return new URL(document.URL).host === 'docs.google.com' && document.querySelector(titleInput) !== null;
}

const titleInput = 'input.docs-title-input';

/** Not every document says its address, but none says another's. */
function shows(document: Document, key: string | null): boolean {
  const told = [...document.querySelectorAll('meta[property="og:url"]')].map((meta) => meta.getAttribute('content') ?? '');
  return key === null || told.length === 0 || told.some((address) => address.includes(`/d/${key}/`));
}

/** The page's own title, "Plan - Google Docs" in the words of any language: what stands before the last dash. */
export function titleOfWindow(document: Document, key: string | null): Found<string> | null {
  if (!shows(document, key)) return null;
  const title = /^(.*\S)\s+[-–—]\s[^-–—]*$/s.exec(document.title.trim())?.[1];
  return title ? { value: title, source: 'title', complete: false } : null;
}

/** How the document is open, by the class of the mode switcher: its words are in the reader's language. */
export function modeOnPage(document: Document): Found<WorkItem['mode']> | null {
  const classes = document.querySelector('#docs-toolbar-mode-switcher')?.classList;
  if (!classes) return null;
  const mode = classes.contains('edit-mode') ? 'editing' : classes.contains('suggest-mode') ? 'suggesting' : 'viewing';
  return { value: mode, source: 'page', complete: true };
}

/** Whether the page was loaded with this tab in it. Looks for the tab's id in the editor's own start data and reads no text there. */
export function knowsTab(document: Document, tab: string): boolean {
  return [...document.scripts].some((script) => script.textContent.includes(`"${tab}"`));
}
