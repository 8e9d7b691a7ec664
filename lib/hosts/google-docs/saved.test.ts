import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../test/shared-data.ts';
import { id } from './locate.table.ts';
import { readSaved } from './saved.ts';

const edit = `https://docs.google.com/document/d/${id}/edit`;

function readFile(text: string, address: string | null = null) {
  const document = /^\s*</.test(text) ? new JSDOM(text).window.document : null;
  return readSaved({ url: address === null ? null : new URL(address), text, document });
}

function bodyOf(text: string, address: string | null = null): string {
  const saved = readFile(text, address);
  return saved.state === 'item' ? saved.item.body : saved.state;
}

describe('a saved export', () => {
  it('of Markdown takes its title from its first line, and its key from the address that it came from', () => {
    const saved = readFile(
      '\uFEFF# **Retry plan**\r\n\r\nText',
      `https://docs.google.com/document/u/1/d/${id}/export?format=md&tab=t.b`,
    );
    expect(saved).toMatchObject({
      state: 'item',
      item: {
        key: id,
        tab: 't.b',
        title: 'Retry plan',
        body: '# **Retry plan**\n\nText',
        fields: { title: { source: 'first line', complete: false } },
      },
    });
  });

  it('without an address has no key', () => {
    expect(readFile('Plan')).toMatchObject({ item: { key: null, title: 'Plan', kind: 'document' } });
  });

  it('of HTML keeps lists by level, tables by row and line breaks, and leaves comments out', () => {
    const html = `<html><head><title>Plan</title></head><body class="c1 doc-content">
      <h1><span>Retry&nbsp;plan</span></h1><p><span>One<br>two</span><sup><a href="#cmnt1">[a]</a></sup></p><p></p><hr>
      <ol class="c1 lst-kix_a-0 start" start="1"><li>first</li></ol>
      <ul class="lst-kix_a-1 start"><li>under</li></ul>
      <ol class="lst-kix_a-0" start="2"><li>second<br>line</li></ol>
      <table><tr><td><p>a</p><p>b</p></td><td>c</td></tr><tr><td></td><td>d</td></tr></table>
      <div><p><span>In a box</span></p></div>
      <div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>a comment</span></p></div></body></html>`;
    expect(readFile(html, edit)).toMatchObject({
      item: {
        title: 'Plan',
        body: '# Retry plan\n\nOne\ntwo\n\n---\n\n1. first\n   - under\n2. second\n   line\n\n| a b | c |\n| --- | --- |\n|  | d |\n\nIn a box',
      },
    });
  });
});

describe('the start data of the editor', () => {
  const insert = (s: string) => ({ ty: 'is', ibi: 1, s });
  const inTab = (tab: string, s: string) => ({ ty: 'nm', nmr: ['ksm', tab], nmc: insert(s) });
  const data = (...chunk: unknown[]) => JSON.stringify({ chunks: [{ chunk }] });

  it('gives the text, semicolons and all', () => {
    expect(bodyOf(data(insert('One; two\n'), { ty: 'as', st: 'list' }, insert('three')))).toBe('One; two\nthree');
  });

  it('gives the tab in the address, else the first', () => {
    const tabbed = data(inTab('t.0', 'one'), inTab('t.b', 'two'), inTab('t.0', ' more'));
    expect(bodyOf(tabbed, `${edit}?tab=t.b`)).toBe('two');
    expect(bodyOf(tabbed, edit)).toBe('one more');
  });

  it('writes tables by row', () => {
    expect(bodyOf(data(insert('T\n\x10\x12\x1cA\n\x1cB\n\x12\x1c1\n\x1c2\n\x11end')))).toBe('T\n| A | B\n| 1 | 2\nend');
  });
});

describe('a saved page', () => {
  it('tells its title and no text', () => {
    const saved = readFile(
      '<html><title>Plan - Google Docs</title><noscript>no</noscript><body id="docs-editor">x</body></html>',
      edit,
    );
    expect(saved).toMatchObject({ item: { title: 'Plan', body: '' } });
    expect(saved).not.toHaveProperty('item.fields.body');
  });

  it('of a sign-in says so, of anything else that it is not known', () => {
    expect(readFile('<html><form action="https://accounts.google.com/v3/signin/challenge"></form></html>', edit)).toMatchObject({
      state: 'login',
    });
    expect(readFile('<!doctype html><p>Sorry</p>', edit)).toMatchObject({ state: 'unrecognised' });
  });
});

const folder = sharedData();
describe.runIf(folder)('real exports', () => {
  const open = (file: string) => readFileSync(join(folder ?? '', 'hosts/gdocs', file), 'utf8');

  it('with pending suggestions read as if they were rejected', () => {
    expect(bodyOf(open('suggestions.export.html'))).toBe(
      'This is a test of changes in documents.\n\nThis tests some suggested changes that overlap formatting boundaries.',
    );
  });

  it.each(['lists', 'tables', 'suggestions'])('%s say the same as their Markdown twin', (name) => {
    const written = bodyOf(open(`${name}.export.html`));
    expect(words(written)).toEqual(words(open(`${name}.expected.md`)));
  });

  it('keep the levels of lists', () => {
    const written = bodyOf(open('lists.export.html'))
      .split('\n')
      .map((line) => line.trimEnd());
    for (const line of [
      '- This is',
      '   - With',
      '      - And',
      '         1. But numbered not bulleted!',
      '4. This item has line breaks.',
    ])
      expect(written).toContain(line);
  });

  it('of a long document and its start data hold every word of the source', () => {
    const source = open('public-doc.source.md').replace(/^!.*$|https?:\S*?(?=\))/gm, '');
    for (const file of ['public-doc.export.html', 'public-doc.modelchunk.json']) {
      const read = new Set(words(bodyOf(open(file))));
      expect(words(source).filter((word) => !/^\d+$/.test(word) && !read.has(word))).toEqual([]);
    }
    expect(readFile(open('public-doc.modelchunk.json'), edit)).toMatchObject({
      item: { title: 'Markdown Feature Test Document', key: id },
    });
  });
});

/** Words alone: no marks of Markdown, no numbers of lists, no ticks. */
function words(markdown: string): readonly string[] {
  const plain = markdown.replace(/^\s*(?:\d+\.|- \[[ x]\])/gm, '');
  return plain.match(/[\p{L}\p{N}\p{Extended_Pictographic}]+/gu) ?? [];
}
