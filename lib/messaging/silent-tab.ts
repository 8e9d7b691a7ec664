import { browser } from '#imports';
import type { TabView } from '../domain/tab-view.ts';
import type { HostId } from '../domain/work-item.ts';

const knownSites: readonly (readonly [suffix: string, host: HostId])[] = [
  ['github.com', 'github'],
  ['.atlassian.net', 'jira'],
  ['docs.google.com', 'google-docs'],
];

/**
 * What to say of a tab where no content script answers. Its address can be seen only after the person pressed the toolbar
 * button there (`activeTab`) or once the site is on; everywhere else the tab stays unknown.
 */
export async function viewOfSilentTab(tabId: number): Promise<TabView> {
  const address = await browser.tabs.get(tabId).then(
    (tab) => tab.url ?? '',
    () => '',
  );
  if (!URL.canParse(address)) return { state: 'elsewhere' };
  const { origin, hostname } = new URL(address);
  const host = knownSites.find(([suffix]) => (suffix.startsWith('.') ? hostname.endsWith(suffix) : hostname === suffix))?.[1];
  if (!host) return { state: 'elsewhere' };
  return { state: 'off', site: { origin, host } };
}
