import { browser } from '#imports';
import { i18n } from '#i18n';
import { changeSite } from '../store/site-settings.ts';
import { openBrowserPanelFromMenu } from './browser-panel.ts';

type Tab = { readonly id?: number | undefined; readonly url?: string | undefined };

const entries = {
  workspace: () => i18n.t('page.menuWorkspace'),
  'browser-panel': () => i18n.t('page.menuBrowserPanel'),
  'show-launcher': () => i18n.t('page.menuShowLauncher'),
} as const;

/** Makes the menu of the toolbar button; once, when installed or updated, since the browser keeps it. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, title] of Object.entries(entries)) browser.contextMenus.create({ id, title: title(), contexts: ['action'] });
}

/** Does what was chosen there. */
export function chooseFromMenu(id: string | number, tab: Tab | undefined): void {
  if (id === 'workspace') void browser.tabs.create({ url: browser.runtime.getURL('/workspace.html') });
  if (id === 'browser-panel' && tab?.id !== undefined) void openBrowserPanelFromMenu(tab.id);
  if (id === 'show-launcher' && tab?.url) void changeSite(new URL(tab.url).origin, { hidden: false });
}
