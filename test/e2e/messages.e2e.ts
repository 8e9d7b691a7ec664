import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { otherExtension, say, type Message } from './forged-messages.ts';
import { openPanel } from './launcher.ts';
import { settledText } from './panel.ts';
import { see, textOf } from './person.ts';
import { seeded } from './seeded.ts';
import { until } from './until.ts';
import { long, withBrowser } from './with-browser.ts';
import { loadSample, openWorkspace } from './workspace.ts';

// Threat 5: who may ask the background for what. Every kind of sender by data alone is in lib/messaging/check-sender.test.ts; here the
// browsers themselves say who sends.
const { session, replicas, folder } = withBrowser();
const pull = 'https://github.com/ferrow/web/pull/2291';
const stranger = 'https://news.ferrow.example/';
const fuzzed = long ? 20_000 : 300;

beforeAll(() => loadSample(session()));

const reference = {
  host: 'github',
  kind: 'pull-request',
  key: 'ferrow/web#2291',
  base: 'https://github.com',
  url: pull,
  tab: null,
};
const foreign = { ...reference, host: 'jira', kind: 'issue', key: 'PAY-812', base: 'https://ferrow.atlassian.net' };
const reading = (about: object) => ({
  visit: { id: 'forged', order: 1 },
  panelOpen: false,
  reading: { state: 'reading', reference: about },
});

const fromPage: Readonly<Record<string, unknown>> = {
  hello: { presence: 'x-abcdef12' },
  reportReading: reading(reference),
  leavePage: { id: 'forged', order: 1 },
  openSidePanel: null,
  fetchExport: { url: 'https://docs.google.com/document/d/1/export?format=md' },
  reportFrameBlocked: null,
};
const fromPanel: Readonly<Record<string, unknown>> = {
  whichTab: { nonce: 'guessed' },
  viewTab: { tabId: 1 },
  askPage: { tabId: 1, type: 'write', data: { kind: 'insert-text', text: 'x' } },
};
const toPage: Readonly<Record<string, unknown>> = {
  showPanel: true,
  dock: 'page',
  focusPage: null,
  readAgain: null,
  write: { kind: 'insert-text', text: 'x' },
  panelReady: { nonce: 'guessed' },
  areYouThere: null,
  checkSite: null,
};
const every = messages({ ...fromPage, ...fromPanel, ...toPage, unknown: null, constructor: null });

function messages(sound: Readonly<Record<string, unknown>>): readonly Message[] {
  return Object.entries(sound).map(([type, data]) => ({ to: 'background', type, data }));
}

function refused(all: readonly Message[]): readonly string[] {
  return all.map(() => 'message-refused');
}

it('takes from the content script of a site that is on what a page may say, of itself alone', async () => {
  await session().open(pull);
  const own = await openWorkspace(session(), 'themes');
  const rest = messages({ ...fromPanel, ...toPage, unknown: null });
  expect(await say(own, rest, pull)).toEqual(refused(rest));
  expect(await say(own, messages({ hello: fromPage.hello, leavePage: fromPage.leavePage }), pull)).toEqual(['ok', 'ok']);
  const wrong = messages({
    reportReading: reading({ ...foreign, url: 'https://ferrow.atlassian.net/browse/PAY-812' }),
    fetchExport: fromPage.fetchExport,
  });
  expect(await say(own, wrong, pull)).toEqual(refused(wrong));
});

it('has no content script where a site is not on', async () => {
  replicas().put(stranger, '<!doctype html><title>News</title>');
  await session().open(stranger);
  const own = await openWorkspace(session(), 'themes');
  expect(['no such tab', 'not permitted']).toContain((await say(own, every, stranger))[0]);
});

it('refuses its own workspace everything', async () => {
  const own = await openWorkspace(session(), 'themes');
  expect(await say(own, every)).toEqual(refused(every));
});

it('keeps a panel to its own page', async () => {
  const page = await session().open(pull);
  const panel = await openPanel(session(), page);
  await settledText(panel);
  const elsewhere = messages({ viewTab: { tabId: 987_654 }, askPage: { tabId: 987_654, type: 'write', data: toPage.write } });
  expect(await say(panel, elsewhere)).toEqual(refused(elsewhere));
  const asPage = messages({ ...fromPage, ...toPage });
  expect(await say(panel, asPage)).toEqual(refused(asPage));
});

