import { browser } from '#imports';

/** Where the panel's document stands: in a frame of the page, in the browser's side panel, under the toolbar button, in a tab of its own. */
export type PanelPlace = 'docked' | 'side-panel' | 'popup' | 'tab';

/** Finds out where this document stands. */
export async function panelPlace(): Promise<PanelPlace> {
  if (window.top !== window) return 'docked';
  if (new URLSearchParams(location.search).has('popup')) return 'popup';
  return (await browser.tabs.getCurrent()) ? 'tab' : 'side-panel';
}
