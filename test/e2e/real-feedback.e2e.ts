import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedData } from '../shared-data.ts';
import { launcherPoint, openPanel } from './launcher.ts';
import { armed, settledText } from './panel.ts';
import { find, press, see, textOf, type } from './person.ts';
import { putTicket, readCaptures, readTitles, type Tool } from './real-items.ts';
import { pause, until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { chooseFile, openWorkspace } from './workspace.ts';

/** A team's own themes, held together by words that its customers use. */
const themes = {
  battery: ['The battery runs down', 'battery, drain, drains'],
  crashes: ['The browser crashes and closes by itself', 'crash, crashes, crashing, crashed, force close'],
  slow: ['Pages load slowly', 'slow, slower, lag, laggy'],
  tabs: ['Tabs are lost or come back', 'tab, tabs, restore tabs'],
  downloads: ['Downloads go where they cannot be found', 'download, downloads, downloading'],
  videos: ['Videos do not play', 'video, videos, youtube'],
  addOns: ['Add-ons stopped working', 'addon, addons, add-on, add-ons, extensions'],
} as const;

type Ticket = { readonly id: string; readonly tool: Tool; readonly theme: keyof typeof themes; readonly says: RegExp };

/** Real issues of Firefox for Android by their number, where each is shown, and what its customers speak of. */
const tickets: readonly Ticket[] = [
  { id: '1096638', tool: 'jira', theme: 'downloads', says: /download/i },
  { id: '1428028', tool: 'jira', theme: 'battery', says: /battery/i },
  { id: '1297618', tool: 'jira', theme: 'crashes', says: /crash|clos/i },
  { id: '1556702', tool: 'jira', theme: 'slow', says: /load/i },
  { id: '1234876', tool: 'github', theme: 'videos', says: /video|youtube/i },
  { id: '1373742', tool: 'github', theme: 'videos', says: /facebook/i },
  { id: '1025563', tool: 'github', theme: 'slow', says: /slow|lag/i },
  { id: '1053506', tool: 'github', theme: 'addOns', says: /add.?on/i },
  { id: '931698', tool: 'google-docs', theme: 'downloads', says: /download/i },
  { id: '1265284', tool: 'google-docs', theme: 'videos', says: /video/i },
  { id: '927492', tool: 'google-docs', theme: 'crashes', says: /crash/i },
  { id: '1028740', tool: 'google-docs', theme: 'tabs', says: /tab/i },
];

const data = sharedData();

describe.runIf(data)('a real team’s day', () => {
  const { session, replicas, folder } = withBrowser();
  const addresses = new Map<string, string>();

  beforeAll(async () => {
    const titles = await readTitles(data ?? '');
    for (const { id, tool } of tickets) {
      const title = titles.get(`firefox-${id}`);
      if (title === undefined) throw new Error(`no issue ${id}`);
      addresses.set(id, putTicket(replicas(), tool, id, title));
    }
  });

  async function panelOf(id: string): Promise<readonly [Frame, Page]> {
    const page = await session().open(addresses.get(id) ?? '');
    return [await settledPanel(page), page];
  }

  async function settledPanel(page: Page): Promise<Frame> {
    const panel = await openPanel(session(), page);
    await settledText(panel);
    await armed(panel);
    return panel;
  }

  it('begins with an export of 1,407 reviews, as it is', async () => {
    const page = await openWorkspace(session(), 'import');
    await see(page, 'Choose files');
    await chooseFile(page, join(data ?? '', 'exports/google-play-firefox-replies-mongo.csv'));
    const mapping = await see(page, /1,407 rows · comma-separated .* 1,407 new items · 0 already here · 0 cannot be read/);
    expect(mapping).toContain('agent’s words');
    expect(mapping).toContain('As it will be');
    await press(page, 'button', 'Import 1,407 items');
    await see(page, '1,407 items were added', 30_000);
  });

  it('goes on with themes made from words', async () => {
    const page = await openWorkspace(session(), 'themes');
    for (const [name, terms] of Object.values(themes)) {
      await page.evaluate(() => (location.hash = '#/themes/new'));
      await type(page, /^Name/, name);
      await type(page, /^Terms/, terms);
      await press(page, 'button', 'Save');
      await until(`the page of ${name}`, () => /#\/themes\/T-[0-9A-Z]{6}$/.test(page.url()));
      await see(page, /\d+ mentions ever/);
    }
  });

  it('says that the reviews are old, and counts all time when it is asked to', async () => {
    const [panel] = await panelOf('1096638');
    expect(await textOf(panel)).toMatch(/none in the last 90\sdays/);
    await press(panel, 'button', /^Span behind every figure/);
    await press(panel, 'menuitem', 'all time');
    await see(panel, /^5\d voices(?! ever)/m);
    expect(await textOf(panel)).not.toContain('none in the last');
  });

  it.each(tickets)('shows what customers said about $id on $tool', async ({ id, theme, says }) => {
    const [panel] = await panelOf(id);
    const [name] = themes[theme];
    expect((await quotesOf(panel, name)).filter((quote) => says.test(quote))).not.toEqual([]);
  });

  it.each([
    { id: '1096638', verdict: 'Act', relation: 'Addresses', because: 'Downloads are the first thing that people miss.' },
    { id: '1234876', verdict: 'Defer', relation: 'Considers', because: 'Waits for the new media service.' },
    { id: '927492', verdict: 'Decline', relation: 'Considers', because: 'Too old a version to tell.' },
  ] as const)('keeps a decision about $id: $verdict', async ({ id, verdict, relation, because }) => {
    const [panel, page] = await panelOf(id);
    const ticket = tickets.find((one) => one.id === id);
    await quotesOf(panel, themes[ticket?.theme ?? 'slow'][0]);
    await press(panel, 'button', relation);
    await see(panel, new RegExp(`${relation.toLowerCase()} T-[0-9A-Z]{6}`));
    // What the link changes below it moves the form.
    await settledText(panel);
    await press(panel, 'radio', verdict);
    await type(panel, 'Because', because);
    await press(panel, 'button', 'Record decision');
    await see(panel, /D-[0-9A-Z]{8} recorded/);

    await page.reload({ waitUntil: 'domcontentloaded' });
    const again = await settledPanel(page);
    const history = (await see(again, 'History')).split('History').at(-1) ?? '';
    expect(history).toContain(because);
    expect(history).toMatch(new RegExp(`${relation.toLowerCase()} T-[0-9A-Z]{6}`));
  });

  it.each([
    ['931698', 'FX-1096638'],
    ['1265284', 'mozilla/fennec#1234876'],
  ])('finds on %s what was linked and decided on %s', async (id, other) => {
    const [panel] = await panelOf(id);
    const theme = tickets.find((ticket) => ticket.id === id)?.theme ?? 'slow';
    await quotesOf(panel, themes[theme][0]);
    const text = (await textOf(panel)).replaceAll(' #', '#');
    expect(text).toContain(`linked from ${other}`);
    expect(text.split('History').at(-1)).toContain(other);
  });

  it('ends with all of it in the workspace', async () => {
    const page = await openWorkspace(session(), 'decisions');
    const ledger = await see(page, 'Downloads are the first thing that people miss.');
    expect(ledger).toContain('Waits for the new media service.');
    expect(ledger).toContain('Too old a version to tell.');
    expect(ledger).toMatch(/T-[0-9A-Z]{6}/);
  });

  describe('on pages of GitHub as they were captured', async () => {
    const captures = data ? await readCaptures(data) : [];

    beforeAll(async () => {
      for (const capture of captures)
        replicas().put(capture.url, capture.markup, { 'content-security-policy': "default-src 'none'" });
      // Nobody who reviews a browser speaks of these repositories; a few who use one of them do.
      const file = join(folder(), 'readers.csv');
      const said = [
        'Defuddle fails on Cloudflare Workers: document is not defined',
        'We run the parser in a Cloudflare worker and Defuddle throws at once',
      ];
      await writeFile(file, `id,comment,company\n${said.map((words, at) => `r${at},"${words}",Reader ${at}`).join('\n')}\n`);
      const page = await openWorkspace(session(), 'import');
      await see(page, 'Choose files');
      await chooseFile(page, file);
      await press(page, 'button', 'Import 2 items');
      await see(page, '2 items were added');
      await page.close();
    });

    it.each(captures.filter(({ title }) => title !== null))('reads $url and nothing but it', async ({ url, key, title }) => {
      const before = replicas().asked.length;
      const page = await session().open(url);
      const panel = await settledPanel(page);
      expect(await panel.$eval('h1', (heading) => heading.textContent)).toBe(title);
      expect((await textOf(panel)).replace(' #', '#')).toContain(key);
      // Browsers ask their makers for things of their own.
      const asked = replicas()
        .asked.slice(before)
        .filter((ask) => !/(googleapis|mozilla)\.(com|org|net)$/.test(ask.url.hostname));
      expect(new Set(asked.map((ask) => ask.url.hostname))).toEqual(new Set(['github.com']));
      expect(asked.filter((ask) => ask.method !== 'GET')).toEqual([]);
    });

    it('shows what customers said about a real issue', async () => {
      const panel = await settledPanel(await session().open('https://github.com/kepano/defuddle/issues/56'));
      await see(panel, 'document is not defined');
    });

    it('says that there is nothing about another', async () => {
      const panel = await settledPanel(await session().open('https://github.com/ArcReel/ArcReel/pull/1817'));
      await see(panel, 'No customer evidence found');
    });

    it('calls nothing strong that shares one common word with a third', async () => {
      const panel = await settledPanel(await session().open('https://github.com/OctoLinker/testrepo/issues/2'));
      const text = await see(panel, /No customer evidence found|Possibly related/);
      expect(text).not.toContain('Strong match');
    });

    it.each(captures.filter(({ title }) => title === null))('stands aside on $url', async ({ url }) => {
      const page = await session().open(url);
      // Long enough for a launcher to come, as it does within half a second on an item.
      await pause(1_500);
      expect(await launcherPoint(page)).toBeNull();
    });
  });

  /** What the panel quotes of a theme, which is opened for it. */
  async function quotesOf(panel: Frame, name: string): Promise<readonly string[]> {
    const row = await find(panel, 'button', name);
    if ((await row.evaluate((one) => one.getAttribute('aria-expanded'))) === 'false') await press(panel, 'button', name);
    return until(`quotes of ${name}`, () =>
      row.evaluate((one) => {
        const quotes = [...(one.closest('article')?.querySelectorAll('figure') ?? [])];
        return quotes.length > 0 && quotes.map((quote) => quote.textContent);
      }),
    );
  }
});
