import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchBrowser, type Session } from '../../test/e2e/browsers.ts';
import { openPanel } from '../../test/e2e/launcher.ts';
import { settledText } from '../../test/e2e/panel.ts';
import { press, see } from '../../test/e2e/person.ts';
import { startReplicas } from '../../test/replicas/replicas.ts';
import { build } from '../build.ts';
import { root } from '../command.ts';
import { findOrInstall } from '../install-browser.ts';
import { examples } from './examples.ts';

const started = Date.now();
const name = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
const headless = process.argv.includes('--headless') || !hasDisplay();
process.exitCode = await start();

/** `npm start`: the extension with its sample workspace beside a Jira issue, a GitHub pull request and a Google Doc. */
async function start(): Promise<number> {
  say(`Looking for a browser`);
  const browser = await findOrInstall(name, say);
  if (browser.path === null) return fail(browser.missing);

  say(`Building the extension`);
  const built = await build(name === 'chromium' ? 'chrome' : 'firefox', 'e2e');
  if (built.failed !== null) return fail(built.failed);
  if (!built.fresh) say('  sources unchanged since the last build');

  say('Serving replicas of Jira, GitHub and Google Docs on 127.0.0.1');
  const replicas = await startReplicas();

  say(`Starting ${browser.path}${headless ? ' without a window' : ''}`);
  const { port, proxyPort } = replicas;
  const window = { width: 1440, height: 900 };
  const session = await launchBrowser(name, {
    extension: built.folder,
    port,
    proxyPort,
    headless,
    profile: null,
    downloads: null,
    window,
  });
  try {
    say('Loading the sample workspace');
    await loadSample(session);
    const code = await showExamples(session);
    if (!headless && code === 0) await untilClosed(session);
    return code;
  } finally {
    await session.close();
    await replicas.close();
  }
}

async function loadSample(session: Session): Promise<void> {
  const page = await session.openExtensionPage('/workspace.html#/themes');
  await press(page, 'button', 'Load the sample');
  await see(page, 'T-', 30_000);
  if (headless) await page.close();
}

/** Opens the pages one after the other; where nobody can look, prints what each panel shows and keeps a picture of it. */
async function showExamples(session: Session): Promise<number> {
  const shots = join(root, 'shots', 'start');
  await mkdir(shots, { recursive: true });
  for (const example of examples) {
    say(`Opening ${example.address}`);
    const page = await session.open(example.address);
    const panel = await openPanel(session, page);
    const text = await settledText(panel);
    if (!headless) continue;
    const picture = join(shots, `${example.file}.png`);
    await photograph(page, picture);
    console.log(`\n=== ${example.host} (${new URL(example.address).hostname}) ===\n${text}\n`);
    say(`Picture: ${picture.slice(root.length)}`);
  }
  say(`Ready after ${((Date.now() - started) / 1_000).toFixed(1)} s`);
  return 0;
}

async function photograph(page: Page, path: string): Promise<void> {
  await page.bringToFront();
  await page.screenshot({ path: path });
}

async function untilClosed(session: Session): Promise<void> {
  say('Close the browser, or press Ctrl+C, to end.');
  await new Promise<void>((resolve) => {
    session.browser.on('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function say(line: string): void {
  console.log(line);
}

function fail(why: string): number {
  console.error(why);
  return 1;
}
