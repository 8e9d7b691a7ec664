import { browser } from '#imports';

/**
 * In which tabs the docked panel is open, in `storage.session`, so that it is there again on the tab's next page. Not per site:
 * a new tab starts with its launcher.
 */
export async function wasPanelOpen(tabId: number): Promise<boolean> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] === true;
}

/** Keeps for this session whether a tab shows the docked panel. */
export async function rememberPanel(tabId: number, open: boolean): Promise<void> {
  if (open) await browser.storage.session.set({ [keyOf(tabId)]: true });
  else await browser.storage.session.remove(keyOf(tabId));
}

function keyOf(tabId: number): string {
  return `panel:${tabId}`;
}
