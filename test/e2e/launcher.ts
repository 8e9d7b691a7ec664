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

/** Opens the docked panel by a click on the launcher, unless it is open, and gives its document. */
export async function openPanel(session: Session, page: Page): Promise<Frame> {
  await page.bringToFront();
  await until('the launcher or the panel', async () => {
    if ((await session.frames(page)).length > 0) return true;
    return launcherPoint(page);
  });
  if ((await session.frames(page)).length === 0) {
    const point = await until('the launcher', () => launcherPoint(page));
    await page.mouse.click(point.x, point.y);
  }
  return session.panel(page);
}
