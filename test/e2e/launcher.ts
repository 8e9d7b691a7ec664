import type { Frame, Page } from 'puppeteer-core';
import type { Session } from './browsers.ts';
import { until } from './until.ts';

type Point = { readonly x: number; readonly y: number };

/**
 * Where the launcher stands. It lies in a closed root under an element of random name, so it is looked for as an eye would:
 * along the window's right edge.
 */
export async function launcherPoint(page: Page): Promise<Point | null> {
  return page.evaluate(() => {
    for (let y = 4; y < innerHeight; y += 8) {
      const x = document.documentElement.clientWidth - 12;
      const hit = document.elementFromPoint(x, y);
      if (hit?.localName.startsWith('x-')) return { x, y: y + 4 };
    }
    return null;
  });
}

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** The window's part that the launcher takes, its menu and tip with it, found likewise and to 4 px; null where there is none. */
export async function launcherBox(page: Page): Promise<Box | null> {
  return page.evaluate(() => {
    const found: { readonly x: number; readonly y: number }[] = [];
    for (let y = 2; y < innerHeight; y += 4) {
      for (let x = 2; x < document.documentElement.clientWidth; x += x === 98 ? document.documentElement.clientWidth - 364 : 12) {
        if (document.elementFromPoint(x, y)?.localName.startsWith('x-')) found.push({ x, y });
      }
    }
    if (found.length === 0) return null;
    const [xs, ys] = [found.map(({ x }) => x), found.map(({ y }) => y)];
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  });
}

/** Opens the docked panel by a click on the launcher, unless it is open, and gives its document. */
export async function openPanel(session: Session, page: Page): Promise<Frame> {
  await page.bringToFront();
  // A page that remembers its panel may open it in the very moment of the press, which then closes it: it is pressed again.
  await until('the docked panel', async () => {
    if ((await session.frames(page)).length > 0) return true;
    const point = await launcherPoint(page);
    if (!point) return false;
    await page.mouse.click(point.x, point.y);
    await until('a panel', async () => (await session.frames(page)).length > 0, 10_000).catch(() => undefined);
    return (await session.frames(page)).length > 0;
  });
  return session.panel(page);
}
