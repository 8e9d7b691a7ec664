import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { WorkspaceRows } from '../../lib/domain/workspace-rows.ts';
import { alive } from './alive.ts';
import { openPanel } from './launcher.ts';
import { armed, settledText } from './panel.ts';
import { hostileAddresses, payloads, thief } from './payloads.ts';
import { press, see, textOf, type } from './person.ts';
import { mapFields, mapWords, sampleRows, workspaceFile } from './rows.ts';
import { pause, until } from './until.ts';
import { long, withBrowser } from './with-browser.ts';
import { chooseFile, openWorkspace, takeFile } from './workspace.ts';

// Threat 4: markup and scripts in what customers wrote, in tickets and in files. All of a batch stands in every field at once.
const { session, replicas, folder } = withBrowser();
const batchSize = 20;
const batches = Array.from({ length: payloads.length / batchSize }, (_, at) =>
  payloads.slice(at * batchSize, (at + 1) * batchSize),
);
const title = 'Retrying a payment loses the saved card';
const number = 6_661;

describe.each(long ? batches.map((batch, at) => ({ batch, at })) : [{ batch: batches[0] ?? [], at: 0 }])(
  'payloads of batch $at in every field',
  ({ batch }) => {
    const say = (words: string) => `${words} ${turn(batch, words.length).join(' ')}`;

    it('are text in the workspace', async () => {
      const rows = hostile(sampleRows(), say);
      const page = await takeFile(session(), await workspaceFile(folder(), 'payloads', rows), 'replace');
      const dialogs = watchDialogs(page);
      await see(page, 'The workspace is as it was in the file', 30_000);
      const found: string[] = [];
      for (const path of pathsOf(rows)) {
        await page.evaluate((hash) => location.assign(hash), `#/${path}`);
        await until(`the page ${path}`, async () => (await textOf(page)).length > 200);
        await pause(200);
        found.push(...(await alive(page)).map((what) => `${path}: ${what}`));
      }
      expect(found).toEqual([]);
      expect(dialogs).toEqual([]);
      expect(stolen()).toEqual([]);
    });

    it('are text in the panel, also where the ticket brings them', { timeout: 120_000 }, async () => {
      hostileItem(say);
      const page = await session().open(`https://github.com/ferrow/web/issues/${number}`);
      const dialogs = watchDialogs(page);
      const panel = await openPanel(session(), page);
      expect(await settledText(panel)).toContain(title);
      await armed(panel);
      const found = (await alive(panel)).map((what) => `at first: ${what}`);
      for (const [name, what] of await everyView(panel)) found.push(`${name}: ${what}`);
      await press(panel, 'button', 'Addresses');
      await press(panel, 'radio', 'Act');
      await type(panel, 'Because', say('Because'));
      await press(panel, 'button', 'Record decision');
      await see(panel, /D-[0-9A-Z]{8} recorded/);
      found.push(...(await alive(panel)).map((what) => `decided: ${what}`));
      expect([...new Set(found)]).toEqual([]);
      expect(dialogs).toEqual([]);
      expect(stolen()).toEqual([]);
    });

    it('are text where a file is imported', async () => {
      const file = join(folder(), 'payloads.csv');
      await writeFile(file, hostileTable(batch));
      const page = await openWorkspace(session(), 'import');
      const dialogs = watchDialogs(page);
      await see(page, 'Choose files');
      await chooseFile(page, file);
      await see(page, `Import ${batch.length} items`);
      expect(await alive(page)).toEqual([]);
      await press(page, 'button', `Import ${batch.length} items`);
      await see(page, 'items were added');
      expect(await alive(page)).toEqual([]);
      expect(dialogs).toEqual([]);
      expect(stolen()).toEqual([]);
    });
  },
);

/** Requests that a payload made. */
function stolen(): readonly string[] {
  return replicas()
    .asked.map(({ url }) => url.href)
    .filter((address) => address.includes(thief));
}

function watchDialogs(page: Page): readonly string[] {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return dialogs;
}

/** Opens whatever can be opened in the panel without acting, and gives what was alive in any of these views. */
async function everyView(panel: Frame): Promise<readonly (readonly [name: string, what: string])[]> {
  const found: (readonly [string, string])[] = [];
  const openers = 'main button:not([data-acts]), main summary, header button[aria-label*="Search"]';
  const count = Math.min(long ? 40 : 20, (await panel.$$(openers)).length);
  for (let at = 0; at < count; at += 1) {
    const name = await panel.evaluate(
      (selector, index) => {
        const one = document.querySelectorAll<HTMLElement>(selector)[index];
        one?.click();
        return one?.textContent.slice(0, 40) ?? '';
      },
      openers,
      at,
    );
    await pause(120);
    for (const what of await alive(panel)) found.push([name, what]);
    await panel.evaluate(() => {
      const back = [...document.querySelectorAll('button')].find((one) =>
        /^(Back|Cancel)$/.test(one.ariaLabel ?? one.textContent),
      );
      back?.click();
    });
  }
  return found;
}

function hostile(rows: WorkspaceRows, say: (words: string) => string): WorkspaceRows {
  const worded = mapFields(mapWords(rows, say), ['url'], () => hostileAddresses[0] ?? '');
  const url = (index: number) => hostileAddresses[index % hostileAddresses.length] ?? null;
  return { ...worded, feedback: worded.feedback.map((row, index) => ({ ...row, url: url(index) })) };
}

function pathsOf({ themes, moments, feedback, decisions }: WorkspaceRows): readonly string[] {
  const keyed = [
    ...themes.slice(0, 2).flatMap(({ key }) => [`themes/${key}`, `themes/${key}/share`]),
    ...moments.slice(0, 2).map(({ key }) => `journey/${key}`),
    ...feedback.slice(0, 2).map(({ key }) => `feedback/${key}`),
    ...decisions.slice(0, 2).flatMap(({ key }) => [`decisions/${key}`, `decisions/${key}/share`]),
  ];
  return ['themes', 'journey', 'decisions', 'feedback', 'settings', 'import', ...keyed];
}

function hostileItem(say: (words: string) => string): void {
  const { items } = replicas().gitHub;
  const at = items.findIndex((item) => item.number === number);
  if (at >= 0) items.splice(at, 1);
  const model = items.find((item) => item.kind === 'issue');
  if (model) items.push({ ...model, number, title: say(title), body: say(model.body), labels: [say('payments'), say('3ds')] });
}

/** One row a payload, with it in every column. */
function hostileTable(batch: readonly string[]): string {
  const columns = ['id', 'comment', 'subject', 'company', 'customer', 'segment', 'plan', 'area', 'tags', 'theme', 'url'];
  // A file with a NUL in it is refused as binary, as a whole.
  const cell = (words: string) => `"${words.replaceAll('"', '""').replaceAll('\0', '')}"`;
  const rows = batch.map((payload, index) =>
    columns.map((name) => cell(name === 'id' ? `p${index}` : `${name} ${index} ${payload}`)),
  );
  return [columns, ...rows].map((row) => row.join(',')).join('\n');
}

/** The same list from another start, so that nothing always hides behind what stands before it. */
function turn(batch: readonly string[], by: number): readonly string[] {
  const at = by % batch.length;
  return [...batch.slice(at), ...batch.slice(0, at)];
}
