import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makePage } from '../../../test/page.ts';
import type { ItemReference, Page } from '../host.ts';
import { locate } from './locate.ts';
import { addTrailer } from './write.ts';

const lines = ['Insight: T-K7QF2M'];
const request = { kind: 'add-trailer', lines } as const;
const saved = (name: string) => readFileSync(new URL(`./saved/${name}.html`, import.meta.url), 'utf8');

function at(url: string, html: string): { page: Page; reference: ItemReference } {
  const reference = locate(new URL(url), [{ origin: 'https://ghe.corp.example', host: 'github' }]);
  if (!reference) throw new Error('no item');
  return { page: makePage({ url, html }), reference };
}

const field = ({ document }: Page, selector: string) => document.querySelector<HTMLTextAreaElement>(selector);
const write = ({ page, reference }: ReturnType<typeof at>) => addTrailer.write(request, reference, page);

describe('adding a trailer to a form', () => {
  const form = () => at('https://github.com/acme/app/compare/main...fix?expand=1', saved('new-pull-request'));

  it('writes it at the end, as typing would, and submits nothing', async () => {
    const { page, reference } = form();
    const seen: string[] = [];
    for (const event of ['input', 'change', 'submit']) page.document.addEventListener(event, ({ type }) => seen.push(type));
    expect(await addTrailer.write(request, reference, page)).toEqual({ done: true, next: 'press-save' });
    expect(field(page, '#pull_request_body')?.value).toBe('What it does\n\nCloses #7\n\nInsight: T-K7QF2M');
    expect(seen).toEqual(['input', 'change']);
    expect(await addTrailer.write(request, reference, page)).toEqual({ done: true, next: 'nothing' });
  });

  it('gets past the setter that React puts on a field', async () => {
    const { page, reference } = form();
    const body = field(page, '#pull_request_body');
    if (!body) throw new Error('no field');
    const tracked: string[] = [];
    const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(body), 'value');
    Object.defineProperty(body, 'value', {
      get: () => own?.get?.call(body) as string,
      set: (value: string) => tracked.push(value),
    });
    expect(await addTrailer.write(request, reference, page)).toEqual({ done: true, next: 'press-save' });
    expect(tracked).toEqual([]);
  });

  it('says so when the page puts back what it holds', async () => {
    const { page, reference } = form();
    const body = field(page, '#pull_request_body');
    body?.addEventListener('input', () => (body.value = 'What React holds'));
    expect(await addTrailer.write(request, reference, page)).toMatchObject({ done: false, why: 'refused' });
  });

  it('writes nowhere when the person went on, or the page is another’s', async () => {
    const { page } = form();
    const elsewhere = at('https://github.com/acme/app/compare/main...other?expand=1', '');
    expect(await addTrailer.write(request, elsewhere.reference, page)).toMatchObject({ done: false, why: 'page-changed' });
    expect(field(page, '#pull_request_body')?.value).not.toContain('Insight');
    expect(await write(at('https://github.com/acme/app/issues/new', ''))).toMatchObject({ done: false, why: 'not-editable' });
  });
});

describe('adding a trailer to a body that is there', () => {
  const rails = () => at('https://ghe.corp.example/pay/web/issues/2', saved('issue-rails'));

  it('opens the editor first, where the field is there unseen', async () => {
    const { page, reference } = rails();
    const button = page.document.querySelector('.js-comment-edit-button');
    let pressed = 0;
    button?.addEventListener('click', () => {
      pressed += 1;
      page.document.querySelector('.js-comment')?.classList.add('is-comment-editing');
    });
    expect(await addTrailer.write(request, reference, page)).toEqual({ done: true, next: 'press-save' });
    expect(field(page, 'textarea[name="issue[body]"]')?.value).toBe('Insight: T-K7QF2M');
    expect(await addTrailer.write(request, reference, page)).toEqual({ done: true, next: 'nothing' });
    expect(pressed).toBe(1);
  });

  it('waits for a menu and an editor that React renders late, and leaves the answer in the making alone', async () => {
    const { page, reference } = at('https://github.com/acme/app/issues/7', saved('issue-react'));
    const { document } = page;
    document.querySelector('[data-testid="issue-body"] button')?.addEventListener('click', () => {
      const item = document.createElement('div');
      item.setAttribute('role', 'menuitem');
      item.setAttribute('aria-keyshortcuts', 'e');
      item.addEventListener('click', () => {
        const editor = document.createElement('textarea');
        editor.setAttribute('aria-label', 'Markdown value');
        editor.value = 'The body';
        setTimeout(() => document.querySelector('[data-testid="issue-body"]')?.append(editor), 20);
      });
      const portal = document.createElement('div');
      portal.id = '__primerPortalRoot__';
      portal.append(item);
      setTimeout(() => document.body.append(portal), 20);
    });
    expect(await addTrailer.write(request, reference, page)).toEqual({ done: true, next: 'press-save' });
    expect(field(page, '[data-testid="issue-body"] textarea')?.value).toBe('The body\n\nInsight: T-K7QF2M');
    expect(field(page, '[data-testid="issue-viewer-comments-container"] textarea')?.value).toBe('an answer in the making');
  });

  it('writes nothing while the page still shows another item', async () => {
    const stale = at('https://github.com/acme/app/issues/8', saved('issue-react'));
    expect(await write(stale)).toMatchObject({ done: false, why: 'page-changed' });
  });

  it('is told to be impossible on a page without the opening comment, and not offered for discussions', async () => {
    const files = at('https://github.com/acme/app/pull/31/files', saved('pull-request-files-rails'));
    expect(await write(files)).toMatchObject({ done: false, why: 'not-editable' });
    const discussion = at('https://github.com/acme/app/discussions/50', '');
    expect(addTrailer.offeredFor(discussion.reference)).toBe(false);
    expect(addTrailer.offeredFor(files.reference)).toBe(true);
  });

  it('refuses what it was not made for', async () => {
    const { page, reference } = rails();
    expect(await addTrailer.write({ kind: 'insert-text' }, reference, page)).toMatchObject({
      done: false,
      why: 'refused',
    });
  });
});
