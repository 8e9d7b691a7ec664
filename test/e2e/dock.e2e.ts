import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { launcherPoint, openPanel } from './launcher.ts';
import { traceIn } from './surface.ts';
import { pause, until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { loadSample } from './workspace.ts';

const { session, replicas } = withBrowser();
const pull = 'https://github.com/ferrow/web/pull/2291';
const issue = 'https://github.com/ferrow/web/issues/2260';

beforeAll(() => loadSample(session()));

const widthOf = async (page: Page): Promise<number> => (await session().panel(page)).evaluate(() => innerWidth);
const roomIn = async (page: Page): Promise<number> => (await traceIn(page)).beside;
/** Where a panel of this width begins: it ends at the page's scrollbar, which is there all the time. */
const edgeAt = (page: Page, width: number): Promise<number> =>
  page.evaluate((px) => {
    document.documentElement.style.overflowY = 'scroll';
    return document.documentElement.clientWidth - px;
  }, width);
/** Takes hold of the line at the panel's left and lets it go at `x`. */
async function dragEdge(page: Page, x: number): Promise<void> {
  await page.mouse.move((await edgeAt(page, await widthOf(page))) - 3, 400);
  await page.mouse.down();
  // A person's hand is slower than a frame is painted.
  await pause(50);
  await page.mouse.move(x, 400, { steps: 5 });
  await page.mouse.up();
}

/** Follows a link of the page as soon as it is there. */
async function clickLink(page: Page, end: string): Promise<void> {
  const link = await until(`a link to ${end}`, () => page.$(`a[href$="${end}"]`));
  await link.evaluate((one) => (one as HTMLElement).click());
}

describe('the width', () => {
  it('follows a pointer from 320 to 560 px, and the page makes as much room', async () => {
    const page = await session().open(pull);
    await openPanel(session(), page);
    await dragEdge(page, await edgeAt(page, 480));
    await until('the new width', async () => (await widthOf(page)) === 480);
    expect(await roomIn(page)).toBe(480);
    await dragEdge(page, 100);
    await until('the widest', async () => (await widthOf(page)) === 560);
    await dragEdge(page, await edgeAt(page, 50));
    await until('the narrowest', async () => (await widthOf(page)) === 320);
    expect(await roomIn(page)).toBe(320);
  });

  it('is kept for the site, also in its other tabs', async () => {
    const page = await session().open(pull);
    await openPanel(session(), page);
    await dragEdge(page, await edgeAt(page, 500));
    await until('the new width', async () => (await widthOf(page)) === 500);
    const other = await session().open(issue);
    await openPanel(session(), other);
    expect(await widthOf(other)).toBe(500);
    const elsewhere = await session().open('https://ferrow.atlassian.net/browse/PAY-812');
    await openPanel(session(), elsewhere);
    expect(await widthOf(elsewhere)).toBe(400);
  });

  it('follows arrow keys, Home and End', async () => {
    const page = await session().open(pull);
    await openPanel(session(), page);
    // A click on the line focuses it.
    await page.mouse.click((await edgeAt(page, await widthOf(page))) - 3, 400);
    await page.keyboard.press('Home');
    await until('the narrowest', async () => (await widthOf(page)) === 320);
    await page.keyboard.press('ArrowLeft');
    await until('one step', async () => (await widthOf(page)) === 336);
    await page.keyboard.press('End');
    await until('the widest', async () => (await widthOf(page)) === 560);
  });
});

describe('opening and closing', () => {
  it('gives the focus to the panel that was asked for, and back to the page', async () => {
    const page = await session().open(pull);
    await page.focus('input');
    const panel = await openPanel(session(), page);
    await until('the item', () => panel.evaluate(() => document.body.innerText.includes('payment sheet')));
    await page.keyboard.press('Escape');
    await until('the panel to close', async () => (await session().frames(page)).length === 0);
    await until('the focus', () => page.evaluate(() => document.activeElement?.localName === 'input'));
    expect(await roomIn(page)).toBe(0);
    expect(await launcherPoint(page)).not.toBeNull();
  });

  it('is open again on the tab’s next page, and takes no focus there', async () => {
    const page = await session().open(pull);
    await openPanel(session(), page);
    await page.goto(issue, { waitUntil: 'domcontentloaded' });
    await session().panel(page);
    await pause(500);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    const other = await session().open(issue);
    await until('the launcher', () => launcherPoint(other));
    expect(await session().frames(other)).toHaveLength(0);
  });

  it('stays one when the page was left and is woken again', async () => {
    const page = await session().open(pull);
    await openPanel(session(), page);
    await page.goto('https://github.com/ferrow/web/discussions/88', { waitUntil: 'domcontentloaded' });
    await session().panel(page);
    await page.goBack({ waitUntil: [] });
    await until('the first page', () => page.evaluate((url) => location.href === url, pull));
    await until('one panel', async () => (await session().frames(page)).length === 1);
    await pause(500);
    expect(await session().frames(page)).toHaveLength(1);
    expect((await traceIn(page)).shown).toBe(1);
  });

  it('outlives the background', async () => {
    const page = await session().open(pull);
    const panel = await openPanel(session(), page);
    await session().killBackground();
    await clickLink(page, '/web/issues');
    await clickLink(page, '/issues/2260');
    await until('the next item', () => panel.evaluate(() => document.body.innerText.includes('#2260')));
  });
});

describe('a page that works against it', () => {
  it('cannot undo the room by setting its root’s style anew', async () => {
    const page = await session().open(pull);
    await openPanel(session(), page);
    await page.evaluate(() => document.documentElement.setAttribute('style', 'color: inherit'));
    await until('the room again', async () => (await roomIn(page)) > 0);
    expect(await launcherOrPanel(page)).toBe('panel');
  });

  it('is not fought for ever', async () => {
    const page = await session().open(pull);
    await until('the launcher', () => launcherPoint(page));
    const removals = await page.evaluate(async () => {
      let count = 0;
      const remove = (): void => {
        for (const child of [...document.documentElement.children]) {
          if (!child.localName.startsWith('x-')) continue;
          child.remove();
          count += 1;
        }
      };
      new MutationObserver(remove).observe(document.documentElement, { childList: true });
      remove();
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      return count;
    });
    expect(removals).toBeGreaterThan(1);
    expect(removals).toBeLessThan(30);
  });

  it('learns nothing by a frame of its own', async () => {
    const page = await session().open(pull);
    const panel = await openPanel(session(), page);
    await until('the item', () => panel.evaluate(() => document.body.innerText.includes('payment sheet')));
    const address = `${session().origin}/panel.html#0b8f5b6e-5d0c-4f5c-9d0e-7a3f5c1e2b4d`;
    await page.evaluate((src) => document.body.append(Object.assign(document.createElement('iframe'), { src })), address);
    const copy = await until('the copy', async () => (await session().frames(page)).find((frame) => frame !== panel));
    await pause(1_500);
    expect(await copy.evaluate(() => document.body.innerText)).not.toContain('payment sheet');
  });

  it('gets no second document into the panel’s frame', async () => {
    const page = await session().open(pull);
    const panel = await openPanel(session(), page);
    await until('the item', () => panel.evaluate(() => document.body.innerText.includes('payment sheet')));
    const address = await panel.evaluate(() => location.href);
    await panel.evaluate(() => location.reload()).catch(() => undefined);
    // The nonce in its address is spent: the reloaded document would show nothing, so another frame takes its place.
    await until('a new panel', async () => {
      const [only, ...others] = await session().frames(page);
      if (!only || others.length > 0 || (await only.evaluate(() => location.href)) === address) return false;
      return only.evaluate(() => document.body.innerText.includes('payment sheet'));
    });
  });
});

describe('where the page cannot make room', () => {
  it('says that the panel covers something, once', async () => {
    replicas().put(
      'https://github.com/ferrow/web/issues/4242',
      `<!doctype html><title>Wide</title><style>body { margin: 0 } header { position: fixed; top: 0; left: 0; width: 100vw; height: 300px; background: teal }</style>
      <header>As wide as the window</header><main style="height: 3000px">Text</main>`,
    );
    const page = await session().open('https://github.com/ferrow/web/issues/4242');
    const panel = await openPanel(session(), page);
    const height = (): Promise<number> => panel.evaluate(() => innerHeight);
    await until('the hint', async () => (await height()) < 880);
  });
});

async function launcherOrPanel(page: Page): Promise<'launcher' | 'panel' | 'nothing'> {
  if ((await session().frames(page)).length > 0) return 'panel';
  return (await launcherPoint(page)) ? 'launcher' : 'nothing';
}
