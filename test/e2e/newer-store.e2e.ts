import { beforeAll, expect, it } from 'vitest';
import { openPanel } from './launcher.ts';
import { armed, settledText } from './panel.ts';
import { look, press, see, textOf } from './person.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { loadSample, openWorkspace } from './workspace.ts';

const { session } = withBrowser();
const jira = 'https://ferrow.atlassian.net/browse/PAY-812';
const lostCard = 'Retrying a payment loses the saved card';

beforeAll(() => loadSample(session()));

/** What a page of a later version does first: it opens the database as its own. */
async function openAsLater(): Promise<'upgraded' | 'blocked'> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('throughline', 9_990);
    opening.onblocked = () => resolve('blocked');
    opening.onerror = () => reject(new Error(opening.error?.name));
    opening.onsuccess = () => {
      opening.result.close();
      resolve('upgraded');
    };
  });
}

it('lets a later version have the database, and says what to do in every page of this one', async () => {
  const page = await session().open(jira);
  const panel = await openPanel(session(), page);
  await see(panel, lostCard);
  await settledText(panel);
  const themes = await openWorkspace(session(), 'themes');
  await see(themes, lostCard);

  const other = await openWorkspace(session(), 'settings');
  await see(other, 'Workspace file');
  expect(await other.evaluate(openAsLater)).toBe('upgraded');

  await themes.bringToFront();
  await see(themes, 'Throughline was updated in another tab');
  expect(await look(themes, 'button', 'Reload')).not.toBeNull();

  await page.bringToFront();
  await see(panel, 'Throughline was updated in another tab');
  await armed(panel);
  await press(panel, 'button', 'Reload');
  await until('another panel that says so', async () => {
    const again = (await session().frames(page)).find((frame) => frame !== panel);
    return again && (await textOf(again)).includes('Throughline was updated in another tab');
  });
});
