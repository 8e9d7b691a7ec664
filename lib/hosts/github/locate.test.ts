import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { CustomOrigin } from '../host.ts';
import { locate, locateInPage } from './locate.ts';
import { addresses } from './locate.table.ts';

const added: readonly CustomOrigin[] = [
  { origin: 'https://ghe.corp.example', host: 'github' },
  { origin: 'http://ghe.corp.example:8080', host: 'github' },
  { origin: 'https://other.corp.example', host: 'jira' },
];

describe('addresses, closed world', () => {
  for (const [kind, rows] of Object.entries(addresses)) {
    it.each(rows)(`${kind}: %s shows %s`, (url, key) => {
      const located = locate(new URL(url), added);
      expect(located && { kind: located.kind, key: located.key }).toEqual(kind === 'none' ? null : { kind, key });
    });
  }

  it('gives one address for all the pages of an item', () => {
    const urls = addresses['pull-request'].filter(([url]) => url.startsWith('https://github.com/acme/app/pull/7'));
    expect(new Set(urls.map(([url]) => locate(new URL(url), added)?.url))).toEqual(
      new Set(['https://github.com/acme/app/pull/7']),
    );
  });

  it('gives one address for a form, however it was opened', () => {
    const forms = ['compare/main...feature?quick_pull=1&title=x', 'compare/main...feature?expand=1'].map(
      (path) => locate(new URL(`https://github.com/acme/app/${path}`), [])?.url,
    );
    expect(new Set(forms)).toEqual(new Set(['https://github.com/acme/app/compare/main...feature?expand=1']));
    expect(locate(new URL('https://github.com/acme/app/pull/new/feature'), [])?.url).toBe(
      'https://github.com/acme/app/compare/feature?expand=1',
    );
  });
});

describe('a project pane whose address has only the pane number', () => {
  const url = new URL('https://github.com/orgs/acme/projects/3?pane=issue&itemId=20186558');
  const inPage = (html: string, at = url) => locateInPage({ url: at, document: new JSDOM(html).window.document });

  it('is located by the link in its heading', () => {
    const pane = '<h1 data-component="PH_Title"><a href="/acme/app/pull/9">Retry</a></h1>';
    expect(inPage(pane)).toMatchObject({ key: 'acme/app#9', kind: 'pull-request', url: 'https://github.com/acme/app/pull/9' });
    expect(inPage('<div data-testid="side-panel-title"><a href="https://github.com/acme/app/issues/9">x</a></div>')?.key).toBe(
      'acme/app#9',
    );
  });

  it('is not located by a card, by a link elsewhere, or without a pane', () => {
    expect(inPage('<h3><a href="/acme/app/issues/9">a card</a></h3>')).toBeNull();
    expect(inPage('<h1 data-component="PH_Title"><a href="https://evil.test/acme/app/issues/9">x</a></h1>')).toBeNull();
    const board = new URL('https://github.com/orgs/acme/projects/3');
    expect(inPage('<h1 data-component="PH_Title"><a href="/acme/app/issues/9">x</a></h1>', board)).toBeNull();
  });
});
