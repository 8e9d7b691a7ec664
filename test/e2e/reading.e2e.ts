import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Reading, WorkItem } from '../../lib/domain/work-item.ts';
import { itemId } from '../../lib/domain/item-id.ts';
import type { WriteRequest, WriteResult } from '../../lib/hosts/host.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';

// What Jira and Google Docs let a page and an extension do differs between browsers: session, redirects, origins, wrapped JSON.
const { session, replicas } = withBrowser();
const jira = 'https://ferrow.atlassian.net';
const refunds = 'https://docs.google.com/document/d/1fErrowRefundPolicy2027aaaaaaaaaaaaaaaaaaaaa/edit';

type Tabs = Readonly<Record<string, { readonly reading: Reading }>>;
type Extension = {
  readonly storage: { readonly session: { readonly get: (keys: null) => Promise<Tabs> } };
  readonly runtime: { readonly sendMessage: (message: object) => Promise<{ readonly answer: WriteResult }> };
};

/** What the pages of all tabs have reported, by the number of the tab. */
async function reports(): Promise<Tabs> {
  const own = await ownPage();
  return own.evaluate(() =>
    (globalThis as unknown as { browser?: Extension; chrome: Extension }).chrome.storage.session.get(null),
  );
}

async function ownPage(): Promise<Page> {
  const pages = await session().browser.pages();
  const open = pages.find((page) => page.url().startsWith(session().origin));
  return open ?? session().openExtensionPage('/panel.html?tab=0');
}

/** The settled reading of the item that `fits`, as the panel would get it. */
function reported(fits: (reading: Reading) => boolean): Promise<Reading> {
  return until('the reading', async () =>
    Object.values(await reports())
      .map(({ reading }) => reading)
      .find(fits),
  );
}

async function item(key: string): Promise<WorkItem> {
  const reading = await reported((one) => one.state === 'item' && one.settled && one.item.key === key);
  if (reading.state !== 'item') throw new Error(reading.state);
  return reading.item;
}

/** As the panel asks; `of` is the item that it was previewed for. */
async function write(key: string, request: WriteRequest, of?: string): Promise<WriteResult> {
  const found = Object.entries(await reports()).find(([, { reading }]) => reading.state === 'item' && reading.item.key === key);
  const own = await ownPage();
  const tab = Number(found?.[0].replace('tab:', ''));
  const reading = found?.[1].reading;
  const order = { itemId: of ?? (reading?.state === 'item' ? itemId(reading.item) : ''), request };
  return own.evaluate(
    async (tabId, data) => {
      const message = { to: 'background', type: 'askPage', data: { tabId, type: 'write', data } };
      const { chrome } = globalThis as unknown as { chrome: Extension };
      return (await chrome.runtime.sendMessage(message)).answer;
    },
    tab,
    order,
  );
}

afterEach(() => {
  replicas().jira.mode = 'usual';
  replicas().docs.mode = 'usual';
});

describe('Jira', () => {
  it('is read over its REST interface, on its own page and on a board', async () => {
    const page = await session().open(`${jira}/browse/PAY-812`);
    expect(await item('PAY-812')).toMatchObject({ project: 'PAY', fields: { body: { source: 'rest v3', complete: true } } });
    await page.goto(`${jira}/jira/software/c/projects/PAY/boards/12?selectedIssue=PAY-640`, { waitUntil: 'domcontentloaded' });
    expect((await item('PAY-640')).body).not.toBe('');
  });

  it.each([
    ['signed-out', 'login'],
    ['login-page', 'login'],
    ['rate-limited', 'rate-limited'],
  ] as const)('says what is in the way: %s', async (mode, state) => {
    replicas().jira.mode = mode;
    await session().open(`${jira}/browse/PAY-812`);
    const reading = await reported((one) => one.state === state);
    expect(reading).toMatchObject({ reference: { key: 'PAY-812' } });
  });

  it('goes by the key that Jira answers with', async () => {
    replicas().jira.mode = 'moved';
    await session().open(`${jira}/browse/PAY-812`);
    expect(await item('BILL-812')).toMatchObject({ url: `${jira}/browse/BILL-812` });
  });

  it('takes a remote link from its own page, and one only', async () => {
    await session().open(`${jira}/browse/PAY-812`);
    await item('PAY-812');
    const request: WriteRequest = { kind: 'add-remote-link', insightKey: 'T-K7QF2M', title: 'Retrying loses the saved card' };
    expect(await write('PAY-812', request)).toEqual({ done: true, next: 'nothing' });
    expect(await write('PAY-812', { ...request, title: 'Renamed' })).toEqual({ done: true, next: 'nothing' });
    expect(replicas().jira.remoteLinks.get('PAY-812')).toMatchObject([{ object: { title: 'T-K7QF2M Renamed' } }]);
  });

  it('takes no link that was meant for the issue in view before', async () => {
    const page = await session().open(`${jira}/browse/PAY-812`);
    const before = itemId(await item('PAY-812'));
    await page.goto(`${jira}/browse/PAY-640`, { waitUntil: 'domcontentloaded' });
    await item('PAY-640');
    const request: WriteRequest = { kind: 'add-remote-link', insightKey: 'T-K7QF2M', title: 'Retrying loses the saved card' };
    const asked = replicas().asked.length;
    // A page that is just being replaced does not answer.
    const answer = await until('an answer', () => write('PAY-640', request, before));
    expect(answer).toMatchObject({ done: false, why: 'page-changed' });
    expect(
      replicas()
        .asked.slice(asked)
        .filter(({ method }) => method === 'POST'),
    ).toEqual([]);
  });
});

describe('Google Docs', () => {
  it('gives the text of the tab in view through its own export', async () => {
    const page = await session().open(refunds);
    const document = await item('1fErrowRefundPolicy2027aaaaaaaaaaaaaaaaaaaaa');
    expect(document).toMatchObject({
      title: 'Refund policy 2027',
      mode: 'editing',
      fields: { body: { source: 'export md', complete: true } },
    });
    expect(document.body).toContain('within one working day');
    expect(await page.evaluate(() => globalThis.document.body.innerText)).not.toContain('within one working day');
    const exports = replicas().asked.filter(({ url }) => url.hostname === 'docs.google.com' && url.pathname.endsWith('/export'));
    expect(exports).toHaveLength(1);
  });

  it.each([
    ['refused', 'export refused'],
    ['export-without-cors', 'export unreachable'],
  ] as const)('leaves the title where the text is not to be had: %s', async (mode, source) => {
    replicas().docs.mode = mode;
    await session().open(refunds);
    const reading = await reported((one) => one.state === 'item' && one.settled && one.item.host === 'google-docs');
    expect(reading).toMatchObject({
      item: { title: 'Refund policy 2027', body: '', fields: { body: { source, complete: false } } },
    });
  });

  it('waits when Google asks to', async () => {
    replicas().docs.mode = 'rate-limited';
    await session().open(refunds);
    const reading = await reported((one) => one.state === 'rate-limited' && one.reference.host === 'google-docs');
    expect(reading).toMatchObject({ title: 'Refund policy 2027' });
  });

  it('reads another tab when it is opened', async () => {
    const page = await session().open(refunds);
    await reported((one) => one.state === 'item' && one.settled);
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.left-sidebar-container button')[1]?.click());
    const reading = await reported((one) => one.state === 'item' && one.settled && one.item.tab !== null && one.item.body !== '');
    expect(reading).toMatchObject({ item: { fields: { body: { complete: true } } } });
  });
});
