import { browser } from '#imports';
import { rememberPanel } from '../store/open-panels.ts';
import { dropTabReading } from '../store/tab-readings.ts';

/** Forgets what a tab showed, once it is closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await Promise.all([dropTabReading(tabId), rememberPanel(tabId, false)]);
}

/** For a report that a page sent while its tab was closing: what was kept of it after the tab was forgotten would stay for the session. */
export async function forgetIfClosed(tabId: number): Promise<void> {
  const open = (await browser.tabs.query({})).some(({ id }) => id === tabId);
  if (!open) await forgetTab(tabId);
}
