import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { launcherPoint, openPanel } from './launcher.ts';
import { follow } from './page-links.ts';
import { sampleRows } from './rows.ts';
import { traceIn } from './surface.ts';
import { pause, until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { loadSample } from './workspace.ts';

const { session, replicas } = withBrowser();
const jira = 'https://ferrow.atlassian.net';
const gitHub = 'https://github.com/ferrow/web';
const document1 = 'https://docs.google.com/document/d/1fErrowRefundPolicy2027aaaaaaaaaaaaaaaaaaaaa/edit';

beforeAll(() => loadSample(session()));

const surfaces = (page: Page) => traceIn(page).then((trace) => trace.shown);

describe('the launcher', () => {
  it.each([`${jira}/browse/PAY-812`, `${gitHub}/pull/2291`, `${gitHub}/issues/2260`, `${gitHub}/discussions/88`, document1])(
    'shows on %s',
    async (address) => {
      const page = await session().open(address);
      await until('the launcher', () => launcherPoint(page));
      expect(await surfaces(page)).toBe(1);
    },
  );

  it('stands aside where the tool shows no item, and comes with one', async () => {
    const page = await session().open(`${gitHub}/issues`);
    await pause(1_500);
    const before = await launcherPoint(page);
    await follow(page, '/issues/2260');
    await until('the launcher', () => launcherPoint(page));
    expect(before).toBeNull();
  });
});

describe('a link that names an insight', () => {
  it('opens the panel on it, and takes no focus', async () => {
    const name = 'Nobody can tell whether the bank or we declined the card';
    const key = sampleRows().themes.find((theme) => theme.name === name)?.key ?? '';
    const page = await session().open(`${jira}/browse/PAY-812#throughline=${key}`);
    const panel = await session().panel(page);
    const opened = () =>
      panel.evaluate(() => document.querySelector('#themes button[aria-expanded=true]')?.textContent.includes('Nobody can tell'));
    await until('the theme that was named', opened);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });
});

describe('the docked panel', () => {
  it('makes room instead of covering, also on a page as large as the window', async () => {
    for (const address of [
      `${jira}/jira/software/c/projects/PAY/boards/12?selectedIssue=PAY-812`,
      `${gitHub}/pull/2291`,
      document1,
    ]) {
      const page = await session().open(address);
      const panel = await openPanel(session(), page);
      const width = await panel.evaluate(() => innerWidth);
      expect(width).toBeGreaterThanOrEqual(320);
      await until('room', () => hitsOnly(page, 1_280 - width - 4));
      await page.close();
    }
  });

  it('stays one through Turbo visits, soft navigation, back and forward', async () => {
    const page = await session().open(`${gitHub}/pulls`);
    await follow(page, '/pull/2291');
    await openPanel(session(), page);
    const steps: readonly (() => Promise<unknown>)[] = [
      () => follow(page, '/pull/2291/changes'),
      () => follow(page, '/web/pulls'),
      () => page.goBack({ waitUntil: [] }),
      () => page.goBack({ waitUntil: [] }),
      () => page.goForward({ waitUntil: [] }),
      () => follow(page, '/web/issues'),
    ];
    for (const step of steps) {
      await step();
      await pause(300);
      expect((await session().frames(page)).length).toBeLessThanOrEqual(1);
      expect(await surfaces(page)).toBe(1);
    }
    await follow(page, '/issues/2260');
    await until('one panel', async () => (await session().frames(page)).length === 1);
  });

  it('is put back when the page throws it out', async () => {
    const page = await session().open(`${gitHub}/pull/2291`);
    await openPanel(session(), page);
    await page.evaluate(() => {
      for (const child of [...document.documentElement.children]) if (child.localName.startsWith('x-')) child.remove();
    });
    await until('the panel again', async () => (await session().frames(page)).length === 1);
    expect(await surfaces(page)).toBe(1);
  });
});

describe('strict host pages', () => {
  it.each([
    ['Trusted Types', { trustedTypes: true, coep: false }],
    ['COEP require-corp', { trustedTypes: false, coep: true }],
    ['both', { trustedTypes: true, coep: true }],
  ])('let the panel in: %s', async (_name, strict) => {
    Object.assign(replicas().gitHub, strict);
    const page = await session().open(`${gitHub}/pull/2291`);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    const panel = await openPanel(session(), page);
    await until('the panel’s document', () => panel.evaluate(() => document.readyState === 'complete'));
    Object.assign(replicas().gitHub, { trustedTypes: false, coep: false });
    expect(problems).toEqual([]);
  });
});

describe('turned off', () => {
  it('leaves no trace in open pages', async () => {
    const page = await session().open(`${gitHub}/pull/2291`);
    const { width } = await page.evaluate(() => ({ width: innerWidth }));
    await openPanel(session(), page);
    await until('room for the panel', async () => (await traceIn(page)).width < width);
    await session().removeExtension();
    await until('nothing left', async () => {
      const trace = await traceIn(page);
      return trace.shown === 0 && trace.beside === 0 && trace.width === width;
    });
  });
});

/** Whether the page's own content reaches up to `x` and not beyond: what lies there belongs to the page. */
async function hitsOnly(page: Page, x: number): Promise<boolean> {
  return page.evaluate((left) => {
    const over = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect();
      const clipped = getComputedStyle(element).position !== 'fixed' && element.closest('.lanes, .kix-appview-editor') !== null;
      return box.width > 0 && box.right > left + 5 && box.left < innerWidth && !clipped;
    });
    return over.length === 0;
  }, x);
}
