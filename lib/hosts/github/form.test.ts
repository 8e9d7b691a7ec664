import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makePage } from '../../../test/page.ts';
import type { Reading } from '../host.ts';
import { locate } from './locate.ts';
import { read } from './read.ts';

const url = 'https://github.com/acme/app/compare/main...bo:fix/retry?expand=1';
const html = readFileSync(new URL('./saved/new-pull-request.html', import.meta.url), 'utf8');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function open(at = url, markup = html) {
  const controller = new AbortController();
  const page = makePage({ url: at, html: markup, signal: controller.signal });
  const reference = locate(new URL(at), []);
  if (!reference) throw new Error('no form');
  const readings = read(reference, page);
  const next = async (): Promise<Reading | null> => {
    const result = await readings.next();
    return result.done ? null : result.value;
  };
  return { controller, document: page.document, next };
}

function type(document: Document, selector: string, value: string) {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`no ${selector}`);
  field.value = value;
  const view = document.defaultView;
  if (view) field.dispatchEvent(new view.Event('input', { bubbles: true }));
}

const titleOf = (reading: Reading | null) => (reading?.state === 'item' ? reading.item.title : null);

describe('a form that is being filled in', () => {
  it('is read again after a pause in typing, once for many keystrokes, until the person leaves', async () => {
    const { controller, document, next } = open();
    expect(titleOf(await next())).toBe('Retry with the saved card');
    const second = next();
    for (const title of ['R', 'Re', 'Ret', 'Retry twice']) type(document, '#pull_request_title', title);
    await vi.advanceTimersByTimeAsync(1000);
    expect(titleOf(await second)).toBe('Retry twice');
    const third = next();
    controller.abort();
    expect(await third).toBeNull();
  });

  it('loses nothing that was typed while the last reading was dealt with', async () => {
    const { document, next } = open();
    await next();
    type(document, '#pull_request_body', 'Because customers say so');
    await vi.advanceTimersByTimeAsync(1000);
    const reading = await next();
    expect(reading?.state === 'item' && reading.item.body).toBe('Because customers say so');
  });

  it('joins the answers of a template’s questions', async () => {
    const fields =
      '<input name="issue[title]" value="T"><textarea name="issue_form[a]">One</textarea><textarea name="issue_form[b]">Two</textarea>';
    const { next } = open(
      'https://github.com/acme/app/issues/new?template=bug.yml',
      `<form action="/Acme/app/issues">${fields}</form>`,
    );
    expect(await next()).toMatchObject({ state: 'item', item: { title: 'T', body: 'One\n\nTwo' } });
  });

  it('is not the form of another repository that is still shown', async () => {
    const { next } = open('https://github.com/acme/other/compare/fix?expand=1');
    const first = next();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await first).toMatchObject({ state: 'unrecognised' });
  });

  it('names the branch in its own letters', async () => {
    const { next } = open('https://github.com/acme/app/compare/main...fix/%C3%BCber?expand=1');
    expect(await next()).toMatchObject({ item: { branch: 'fix/über' } });
    const broken = open('https://github.com/acme/app/compare/main...fix%zz?expand=1');
    expect(await broken.next()).toMatchObject({ item: { branch: 'fix%zz' } });
  });
});
