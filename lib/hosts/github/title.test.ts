import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { problemInTitle, titleInHead, titleParts } from './title.ts';

describe('titles of item pages', () => {
  it.each([
    ['Card declined · Issue #7 · acme/app', 'Card declined', 7, 'acme/app'],
    ['Card declined · Issue #7 · acme/app · GitHub', 'Card declined', 7, 'acme/app'],
    ['Card declined by ana · Pull Request #7 · acme/app · GitHub', 'Card declined', 7, 'acme/app'],
    ['Bump x by dependabot[bot] · Pull Request #7 · acme/app', 'Bump x', 7, 'acme/app'],
    ['Stand by me · Issue #7 · acme/app', 'Stand by me', 7, 'acme/app'],
    [
      'Log in by mail · SSO · Issue #1 · a/b by ana · Pull Request #7 · acme/app',
      'Log in by mail · SSO · Issue #1 · a/b',
      7,
      'acme/app',
    ],
    ['How to pay? · Discussion #6128 · acme/app', 'How to pay?', 6128, 'acme/app'],
    ['How to pay? · acme/app · Discussion #6128 · GitHub', 'How to pay?', 6128, 'acme/app'],
    ['How to pay? · community · Discussion #11202', 'How to pay?', 11202, 'community'],
    ['🔥 支払い "x" `y` ·‏ RTL · Issue #7 · acme/app · GitHub Enterprise', '🔥 支払い "x" `y` ·‏ RTL', 7, 'acme/app'],
    ['Page not found · Issue #266 · acme/app · GitHub', 'Page not found', 266, 'acme/app'],
  ])('%s', (text, title, number, repository) => {
    expect(titleParts(text)).toEqual({ title, number, repository });
  });

  it('gives nothing for other pages', () => {
    for (const text of ['', 'acme/app: an app · GitHub', 'Issues · acme/app', 'Page not found · GitHub']) {
      expect(titleParts(text)).toBeNull();
    }
  });

  it('takes the title only from a head that names the same item', () => {
    const document = new JSDOM(
      '<title>Old one · Issue #6 · acme/app</title><meta property="og:title" content="New one · Issue #7 · Acme/App">',
    ).window.document;
    expect(titleInHead(document, { kind: 'issue', owner: 'acme', repo: 'app', number: 7 })).toBe('New one');
    expect(titleInHead(document, { kind: 'issue', owner: 'acme', repo: 'other', number: 7 })).toBeNull();
    expect(titleInHead(document, { kind: 'new-issue', owner: 'acme', repo: 'app', refs: '' })).toBeNull();
  });
});

describe('titles of pages that stand in an item’s place', () => {
  it.each([
    ['Page not found · GitHub', 'not-found'],
    ['Page not found · GitHub Enterprise', 'not-found'],
    ['GitHub · Where software is built', 'not-found'],
    ['Sign in to GitHub · GitHub', 'login'],
    ['Confirm access · GitHub', 'login'],
    ['Confirm password', 'login'],
    ['Rate limit · GitHub', 'rate-limited'],
    ['Unicorn! · GitHub', 'failed'],
    ['Server Error · GitHub', 'failed'],
    ['504 Gateway Time-out', 'failed'],
  ])('%s is %s', (title, state) => {
    expect(problemInTitle(title)?.state).toBe(state);
  });

  it('are not mistaken for an issue that is called the same', () => {
    expect(problemInTitle('Page not found · Issue #266 · acme/app · GitHub')).toBeNull();
    expect(problemInTitle('Sign in to app fails · Issue #2 · acme/app')).toBeNull();
    expect(problemInTitle('acme/app')).toBeNull();
  });
});
