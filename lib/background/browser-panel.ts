import { browser } from '#imports';

/** Firefox's, which WXT's types (of Chrome) do not have. */
type WithSidebar = { readonly sidebarAction: { readonly open: () => Promise<void> } };

/**
 * Opens the browser's own side panel. Only within a click: of a page in Chrome, but in Firefox never from a page's message, so
 * the answer there is false. Nothing may be awaited before the call, or the click is over.
 */
export async function openBrowserPanel(tabId: number): Promise<boolean> {
  if (import.meta.env.FIREFOX) return false;
  return browser.sidePanel.open({ tabId }).then(
    () => true,
    () => false,
  );
}

/** The same for a click on the extension's own button or menu, where Firefox allows it too. */
export async function openBrowserPanelFromMenu(tabId: number): Promise<boolean> {
  if (!import.meta.env.FIREFOX) return openBrowserPanel(tabId);
  return (browser as unknown as WithSidebar).sidebarAction.open().then(
    () => true,
    () => false,
  );
}
