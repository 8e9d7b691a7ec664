import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Session } from './browsers.ts';
import { press, see } from './person.ts';
import { until } from './until.ts';

/** A page of the workspace in a new tab: themes, journey, decisions, feedback, import or settings. */
export async function openWorkspace(session: Session, page: string): Promise<Page> {
  return session.openExtensionPage(`/workspace.html#/${page}`);
}

export async function loadSample(session: Session): Promise<void> {
  const page = await openWorkspace(session, 'themes');
  await press(page, 'button', 'Load the sample');
  await see(page, 'Retrying a payment loses the saved card', 30_000);
  await page.close();
}

/** Gives a file to the page's one file field, as if it was chosen in the dialog. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  const field = await until<ElementHandle<HTMLInputElement>>('the file field', () => page.$('input[type=file]'));
  await field.uploadFile(path);
}

/** Presses Back up and gives the path of the file that arrives in `folder`, under a name of its own. */
export async function backUp(session: Session, folder: string): Promise<string> {
  const page = await openWorkspace(session, 'settings');
  await press(page, 'button', 'Back up');
  // Says what the page shows where nothing is written.
  await see(page, /Backed up, /);
  const arrived = await until('the workspace file', async () => {
    const name = (await readdir(folder)).find((file) => file.startsWith('throughline-') && file.endsWith('.jsonl'));
    // A browser writes the name first and the rows after it.
    return name !== undefined && (await readFile(join(folder, name), 'utf8')).endsWith('\n') ? join(folder, name) : null;
  });
  await page.close();
  const kept = join(folder, `${randomUUID()}.jsonl`);
  await rename(arrived, kept);
  return kept;
}

/** Wipes the workspace in Settings and gives the page, which says that it is empty. */
export async function wipe(session: Session): Promise<Page> {
  const page = await openWorkspace(session, 'settings');
  await press(page, 'button', 'Wipe the workspace');
  const field = await until('the field', () => page.$('input[inputmode=numeric]'));
  const label = await field.evaluate((one) => one.labels?.[0]?.textContent ?? '');
  await field.type(/\d+/.exec(label)?.[0] ?? '');
  await press(page, 'button', 'Wipe everything');
  await see(page, 'The workspace is empty');
  return page;
}

/** Presses `choice` for a workspace file in Settings, and says yes to what is asked before anything is replaced. */
export async function takeFile(session: Session, path: string, choice: 'merge' | 'replace'): Promise<Page> {
  const page = await openWorkspace(session, 'settings');
  await chooseFile(page, path);
  await press(page, 'button', choice === 'merge' ? /^Merge/ : 'Replace everything here');
  if (choice === 'replace') await press(page, 'button', 'Replace them');
  return page;
}
