import { beforeAll, expect, it } from 'vitest';
import { damage } from './damage.ts';
import { openPanel } from './launcher.ts';
import { armed } from './panel.ts';
import { press, see } from './person.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { contentOf } from './workspace-file.ts';
import { backUp, loadSample, openWorkspace, takeFile, wipe } from './workspace.ts';

const { session, folder } = withBrowser();
const jira = 'https://ferrow.atlassian.net/browse/PAY-812';
const lostCard = 'Retrying a payment loses the saved card';

let backup = '';
beforeAll(async () => {
  await loadSample(session());
  backup = await backUp(session(), folder());
  const page = await openWorkspace(session(), 'settings');
  await until('the damage', () => page.evaluate(damage));
  await page.close();
});

it('is said to be so in the panel and in the workspace, and can be tried again', async () => {
  const panel = await openPanel(session(), await session().open(jira));
  await see(panel, 'The workspace cannot be read');
  await see(panel, 'The local database cannot be read');
  const page = await openWorkspace(session(), 'themes');
  await see(page, 'The workspace cannot be read');
  await press(page, 'button', 'Try again');
  await see(page, 'The local database cannot be read');
});

it('gives way to a fresh one, into which a backup is restored; the old one is kept', async () => {
  const page = await session().open(jira);
  const panel = await openPanel(session(), page);
  await see(panel, 'The workspace cannot be read');
  await armed(panel);
  await press(panel, 'button', 'Begin a fresh workspace');
  await until('the panel with the fresh one', async () => {
    const [now] = await session().frames(page);
    return now?.evaluate(() => document.body.innerText.includes('No feedback here yet'));
  });

  const settings = await takeFile(session(), backup, 'replace');
  await see(settings, 'An older database of this browser could not be read');
  await see(settings, 'The workspace is as it was in the file');
  expect(await contentOf(await backUp(session(), folder()))).toEqual(await contentOf(backup));
  await see(await session().panel(page), lostCard);
  expect(await settings.evaluate(wordsBefore)).toBe('what was there before');
});

it('goes with everything else when the workspace is wiped', async () => {
  const page = await wipe(session());
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual(['throughline-2']);
});

async function wordsBefore(): Promise<unknown> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('throughline');
    opening.onsuccess = () => {
      const request = opening.result.transaction('themes').objectStore('themes').get(1);
      request.onsuccess = () => {
        opening.result.close();
        resolve((request.result as { text?: string } | undefined)?.text);
      };
    };
  });
}
