import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from '../../scripts/build.ts';
import { root } from '../../scripts/command.ts';
import { launchBrowser, type Session } from '../e2e/browsers.ts';
import { sampleRows, workspaceFile } from '../e2e/rows.ts';
import { see } from '../e2e/person.ts';
import { pause } from '../e2e/until.ts';
import { takeFile } from '../e2e/workspace.ts';
import { still } from './still.ts';
import { startReplicas, type Replicas } from '../replicas/replicas.ts';

export type Size = { readonly width: number; readonly height: number };

/** The real extension in Chromium beside the replicas, and where pictures go. */
export type Stage = {
  readonly session: Session;
  readonly replicas: Replicas;
  /** For files; deleted at the end. */
  readonly folder: string;
  /** Whether a picture of this name was asked for, so that its state need not be brought about for nothing. */
  readonly wants: (name: string) => boolean;
  /**
   * Takes the whole page in each size (at least as high), light and dark: `NAME-WIDTH-light.png`. `open` runs before each picture,
   * for what another size closes, such as a menu.
   */
  readonly shoot: (page: Page, name: string, sizes: readonly Size[], open?: (page: Page) => Promise<void>) => Promise<void>;
  /** Takes what the window shows, light and dark: `NAME-light.png`. */
  readonly shootWindow: (page: Page, name: string) => Promise<void>;
  /** Puts the sample alone into the workspace. */
  readonly loadSample: () => Promise<void>;
  /** How many pictures were written. */
  readonly taken: () => number;
  readonly close: () => Promise<void>;
};

const modes = ['light', 'dark'] as const;
const shots = join(root, 'shots');

/** Opens it; pictures whose name holds none of the words of `filter` are left out. */
export async function openStage(filter: readonly string[]): Promise<Stage> {
  const built = await build('chrome', 'e2e');
  if (built.failed !== null) throw new Error(built.failed);
  const folder = await mkdtemp(join(tmpdir(), 'throughline-shots-'));
  const replicas = await startReplicas();
  const { port, proxyPort } = replicas;
  const window = { width: 1280, height: 900 };
  const options = { extension: built.folder, port, proxyPort, headless: true, profile: null, downloads: folder, window };
  const session = await launchBrowser('chromium', options);
  const rows = sampleRows();
  const settings = { workspaceName: 'Ferrow', sampleImportId: rows.imports[0]?.id ?? null };
  const sample = await workspaceFile(folder, 'sample', rows, settings);
  let taken = 0;
  type Step = (page: Page) => Promise<unknown>;
  const bothModes = async (page: Page, name: string, before?: Step, after?: Step): Promise<void> => {
    for (const mode of modes) {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: mode },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await before?.(page);
      const path = join(shots, `${name}-${mode}.png`);
      await mkdir(dirname(path), { recursive: true });
      await page.screenshot({ path });
      await after?.(page);
      console.log(relative(root, path));
      taken += 1;
    }
  };
  return {
    session,
    replicas,
    folder,
    wants: (name) => filter.length === 0 || filter.some((word) => name.includes(word)),
    shoot: async (page, name, sizes, open) => {
      await page.bringToFront();
      for (const size of sizes) {
        await fit(page, size);
        await bothModes(page, `${name}-${size.width}`, open, open && (() => page.keyboard.press('Escape')));
      }
    },
    shootWindow: async (page, name) => {
      await page.bringToFront();
      // Colours in a frame change over 90 ms: it has no part in the page's wish for less motion.
      await bothModes(page, name, () => pause(150));
    },
    loadSample: async () => {
      const page = await takeFile(session, sample, 'replace');
      await see(page, 'The workspace is as it was in the file', 30_000);
      await page.close();
    },
    taken: () => taken,
    close: async () => {
      await session.close();
      await replicas.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Makes the window as high as the page, so that what keeps to the window's top does so, and nothing is left out as not in view. */
async function fit(page: Page, { width, height }: Size): Promise<void> {
  await page.setViewport({ width, height });
  await still(page, 60);
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height: Math.min(Math.max(height, whole), 6_000) });
  await page.evaluate(() => scrollTo(0, 0));
  await still(page, 60);
}
