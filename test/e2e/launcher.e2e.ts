import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { tabToLauncher } from './keyboard.ts';
import { launcherBox, type Box } from './launcher.ts';
import { keys, press, see } from './person.ts';
import { pause, until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { loadSample, openWorkspace } from './workspace.ts';

const { session } = withBrowser();
const items = [
  ['Jira', 'https://ferrow.atlassian.net/browse/PAY-812'],
  ['GitHub', 'https://github.com/ferrow/web/pull/2291'],
  ['Google Docs', 'https://docs.google.com/document/d/1fErrowRefundPolicy2027aaaaaaaaaaaaaaaaaaaaa/edit'],
] as const;

beforeAll(() => loadSample(session()));

const launcher = (page: Page, where: (box: Box) => boolean): Promise<Box> =>
  until('the launcher at its place', async () => {
    const box = await launcherBox(page);
    return box && where(box) ? box : null;
  });
const onLeft = ({ left }: Box): boolean => left < 4;
const onRight = ({ right }: Box): boolean => right > 1_250;

/** As a hand does: it holds for a moment before it moves. */
async function drag(page: Page, from: Box, x: number, y: number): Promise<void> {
  await page.mouse.move((from.left + from.right) / 2, (from.top + from.bottom) / 2);
  await page.mouse.down();
  await pause(50);
  await page.mouse.move(x, y, { steps: 8 });
  await pause(50);
  await page.mouse.up();
}

describe.each(items)('on %s', (_tool, address) => {
  it('goes where a pointer drops it and keys move it, opens nothing on the way, and stays there', async () => {
    const page = await session().open(address);
    await drag(page, await launcher(page, onRight), 20, 500);
    const dropped = await launcher(page, onLeft);
    expect(Math.abs((dropped.top + dropped.bottom) / 2 - 500)).toBeLessThan(12);

    await page.reload({ waitUntil: 'domcontentloaded' });
    const again = await launcher(page, onLeft);
    expect(again).toEqual(dropped);

    await tabToLauncher(page);
    await keys(page, 'ArrowDown', 'ArrowDown', 'ArrowRight');
    const moved = await launcher(page, onRight);
    expect(moved.top - dropped.top).toBe(32);
    expect(await session().frames(page)).toHaveLength(0);
    const other = await session().open(address);
    expect((await launcher(other, onRight)).top).toBe(moved.top);
  });

  it('is hidden for its site from its menu, and is brought back in the settings', async () => {
    const page = await session().open(address);
    const { left, top, bottom } = await launcher(page, onRight);
    await page.mouse.click(left + 20, (top + bottom) / 2, { button: 'right' });
    // The menu has the focus; its last entry is the site's.
    await until('the menu', async () => ((await launcherBox(page))?.bottom ?? 0) > bottom + 60);
    await keys(page, 'End', 'Enter');
    await until('no launcher', async () => (await launcherBox(page)) === null);

    // The toolbar's button opens the panel all the same, and it leaves no launcher behind.
    await page.reload({ waitUntil: 'domcontentloaded' });
    // A press before the page's script runs opens the popup instead.
    await until('the panel', async () => {
      await session().pressToolbar(page);
      return until('it', async () => (await session().frames(page)).length === 1, 10_000);
    });
    await session().pressToolbar(page);
    await until('the panel to close', async () => (await session().frames(page)).length === 0);
    expect(await launcherBox(page)).toBeNull();

    const settings = await openWorkspace(session(), 'settings');
    await see(settings, 'A launcher that was hidden comes back here');
    await press(settings, 'button', 'Show the launcher');
    await page.bringToFront();
    expect((await launcher(page, onRight)).top).toBe(top);
  });
});
