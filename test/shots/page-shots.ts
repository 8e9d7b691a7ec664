import type { Page } from 'puppeteer-core';
import type { SiteSettings } from '../../lib/store/site-settings.ts';
import { launcherPoint, openPanel } from '../e2e/launcher.ts';
import { openPanelPage } from '../e2e/panel-page.ts';
import { settledText } from '../e2e/panel.ts';
import { pause, until } from '../e2e/until.ts';
import type { Stage } from './stage.ts';
import { still } from './still.ts';

const hosts = [
  ['jira', 'https://ferrow.atlassian.net/browse/PAY-812'],
  ['jira-board', 'https://ferrow.atlassian.net/jira/software/c/projects/PAY/boards/12?selectedIssue=PAY-812'],
  ['github', 'https://github.com/ferrow/web/pull/2291'],
  ['docs', 'https://docs.google.com/document/d/1fErrowRefundPolicy2027aaaaaaaaaaaaaaaaaaaaa/edit'],
] as const;
const window = { width: 1440, height: 900 };

/** What the extension has in the tools' own pages, and the popup under its button in the toolbar. */
export async function shootPages(stage: Stage): Promise<void> {
  for (const [host, address] of hosts) {
    await shootLauncher(stage, host, address);
    for (const width of [360, 420, 560]) await shootDocked(stage, host, address, width);
  }
  await shootPopup(stage, 'off', 'https://jira.ferrow.example/jira/browse/PAY-812');
  await shootPopup(stage, 'elsewhere', 'https://news.example/');
}

async function shootLauncher({ session, wants, shootWindow }: Stage, host: string, address: string): Promise<void> {
  if (!wants(`page/${host}-launcher`)) return;
  const page = await session.open(address);
  await page.setViewport(window);
  const { x, y } = await until('the launcher', () => launcherPoint(page));
  // It is reading first, and counts then.
  await pause(1_000);
  await page.mouse.move(x, y);
  await pause(500);
  await shootWindow(page, `page/${host}-launcher`);
  await page.mouse.click(x, y, { button: 'right' });
  await shootWindow(page, `page/${host}-launcher-menu`);
  await page.close();
}

async function shootDocked(stage: Stage, host: string, address: string, width: number): Promise<void> {
  const name = `page/${host}-docked-${width}`;
  if (!stage.wants(name)) return;
  await remember(stage, new URL(address).origin, { width });
  const page = await stage.session.open(address);
  await page.setViewport(window);
  const panel = await openPanel(stage.session, page);
  await settledText(panel);
  await page.mouse.move(window.width - 8, 8);
  await still(page);
  await stage.shootWindow(page, name);
  await page.close();
}

/** As a page of its own, since the real one is not given a colour scheme by the driver. */
async function shootPopup(stage: Stage, kind: string, address: string): Promise<void> {
  if (!stage.wants(`popup/${kind}`)) return;
  const { page, panel } = await openPanelPage(stage.session, address, 'popup');
  await settledText(panel);
  await still(panel);
  await stage.shoot(panel, `popup/${kind}`, [{ width: 400, height: 200 }]);
  await panel.close();
  await page.close();
}

type Storage = { readonly local: { readonly set: (items: object) => Promise<void> } };

async function remember({ session }: Stage, origin: string, settings: Partial<SiteSettings>): Promise<void> {
  const own: Page = await session.openExtensionPage('/panel.html');
  await own.evaluate(
    (items) => {
      const { chrome } = globalThis as unknown as { readonly chrome: { readonly storage: Storage } };
      return chrome.storage.local.set(items);
    },
    { [`site:${origin}`]: settings },
  );
  await own.close();
}
