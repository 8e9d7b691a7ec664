import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rememberPanel, wasPanelOpen } from '../store/open-panels.ts';
import { readTabReading, saveTabReading } from '../store/tab-readings.ts';
import { forgetIfClosed, forgetTab } from './forget-tab.ts';

const reading = { state: 'no-item', host: 'jira' } as const;

beforeEach(() => fakeBrowser.reset());

async function spoke(tabId: number): Promise<void> {
  await rememberPanel(tabId, true);
  await saveTabReading(tabId, reading, { id: 'a', order: 0 });
}

it('leaves nothing of a closed tab, also where its page spoke last', async () => {
  await spoke(7);
  await forgetTab(7);
  await spoke(7);
  await forgetIfClosed(7);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

it('keeps what an open tab shows', async () => {
  const { id = 0 } = await fakeBrowser.tabs.create({ url: 'https://ferrow.atlassian.net/browse/PAY-640' });
  await spoke(id);
  await forgetIfClosed(id);
  expect(await readTabReading(id)).toEqual(reading);
  expect(await wasPanelOpen(id)).toBe(true);
});
