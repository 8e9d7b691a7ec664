import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Session } from './browsers.ts';
import { press, see, type } from './person.ts';
import { until } from './until.ts';
import { browserName, withBrowser } from './with-browser.ts';
import { contentOf, linesOf } from './workspace-file.ts';
import { backUp, chooseFile, openWorkspace, takeFile } from './workspace.ts';

// Two colleagues, one in each browser.
const ours = withBrowser();
const theirs = withBrowser({ browser: browserName === 'chromium' ? 'firefox' : 'chromium' });
const both = [ours, theirs] as const;

const helpdesk = fileURLToPath(new URL('../fixtures/imports/helpdesk.csv', import.meta.url));

const said = 'it asked for my card like a stranger';
/** Where feedback lies packed and indexed: places in it are empty afterwards, and not given to others. */
const packed = ['blocks', 'index', 'shelf', 'digests'];

async function importHelpdesk(session: Session): Promise<Page> {
  const page = await openWorkspace(session, 'import');
  await see(page, 'Choose files');
  await chooseFile(page, helpdesk);
  await press(page, 'radio', '3 November');
  await press(page, 'button', 'Import 3 items');
  await see(page, '3 items were added');
  return page;
}

/** Keys and ids of all rows of a workspace, by table. */
async function namesIn({ session, folder }: (typeof both)[number]): Promise<readonly string[]> {
  const lines = await linesOf(await backUp(session(), folder()));
  // The import itself is each one's own.
  const rows = lines.filter(({ t }) => t !== 'imports');
  return rows.map(({ t, r }) => `${t} ${r.id} ${r.key ?? ''}`).sort();
}

it('takes an import back and leaves nothing of it in any table', async () => {
  const page = await openWorkspace(ours.session(), 'settings');
  const before = await rowsIn(page);
  const importing = await importHelpdesk(ours.session());
  expect(JSON.stringify(await rowsIn(page))).toContain(said);
  await press(importing, 'button', 'Undo');
  await see(importing, 'The import of helpdesk.csv is undone');
  const after = await rowsIn(page);
  expect(JSON.stringify(after)).not.toContain(said);
  for (const table of Object.keys(before).filter((name) => !packed.includes(name))) {
    expect({ [table]: after[table] }).toEqual({ [table]: before[table] });
  }
});

it('gives the same keys to what both import', async () => {
  for (const { session } of both) await importHelpdesk(session());
  const names = await namesIn(ours);
  expect(names.filter((name) => name.startsWith('feedback '))).toHaveLength(3);
  expect(names.some((name) => /^themes \S+ T-[0-9A-Z]{6}$/.test(name))).toBe(true);
  expect(await namesIn(theirs)).toEqual(names);
});

it('makes both workspaces equal by their files, and lists what both had changed', async () => {
  const owners = ['Ines', 'Tomás'] as const;
  for (const [index, { session }] of both.entries()) {
    const page = await openWorkspace(session(), 'themes');
    await press(page, 'link', /Saved card lost/);
    await press(page, 'button', 'Edit');
    await type(page, /^Owner/, owners[index] ?? '');
    await press(page, 'button', 'Save');
    await see(page, `Owner ${owners[index] ?? ''}`);
    await page.evaluate(() => (location.hash = '#/themes/new'));
    await type(page, /^Name/, `Only of ${owners[index] ?? ''}`);
    await press(page, 'button', 'Save');
    await see(page, 'Saved “Only of');
    await page.close();
  }
  const files = [await backUp(ours.session(), ours.folder()), await backUp(theirs.session(), theirs.folder())] as const;
  expect(await contentOf(files[0])).not.toEqual(await contentOf(files[1]));
  const listed: string[] = [];
  for (const [index, { session }] of both.entries()) {
    const page = await takeFile(session(), files[1 - index] ?? '', 'merge');
    listed.push((await see(page, 'One thing was changed on both sides')).split('One thing').at(-1) ?? '');
    await page.close();
  }
  expect(listed[0]).toContain('Ines');
  expect(listed[0]).toContain('Tomás');
  expect(listed[1]).toBe(listed[0]);
  const merged = [await backUp(ours.session(), ours.folder()), await backUp(theirs.session(), theirs.folder())] as const;
  expect((await contentOf(merged[0])).rows.themes).toBeGreaterThan(2);
  expect(await contentOf(merged[1])).toEqual(await contentOf(merged[0]));
});

/** All rows of all tables but those that only say that something happened: counters, the list of imports, remembered columns. */
async function rowsIn(page: Page): Promise<Readonly<Record<string, readonly unknown[]>>> {
  await until('the database', () =>
    page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'throughline')),
  );
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.name));
      });
    const database = await done(indexedDB.open('throughline'));
    const tables = [...database.objectStoreNames].filter((name) => !['revisions', 'imports', 'mappings'].includes(name));
    const transaction = database.transaction(tables);
    const rows = await Promise.all(
      tables.map(async (name) => [name, await done(transaction.objectStore(name).getAll())] as const),
    );
    database.close();
    return Object.fromEntries(rows);
  });
}
