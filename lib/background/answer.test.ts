import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FromPage, FromPanel } from '../messaging/protocol.ts';
import { toBackgroundSchemas } from '../messaging/schemas.ts';
import type { Sender } from '../messaging/transport.ts';
import { answer, type PageAnswers, type PanelAnswers } from './answer.ts';

const runs = process.env.THROUGHLINE_LONG === '1' ? 200_000 : 3_000;

const own = { id: 'abcdefghijklmnop', origin: 'chrome-extension://abcdefghijklmnop' };
const panel: Sender = { id: own.id, url: `${own.origin}/panel.html#n`, frameId: 3, tab: { id: 7 } };
const page: Sender = { id: own.id, url: 'https://github.com/ferrow/web/issues/1', frameId: 0, tab: { id: 7 } };
const panelTypes: readonly string[] = ['whichTab', 'viewTab', 'askPage'];
const askerOf = (type: string): Sender => (panelTypes.includes(type) ? panel : page);
const types = Object.keys(toBackgroundSchemas) as (keyof (FromPage & FromPanel))[];

type Answers = PageAnswers & PanelAnswers;

/** Answers that only say that they were asked. */
function listening(): { readonly answers: Answers; readonly asked: unknown[] } {
  const asked: unknown[] = [];
  const note = (data: unknown): never => asked.push(data) as never;
  return { asked, answers: Object.fromEntries(types.map((type) => [type, note])) as unknown as Answers };
}

const reference = {
  host: 'github',
  kind: 'issue',
  key: 'ferrow/web#1',
  base: 'https://github.com',
  url: 'https://github.com/ferrow/web/issues/1',
  tab: null,
};
const sound: { readonly [Type in keyof (FromPage & FromPanel)]: unknown } = {
  hello: { presence: 'x-ab12cd34' },
  reportReading: { visit: { id: 'a', order: 1 }, reading: { state: 'reading', reference }, panelOpen: false },
  leavePage: { id: 'a', order: 1 },
  openSidePanel: undefined,
  fetchExport: { url: 'https://docs.google.com/document/d/x/export?format=md' },
  reportFrameBlocked: null,
  whichTab: { nonce: 'a' },
  viewTab: { tabId: 7 },
  askPage: { tabId: 7, type: 'dock', data: 'page' },
};

describe('a message to the background', () => {
  it.each(types)('is answered when it is a sound %s', (type) => {
    const { answers, asked } = listening();
    answer(type, sound[type], askerOf(type), own, answers);
    expect(asked).toHaveLength(1);
  });

  it('is answered when it passes on what has nothing to say but itself', () => {
    const { answers, asked } = listening();
    answer('askPage', { tabId: 7, type: 'readAgain' }, askerOf('askPage'), own, answers);
    expect(asked).toEqual([{ tabId: 7, type: 'readAgain' }]);
  });

  it.each(types)('is refused when %s comes from elsewhere', (type) => {
    const { answers, asked } = listening();
    expect(() =>
      answer(type, sound[type], { ...askerOf(type), url: 'https://evil.example/panel.html', frameId: 1 }, own, answers),
    ).toThrow('message-refused');
    expect(asked).toEqual([]);
  });

  it('is refused when a page asks what only the panel may', () => {
    expect(() => answer('write', { itemId: 'a', request: { kind: 'insert-text' } }, page, own, listening().answers)).toThrow(
      'message-refused',
    );
  });

  it('loses what the protocol does not name', () => {
    const { answers, asked } = listening();
    answer('leavePage', { id: 'a', order: 1, admin: true, tabId: 4 }, page, own, answers);
    expect(asked).toEqual([{ id: 'a', order: 1 }]);
  });

  it.each([
    ['an order that is no number', 'leavePage', { id: 'a', order: '1' }],
    [
      'a host that is none',
      'reportReading',
      { ...(sound.reportReading as object), reading: { state: 'no-item', host: 'gitlab' } },
    ],
    ['a state that is none', 'reportReading', { ...(sound.reportReading as object), reading: { state: 'done' } }],
    ['a style sheet as a name', 'hello', { presence: 'x-a{}*{display:none}' }],
    ['an endless address', 'fetchExport', { url: `https://docs.google.com/${'x'.repeat(5_000)}` }],
    ['something where nothing belongs', 'openSidePanel', { tabId: 4 }],
    ['what a panel may not ask of a page', 'askPage', { tabId: 7, type: 'checkSite' }],
    ['no tab', 'viewTab', { tabId: -1 }],
  ])('is refused with %s', (_what, type, data) => {
    const { answers, asked } = listening();
    expect(() => answer(type, data, askerOf(type), own, answers)).toThrow('message-refused');
    expect(asked).toEqual([]);
  });

  it(`is refused or sound, never anything else (${runs} made-up ones)`, { timeout: 30_000 + 2 * runs }, () => {
    const { answers, asked } = listening();
    const anyType = fc.oneof(fc.constantFrom(...types), fc.string());
    const anyData = fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true }), damaged());
    const check = fc.property(anyType, anyData, fc.boolean(), (type, data, known) => {
      asked.length = 0;
      try {
        answer(type, data, known ? askerOf(type) : { ...askerOf(type), id: 'zzzz' }, own, answers);
      } catch (error) {
        expect(error).toMatchObject({ code: 'message-refused' });
        return asked.length === 0;
      }
      // What went through has exactly the form that its schema gives, seen once more.
      const schema = toBackgroundSchemas[type as (typeof types)[number]];
      return known && asked.length === 1 && schema.safeParse(asked[0]).success;
    });
    fc.assert(check, { numRuns: runs });
  });
});

/** A sound message with one of its parts replaced. */
function damaged(): fc.Arbitrary<unknown> {
  return fc.tuple(fc.constantFrom(...Object.values(sound)), fc.string(), fc.anything()).map(([message, key, part]) => {
    if (typeof message !== 'object' || message === null) return part;
    const keys = [...Object.keys(message), key];
    return { ...message, [keys[key.length % keys.length] ?? key]: part };
  });
}
