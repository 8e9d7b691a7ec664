import type { ItemReference, Page, WriteRequest, WriteResult, Writer } from '../host.ts';
import { locate } from './locate.ts';
import { modeOnPage } from './page.ts';

/**
 * Text into a document, the way that cannot go wrong: the panel puts it on the clipboard, the page puts the cursor back where it was,
 * the person pastes. Docs takes keys in a hidden frame; a paste made up by a script may be taken twice or not at all.
 */
export const insertText: Writer = {
  id: 'insert-text',
  offeredFor: (reference) => reference.kind === 'document',
  write: (request, reference, page) => Promise.resolve(focusText(request, reference, page)),
};

function focusText(request: WriteRequest, reference: ItemReference, { url, document }: Page): WriteResult {
  if (request.kind !== 'insert-text') return { done: false, why: 'refused', detail: null };
  const shown = locate(url);
  if (shown?.key !== reference.key || shown.tab !== reference.tab) return { done: false, why: 'page-changed', detail: null };
  const frame = document.querySelector<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe');
  const target = frame?.contentDocument?.querySelector<HTMLElement>('[contenteditable="true"]');
  if (!frame || !target || modeOnPage(document)?.value === 'viewing') return { done: false, why: 'not-editable', detail: null };
  frame.focus();
  target.focus();
  return { done: true, next: 'press-paste' };
}
