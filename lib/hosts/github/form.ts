import { appears, metaContent } from '../dom.ts';
import { blankItem, found, withFields } from '../host.ts';
import type { ItemReference, Page, Reading, WorkItem } from '../host.ts';
import type { Address } from './address.ts';
import { repositoryOf } from './address.ts';
import { pathsInPage } from './paths.ts';
import { problemInTitle } from './title.ts';

type Form = Extract<Address, { refs: string }>;

/** Where title and description are typed, newest markup first; an issue form of a template has one field a question. */
const fields: Readonly<Record<Form['kind'], { readonly title: string; readonly body: string }>> = {
  'new-issue': {
    // React form of 2025 to 2026; Rails form, GitHub Enterprise Server.
    title: 'input[aria-label="Add a title"], input[name="issue[title]"]',
    body: 'textarea[aria-label="Markdown value"], textarea[name="issue[body]"], textarea[name^="issue_form["]',
  },
  'new-pull-request': {
    // Comparison, seen to 2026-10.
    title: 'input[name="pull_request[title]"]',
    body: 'textarea[name="pull_request[body]"]',
  },
};

const source = 'form';
const patience = 3000;
/** Typing is read again after a pause of this many milliseconds. */
const pause = 700;
const typing = ['input', 'change'] as const;

/** Reads a form that is being filled in, and again after every pause in typing until the signal runs out. */
export async function* readForm(reference: ItemReference, address: Form, page: Page): AsyncGenerator<Reading> {
  const title = await appears(page.document, () => titleField(page.document, address), patience, page.signal);
  if (page.signal.aborted) return;
  if (!title) {
    yield { ...whyNoForm(page.document), reference, retryAt: null, title: null };
    return;
  }
  const { paused } = watchTyping(page);
  let before = '';
  do {
    const item = formItem(reference, address, page);
    const now = JSON.stringify(item);
    if (now !== before) yield { state: 'item', item, settled: true };
    before = now;
  } while (await paused());
}

/** What is typed so far, without waiting. */
export function formItem(reference: ItemReference, address: Form, { document, url }: Pick<Page, 'document' | 'url'>): WorkItem {
  const title = titleField(document, address);
  if (!title) return blankItem(reference);
  const pull = address.kind === 'new-pull-request';
  const bodies = bodyFields(document, address).map((field) => field.value.trim());
  return withFields(blankItem(reference), {
    title: found(title.value, source),
    body: found(bodies.filter(Boolean).join('\n\n'), source),
    paths: pull ? pathsInPage(document, url) : null,
    branch: pull ? found(headBranch(address.refs), source) : null,
  });
}

/** The description's field of a form; null where there is none, or one for each question of a template. */
export function bodyField(document: Document, address: Form): HTMLTextAreaElement | null {
  const [field, ...others] = bodyFields(document, address);
  return others.length === 0 ? (field ?? null) : null;
}

function titleField(document: Document, address: Form): HTMLInputElement | null {
  const field = document.querySelector<HTMLInputElement>(fields[address.kind].title);
  const target = field?.closest('form')?.getAttribute('action')?.toLowerCase();
  // A form that posts to another repository is the page before.
  return target && !target.includes(`/${repositoryOf(address)}/`.toLowerCase()) ? null : field;
}

function bodyFields(document: Document, address: Form): HTMLTextAreaElement[] {
  return [...document.querySelectorAll<HTMLTextAreaElement>(fields[address.kind].body)];
}

/** `main...acme:app:feature/x` compares the branch `feature/x` of a fork; without dots it is compared with the default branch. */
function headBranch(refs: string): string {
  const head = refs.split(/\.{2,3}/u).pop() ?? refs;
  const branch = head.split(':').pop() ?? head;
  try {
    return decodeURIComponent(branch);
  } catch {
    return branch;
  }
}

function whyNoForm(document: Document): {
  readonly state: 'login' | Extract<Reading, { retryAt: unknown }>['state'];
  readonly detail: string | null;
} {
  const problem = problemInTitle(document.title);
  if (problem) return problem;
  // Signed out, the comparison shows its diff and no form.
  return metaContent(document, 'user-login') === ''
    ? { state: 'login', detail: 'sign in' }
    : { state: 'unrecognised', detail: null };
}

/** Waits for pauses in typing. React replaces fields, so the document listens, from now on and until the signal runs out. */
function watchTyping({ document, signal }: Page): { readonly paused: () => Promise<boolean> } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let typed = false;
  let wake = () => {};
  const onTyping = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      typed = true;
      wake();
    }, pause);
  };
  for (const event of typing) document.addEventListener(event, onTyping, true);
  signal.addEventListener('abort', () => {
    for (const event of typing) document.removeEventListener(event, onTyping, true);
    clearTimeout(timer);
    wake();
  });
  return {
    /** True after the next pause, or at once where one went by since the last call; false when the signal runs out. */
    async paused() {
      if (!typed && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
      typed = false;
      return !signal.aborted;
    },
  };
}
