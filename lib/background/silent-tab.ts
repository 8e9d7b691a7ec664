import { browser } from '#imports';
import type { TabView } from '../domain/tab-view.ts';
import { hostIds } from '../domain/work-item.ts';
import { hostFor } from '../hosts/registry.ts';
import { patternOf } from '../sites/site-patterns.ts';
import { readCustomOrigins } from '../store/site-settings.ts';

/**
 * What to say of a tab where no content script answers. Its address can be seen only after the person pressed the toolbar
 * button there (`activeTab`) or once the site is on; everywhere else the tab stays unknown.
 */
export async function viewOfSilentTab(tabId: number): Promise<TabView> {
  const { url = '' } = await browser.tabs.get(tabId).catch(() => ({ url: '' }));
  if (!/^https?:/.test(url) || !URL.canParse(url)) return { state: 'elsewhere' };
  const address = new URL(url);
  const host = hostFor(address, await readCustomOrigins())?.id ?? (await recognise(tabId));
  // On, but not started yet (still loading), or the browser forbids scripts there.
  if (!host || (await browser.permissions.contains({ origins: [patternOf(address.origin)] }))) return { state: 'elsewhere' };
  return { state: 'off', site: { origin: address.origin, host } };
}

/** Lets each tool look at the page, where that is allowed; see entrypoints/recognise.ts. */
async function recognise(tabId: number): Promise<(typeof hostIds)[number] | null> {
  try {
    const [found] = await browser.scripting.executeScript({ target: { tabId }, files: ['/recognise.js'] });
    return hostIds.find((id) => id === found?.result) ?? null;
  } catch {
    return null;
  }
}
