import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { launcherPoint, openPanel } from './launcher.ts';
import { see } from './person.ts';
import { traceIn } from './surface.ts';
import { pause, until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { loadSample } from './workspace.ts';

const { session, extension } = withBrowser({ copied: true });
const pull = 'https://github.com/ferrow/web/pull/2291';
const issue = 'https://ferrow.atlassian.net/browse/PAY-812';
const refunds = 'https://docs.google.com/document/d/1fErrowRefundPolicy2027aaaaaaaaaaaaaaaaaaaaa/edit';
const lostCard = 'Retrying a payment loses the saved card';

beforeAll(() => loadSample(session()));

async function update(version: string): Promise<void> {
  const path = join(extension(), 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as object;
  await writeFile(path, JSON.stringify({ ...manifest, version }));
  await session().updateExtension();
}

/** What the extension has in the page: elements, shown or not, and frames. */
async function ofOurs(page: Page): Promise<{ readonly elements: number; readonly frames: number; readonly beside: number }> {
  const elements = await page.evaluate(
    () => [...document.documentElement.children].filter((child) => child.localName.startsWith('x-')).length,
  );
  return { elements, frames: (await session().frames(page)).length, beside: (await traceIn(page)).beside };
}

it('takes what it had in open pages away and begins anew there, once', async () => {
  const problems: string[] = [];
  const pages: Page[] = [];
  for (const address of [pull, issue, refunds]) {
    const page = await session().open(address);
    page.on('pageerror', (error) => problems.push(String(error)));
    if (address === refunds) await until('the launcher', () => launcherPoint(page));
    else await see(await openPanel(session(), page), lostCard);
    pages.push(page);
  }

  await update('0.2.0');
  const fresh = { elements: 1, frames: 0, beside: 0 };
  for (const page of pages) {
    await page.bringToFront();
    await until('the new launcher', () => launcherPoint(page));
    await until('nothing of the old', async () => JSON.stringify(await ofOurs(page)) === JSON.stringify(fresh)).catch(() => null);
    expect(await ofOurs(page)).toEqual(fresh);
  }
  // Longer than an orphan takes to see that it is one.
  await pause(2_500);
  for (const page of pages) {
    await page.bringToFront();
    expect(await ofOurs(page)).toEqual(fresh);
    const panel = await openPanel(session(), page);
    await see(panel, page.url() === refunds ? 'Refund policy' : lostCard);
    expect(await ofOurs(page)).toMatchObject({ elements: 1, frames: 1 });
  }
  const own = await session().openExtensionPage('/panel.html');
  expect(await own.evaluate(versionHere)).toBe('0.2.0');
  expect(problems).toEqual([]);
});

function versionHere(): string {
  const { chrome } = globalThis as unknown as {
    readonly chrome: { readonly runtime: { readonly getManifest: () => { readonly version: string } } };
  };
  return chrome.runtime.getManifest().version;
}
