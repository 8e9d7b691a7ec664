import { appears } from '../dom.ts';
import type { ItemReference, Page, WriteRequest, WriteResult, Writer } from '../host.ts';
import { addressOf, pathOf, sameItem } from './address.ts';
import { bodyField } from './form.ts';
import { locateInPage } from './locate.ts';
import { readView } from './page.ts';
import { withTrailer } from './trailer.ts';
import { openingComment } from './views.ts';

/**
 * Puts trailer lines at the end of a description: of the form that is being filled in, or of a body that the person may edit,
 * after opening its editor. Nothing is submitted; the person presses GitHub's own button.
 */
export const addTrailer: Writer = {
  id: 'add-trailer',
  offeredFor: (reference) => reference.host === 'github' && reference.kind !== 'discussion',
  write,
};

/** How long GitHub may take to open a menu or an editor, in milliseconds. */
const patience = 5000;

/** Ways into the editor of an opening comment, newest first. The field is looked for within the comment alone: other editors
 * on the page are somebody's answer in the making. */
const editors = [
  {
    // React issue, seen 2025 to 2026; its menu is rendered at the end of the page.
    comment: '[data-testid="issue-viewer-issue-container"]',
    opened: 'textarea[aria-label="Markdown value"]',
    menu: 'button[data-component="IconButton"][aria-haspopup="true"]',
    edit: '[role="menuitem"][aria-keyshortcuts="e"]',
    field: 'textarea[aria-label="Markdown value"]',
  },
  {
    // Rails comment, seen 2021 to 2026. The field may be there unseen, the menu's items may come when it opens.
    comment: openingComment,
    opened: '.is-comment-editing textarea:is([name="pull_request[body]"], [name="issue[body]"])',
    menu: 'details.details-overlay > summary',
    edit: '.js-comment-edit-button',
    field: 'textarea:is([name="pull_request[body]"], [name="issue[body]"])',
  },
] as const;

async function write(request: WriteRequest, reference: ItemReference, page: Page): Promise<WriteResult> {
  const address = addressOf(new URL(reference.url));
  if (request.kind !== 'add-trailer' || !address) return refusal('refused');
  if (!shows(page.document, reference)) return refusal('page-changed');
  const field = 'number' in address ? await openEditor(page) : bodyField(page.document, address);
  if (page.signal.aborted || !shows(page.document, reference)) return refusal('page-changed');
  if (!field || field.disabled || field.readOnly) return refusal('not-editable');
  const text = withTrailer(field.value, request.lines);
  if (text === field.value) return { done: true, next: 'nothing' };
  type(field, text);
  // React may put back what it holds; then nothing was written and the person must know.
  return field.value === text ? { done: true, next: 'press-save' } : refusal('refused');
}

/** Whether address and page still show what the person confirmed for. */
function shows(document: Document, reference: ItemReference): boolean {
  const url = new URL(document.URL);
  const meant = addressOf(new URL(reference.url));
  const here = addressOf(url);
  if (!meant || !('number' in meant)) return meant !== null && here !== null && pathOf(here) === pathOf(meant);
  const inPane = here ? null : locateInPage({ document, url });
  return sameItem(here ?? (inPane && addressOf(new URL(inPane.url))), meant) && readView(document, meant, url) !== null;
}

/** The field of the opening comment, after pressing Edit where its editor is not open; null where the person may not edit. */
async function openEditor({ document, signal }: Page): Promise<HTMLTextAreaElement | null> {
  const editor = editors.find(({ comment }) => document.querySelector(comment));
  if (!editor) return null;
  const find = (selector: string) => document.querySelector(editor.comment)?.querySelector<HTMLTextAreaElement>(selector) ?? null;
  const opened = find(editor.opened);
  if (opened) return opened;
  const edit = () =>
    document.querySelector<HTMLElement>(
      `:is(${editor.comment}, [data-component="Portal"], #__primerPortalRoot__) ${editor.edit}`,
    );
  if (!edit()) document.querySelector(editor.comment)?.querySelector<HTMLElement>(editor.menu)?.click();
  const button = await appears(document, edit, patience, signal);
  button?.click();
  return button && appears(document, () => find(editor.field), patience, signal);
}

/** Sets the value as typing would: past the setter that React puts on the field, with the events that pages listen to. */
function type(field: HTMLTextAreaElement, text: string): void {
  const view = field.ownerDocument.defaultView;
  if (!view) return;
  Object.getOwnPropertyDescriptor(view.HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new view.Event('input', { bubbles: true }));
  field.dispatchEvent(new view.Event('change', { bubbles: true }));
  field.focus();
  field.setSelectionRange(text.length, text.length);
}

function refusal(why: Extract<WriteResult, { done: false }>['why']): WriteResult {
  return { done: false, why, detail: null };
}
