import { describe, expect, it } from 'vitest';
import { checkSender, type Asker, type Own } from './check-sender.ts';
import { isFromBackground } from './from-background.ts';
import { toPageGuards } from './page-guards.ts';
import { toBackgroundSchemas } from './schemas.ts';
import type { Sender } from './transport.ts';

const chrome: Own = { id: 'abcdefghijklmnop', origin: 'chrome-extension://abcdefghijklmnop' };
const firefox: Own = { id: 'throughline@throughline.example', origin: 'moz-extension://5aed80f1-d3fe-475e-beec-0d07f48a0334' };

const fromPage = ['hello', 'reportReading', 'leavePage', 'openSidePanel', 'fetchExport', 'reportFrameBlocked'];
const fromPanel = ['whichTab', 'viewTab', 'askPage'];
const types = [...fromPage, ...fromPanel, ...Object.keys(toPageGuards)];

const githubTab = { id: 7, url: 'https://github.com/ferrow/web/pull/2291' };
const page = { url: githubTab.url, origin: 'https://github.com', frameId: 0, tab: githubTab };

type Kind = Asker['kind'] | 'background' | null;

/** Every kind of sender, and what it is taken for; null is a stranger. */
const senders = (own: Own): readonly (readonly [what: string, sender: Sender, kind: Kind])[] => [
  ['the content script of a page', { ...page, id: own.id }, 'page'],
  ['the same without an origin', { id: own.id, url: page.url, frameId: 0, tab: githubTab }, 'page'],
  ['a page over http', { id: own.id, url: 'http://jira.corp.example/browse/A-1', frameId: 0, tab: { id: 7 } }, 'page'],
  [
    'the panel in a page',
    { id: own.id, url: `${own.origin}/panel.html#nonce`, origin: own.origin, frameId: 3, tab: githubTab },
    'panel',
  ],
  [
    'the panel in a tab',
    { id: own.id, url: `${own.origin}/panel.html?tab=7`, origin: own.origin, frameId: 0, tab: { id: 9 } },
    'panel',
  ],
  ['the service worker', { id: own.id, url: `${own.origin}/background.js`, origin: own.origin }, 'background'],
  ['the service worker, without an address', { id: own.id, origin: own.origin }, 'background'],
  ["Firefox's background page", { id: own.id, url: `${own.origin}/_generated_background_page.html` }, 'background'],

  [
    'the workspace',
    { id: own.id, url: `${own.origin}/workspace.html#/themes`, origin: own.origin, frameId: 0, tab: { id: 9 } },
    null,
  ],
  ['another extension', { id: 'zzzz', url: 'chrome-extension://zzzz/panel.html', origin: 'chrome-extension://zzzz' }, null],
  ['another extension with our address', { id: 'zzzz', url: `${own.origin}/panel.html`, origin: own.origin }, null],
  ['a page without an id', { ...page }, null],
  ['a frame of a page', { ...page, id: own.id, frameId: 4 }, null],
  ['a page outside of tabs', { id: own.id, url: page.url, origin: page.origin, frameId: 0 }, null],
  ['a page in no real tab', { ...page, id: own.id, tab: { id: -1 } }, null],
  ['a sandboxed page', { ...page, id: own.id, origin: 'null' }, null],
  ['a page with the origin of another', { ...page, id: own.id, origin: 'https://docs.google.com' }, null],
  ['a page with our origin', { ...page, id: own.id, origin: own.origin }, null],
  ['our address with the origin of a page', { id: own.id, url: `${own.origin}/panel.html`, origin: 'https://github.com' }, null],
  ['an address that only starts like ours', { id: own.id, url: `${own.origin}.evil.example/panel.html` }, null],
  ['our address as user name', { id: own.id, url: `https://${own.origin.split('//')[1] ?? ''}@evil.example/panel.html` }, null],
  ['a blob of ours', { id: own.id, url: `blob:${own.origin}/0b8f5b6e` }, null],
  ['a data address', { id: own.id, url: 'data:text/html,x', frameId: 0, tab: { id: 7 } }, null],
  ['a file', { id: own.id, url: 'file:///etc/passwd', frameId: 0, tab: { id: 7 } }, null],
  ['about:blank', { id: own.id, url: 'about:blank', frameId: 0, tab: { id: 7 } }, null],
  ['something in a tab without an address', { id: own.id, frameId: 0, tab: { id: 7 } }, null],
  ['a frame without an address', { id: own.id, frameId: 2, origin: own.origin }, null],
  ['an address that is none', { id: own.id, url: 'panel.html', frameId: 0, tab: { id: 7 } }, null],
  ['nobody', {}, null],
];

const mayAsk: Readonly<Record<string, readonly string[]>> = { page: fromPage, panel: fromPanel };

describe.each([
  ['Chrome', chrome],
  ['Firefox', firefox],
])('in %s', (_browser, own) => {
  const cases = senders(own).flatMap(([what, sender, kind]) => types.map((type) => ({ what, sender, kind, type })));

  it.each(cases)('$type to the background from $what', ({ sender, kind, type }) => {
    const allowed = kind !== null && (mayAsk[kind]?.includes(type) ?? false);
    expect(checkSender(type, sender, own)?.kind ?? null).toBe(allowed ? kind : null);
  });

  it.each(senders(own))('to a page from %s', (_what, sender, kind) => {
    expect(isFromBackground(sender, own)).toBe(kind === 'background');
  });

  it.each([
    ['the side panel', `${own.origin}/panel.html`],
    ['the popup', `${own.origin}/panel.html?popup`],
  ])('%s is a panel of no page', (_what, url) => {
    expect(checkSender('viewTab', { id: own.id, url, origin: own.origin }, own)).toEqual({ kind: 'panel', ownTab: null });
  });

  it.each(['', 'unknown', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])('never takes the type "%s"', (type) => {
    for (const [, sender] of senders(own)) expect(checkSender(type, sender, own)).toBeNull();
  });
});

it('tells a page by its tab, origin and address', () => {
  expect(checkSender('hello', { ...page, id: chrome.id }, chrome)).toEqual({
    kind: 'page',
    tabId: 7,
    origin: 'https://github.com',
    url: 'https://github.com/ferrow/web/pull/2291',
  });
});

it('tells a frame of the panel by its page’s tab', () => {
  const frame = { id: chrome.id, url: `${chrome.origin}/panel.html#n`, frameId: 3, tab: githubTab };
  expect(checkSender('viewTab', frame, chrome)).toEqual({ kind: 'panel', ownTab: 7 });
  expect(checkSender('viewTab', { ...frame, frameId: 0 }, chrome)).toEqual({ kind: 'panel', ownTab: null });
  expect(checkSender('viewTab', { ...frame, tab: {} }, chrome)).toBeNull();
});

it('covers every message to the background', () => {
  expect(Object.keys(toBackgroundSchemas).sort()).toEqual([...fromPage, ...fromPanel].sort());
});
