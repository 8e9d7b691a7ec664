/**
 * How soon the pages of the workspace show their figures among much feedback, in a real Chromium:
 * `npm run bench:workspace -- [--notes 100000] [--runs 5]`. Targets (medians, with 100,000 notes, 5,000 themes and 200 moments): a page opened anew,
 * 500 ms to its first figures painted; window or unit switched, 200 ms to the new ones; no task of the page over 100 ms.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { build } from '../../scripts/build.ts';
import { launchBrowser, type Session } from '../e2e/browsers.ts';
import { press, see } from '../e2e/person.ts';
import { until } from '../e2e/until.ts';
import { chooseFile, loadSample, openWorkspace } from '../e2e/workspace.ts';
import { manyMoments } from './many-moments.ts';
import { longestTask, shownAt, switched, watchShown } from './workspace-paints.ts';

const target = { shown: 500, switched: 200, task: 100 };
const { values } = parseArgs({
  options: { notes: { type: 'string', default: '100000' }, runs: { type: 'string', default: '5' } },
});
const [notes, runs] = [Number(values.notes), Number(values.runs)];
const pages = ['loop', 'silence', 'themes', 'journey', 'decisions', 'feedback', 'feedback/assign'];
const windows = 'main select[aria-label="Window of all figures"] option';

const folder = await mkdtemp(join(tmpdir(), 'throughline-bench-'));
try {
  const built = await build('chrome', 'shipped');
  if (built.failed !== null) throw new Error(built.failed);
  const session = await launchBrowser('chromium', {
    extension: built.folder,
    port: 1,
    proxyPort: 1,
    headless: true,
    profile: join(folder, 'profile'),
    downloads: null,
    window: { width: 1280, height: 900 },
  });
  try {
    await loadSample(session);
    await importMany(session);
    console.log(`\n${notes.toLocaleString('en-GB')} notes beside the sample, ${runs} runs, a page opened anew each time`);
    const { themes, moments } = await keysShown(session);
    const opened = [...pages, `themes/${themes[0]}`, `compare/${themes.slice(0, 3).join(',')}`, `journey/${moments}`];
    for (const path of opened) await measureOpening(session, path);
    await measureSwitching(session, 'themes', 'window', windows, [0, 2, 1]);
    await measureSwitching(session, 'journey', 'window', windows, [0, 2, 1]);
    await measureSwitching(session, 'journey', 'unit', 'main [role=radiogroup] input', [1, 2, 0]);
    await measureSwitching(session, 'loop', 'window', windows, [0, 2, 1]);
  } finally {
    await session.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

async function importMany(session: Session): Promise<void> {
  const file = join(folder, 'many.csv');
  await writeFile(file, manyMoments(notes));
  const page = await openWorkspace(session, 'import');
  await see(page, 'Choose files');
  await chooseFile(page, file);
  const button = new RegExp(`Import ${notes.toLocaleString('en-GB')} items`);
  await see(page, button, 300_000);
  await press(page, 'button', button);
  await see(page, 'items were added', 900_000);
  // Themes are suggested after an import, as long as its page is open.
  await page.close();
}

/** Keys of some themes, and of a moment, as the pages link them. */
async function keysShown(session: Session): Promise<{ readonly themes: readonly string[]; readonly moments: string }> {
  const keysIn = async (path: string, pattern: string) => {
    const page = await openWorkspace(session, path);
    const found = await until(
      `links of ${path}`,
      async () => {
        const keys = await page.evaluate(
          (source) =>
            [...document.querySelectorAll<HTMLAnchorElement>('main a')].flatMap(
              ({ href }) => new RegExp(source).exec(href)?.[1] ?? [],
            ),
          pattern,
        );
        return keys.length > 0 && keys;
      },
      60_000,
    );
    await page.close();
    return [...new Set(found)];
  };
  return {
    themes: await keysIn('themes', '#/themes/(T-.*)$'),
    moments: (await keysIn('journey/edit', '#/journey/(M-.*)$'))[0] ?? '',
  };
}

async function measureOpening(session: Session, path: string): Promise<void> {
  const shown: number[] = [];
  const tasks: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await openAnew(session, path);
    shown.push(await until(`figures of ${path}`, () => shownAt(page), 60_000));
    tasks.push(await longestTask(page));
    await page.close();
  }
  report(`${path}: opened -> first figures`, shown, target.shown, tasks);
}

async function measureSwitching(session: Session, path: string, what: string, selector: string, order: readonly number[]) {
  const page = await openAnew(session, path);
  await until(`figures of ${path}`, () => shownAt(page), 60_000);
  await page.evaluate(() => (globalThis.benchLongest = 0));
  const took: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    for (const index of order) took.push(await switched(page, selector, index));
  }
  report(`${path}: ${what} switched -> other figures`, took, target.switched, [await longestTask(page)]);
  await page.close();
}

async function openAnew(session: Session, path: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(watchShown);
  await page.goto(`${session.origin}/workspace.html#/${path}`, { waitUntil: 'domcontentloaded' });
  return page;
}

/** Says how long something took, and that it took too long where the median is over the goal or a task was too long. */
function report(name: string, milliseconds: readonly number[], goal: number, tasks: readonly number[]): void {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const middle = ((sorted[(sorted.length - 1) >> 1] ?? NaN) + (sorted[sorted.length >> 1] ?? NaN)) / 2;
  const longest = Math.max(...tasks);
  const isMissed = !(middle <= goal) || longest > target.task;
  if (isMissed) process.exitCode = 1;
  const span = `${(sorted[0] ?? NaN).toFixed(0)} to ${(sorted.at(-1) ?? NaN).toFixed(0)}`;
  const task = longest === 0 ? 'no long task' : `longest task ${longest.toFixed(0)} ms`;
  console.log(`${name} (goal ${goal} ms${isMissed ? ', MISSED' : ''}): median ${middle.toFixed(0)} ms, ${span}; ${task}`);
}