it('takes a panel’s nonce once: a copy that says it again learns nothing, and the panel goes on in another frame', async () => {
  const address = 'https://github.com/ferrow/hostile/pull/3';
  replicas().put(address, '<!doctype html><title>x</title>');
  const page = await session().open(address);
  const panel = await openPanel(session(), page);
  const said = await settledText(panel);
  const spent = await panel.evaluate(() => location.hash.slice(1));
  await page.evaluate((source) => {
    document.body.append(
      Object.assign(document.createElement('iframe'), { src: source, id: 'copy', width: '600', height: '600' }),
    );
  }, `${session().origin}/panel.html#${spent}`);
  const hashes = async (): Promise<readonly string[]> =>
    Promise.all((await session().frames(page)).map((frame) => frame.evaluate(() => location.hash.slice(1)).catch(() => spent)));
  const another = await until('the panel’s other frame', async () => (await hashes()).find((hash) => hash !== spent));
  const frames = await session().frames(page);
  for (const frame of frames) {
    const nonce = await frame.evaluate(() => location.hash.slice(1));
    if (nonce === another) expect(await settledText(frame)).toBe(said);
    else expect(await textOf(frame)).not.toBe(said);
  }
  expect(frames).toHaveLength(2);
});

it('tells the copy of the panel that a page embeds nothing', async () => {
  const address = 'https://github.com/ferrow/hostile/pull/2';
  replicas().put(
    address,
    `<!doctype html><title>x</title><iframe src="${session().origin}/panel.html#guess" width=600 height=600></iframe>`,
  );
  const page = await session().open(address);
  const copy = await until('the copy', async () => (await session().frames(page))[0]);
  const mine = messages({ ...fromPage, ...toPage });
  expect(await say(copy, mine)).toEqual(refused(mine));
  expect(await textOf(copy)).not.toMatch(/accounts|Retrying/);
});

it('cannot be reached by the scripts of a page', async () => {
  const page = await session().open(pull);
  await openPanel(session(), page);
  const reach = await page.evaluate(() => {
    const { chrome, browser } = globalThis as { chrome?: { runtime?: object }; browser?: object };
    return { chrome: typeof chrome?.runtime, browser: typeof browser };
  });
  expect(reach).toEqual({ chrome: 'undefined', browser: 'undefined' });
  // What a page posts, to itself and to every frame that it can name, is heard by nobody.
  await page.evaluate((all) => {
    for (const message of all) {
      window.postMessage(message, '*');
      for (let index = 0; index < window.length; index += 1) window[index]?.postMessage(message, '*');
    }
  }, every);
  expect(replicas().gitHub.edited.size).toBe(0);
});

it('cannot be reached by another extension', async () => {
  const report = 'https://report.ferrow.example/heard';
  const id = session().name === 'chromium' ? new URL(session().origin).hostname : 'throughline@throughline.example';
  const path = await otherExtension(folder(), id, every, report);
  await session().browser.installExtension(path);
  const told = await until('the other extension’s word', () =>
    replicas().asked.find(({ url, method }) => url.href === report && method === 'POST'),
  );
  expect(JSON.parse(told.body)).toEqual({ said: every.length, heard: [] });
});

it(`changes nothing for ${fuzzed} damaged messages from each side`, { timeout: 60_000 + fuzzed * 30 }, async () => {
  const page = await session().open(pull);
  const panel = await openPanel(session(), page);
  await see(panel, 'Decline');
  await see(panel, 'History');
  const before = await settledText(panel);
  const own: Page = await openWorkspace(session(), 'themes');
  const random = seeded(5);
  const replies = new Set<string>();
  for (let sent = 0; sent < fuzzed; sent += 100) {
    const made = Array.from({ length: 100 }, () => damaged(random));
    for (const all of [await say(own, made), await say(panel, made), await say(own, made, pull)])
      for (const reply of all) replies.add(reply);
  }
  expect([...replies]).toEqual(['message-refused']);
  expect(await settledText(panel)).toBe(before);
  expect(replicas().gitHub.edited.size).toBe(0);
});

/** A message with something in it that cannot be. */
function damaged(random: () => number): Message {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const wrong = one<unknown>([
    -1,
    1e21,
    'x'.repeat(3_000),
    [],
    [[]],
    true,
    { nonce: 1 },
    { tabId: '1' },
    { url: {} },
    '__proto__',
    0.5,
  ]);
  const { type } = one(every);
  const data = one<unknown>([wrong, { ...Object(wrong), visit: wrong }, { tabId: wrong, type: wrong }, { presence: wrong }]);
  // Any nonce that is a text is sound; it only is nobody's.
  return { to: 'background', type: type === 'whichTab' ? one(['whichTab2', 'hasOwnProperty', '']) : type, data };
}
