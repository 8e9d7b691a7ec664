import { browser } from '#imports';
import type { TabView } from '../domain/tab-view.ts';
import { dropTabReading, watchTabReading } from '../store/tab-readings.ts';
import { sendToPage } from './transport.ts';

export { sendToPage };

/**
 * Tells the panel which tab it stands beside, now and whenever that changes; null where there is none. In a page's frame it is
 * that page's tab, once the content script has said that it made the frame: a copy that the page embedded itself is never told.
 * In the browser's side panel and the toolbar's popup it is the active tab of the window. As a tab of its own it is `?tab=ID`.
 */
export function watchTab(signal: AbortSignal, onTab: (tabId: number | null) => void): void {
  if (window.top !== window) void tabOfFrame().then((tabId) => signal.aborted || onTab(tabId));
  else void browser.tabs.getCurrent().then((own) => (own ? onTab(namedTab()) : watchActiveTab(signal, onTab)));
}

/** Tells what a tab shows, now and whenever that changes. */
export function watchReading(tabId: number, onView: (view: TabView) => void, signal: AbortSignal): void {
  let latest = 0;
  const show = async (reading: TabView | null): Promise<void> => {
    const turn = ++latest;
    const view = reading ?? (await viewOfSilent(tabId));
    if (turn === latest && !signal.aborted) onView(view);
  };
  const check = (changedId: number, change: { status?: string | undefined }): void => {
    if (changedId === tabId && change.status === 'complete')
      void forgetIfGone(tabId).then((gone) => (gone ? show(null) : undefined));
  };
  browser.tabs.onUpdated.addListener(check);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(check));
  watchTabReading(tabId, (reading) => void show(reading), signal);
  void forgetIfGone(tabId);
}

/** Apart, since only a tab without a page of ours needs to know the tools. */
async function viewOfSilent(tabId: number): Promise<TabView> {
  const { viewOfSilentTab } = await import('./silent-tab.ts');
  return viewOfSilentTab(tabId);
}

async function tabOfFrame(): Promise<number | null> {
  const tabId = (await browser.tabs.getCurrent())?.id;
  const nonce = location.hash.slice(1);
  if (tabId === undefined || !nonce) return null;
  const ours = await sendToPage(tabId, 'panelReady', { nonce }).catch(() => false);
  return ours ? tabId : null;
}

function namedTab(): number | null {
  const tabId = Number(new URLSearchParams(location.search).get('tab') ?? NaN);
  return Number.isInteger(tabId) ? tabId : null;
}

function watchActiveTab(signal: AbortSignal, onTab: (tabId: number | null) => void): void {
  const ownWindow = browser.windows.getCurrent();
  const look = async (): Promise<void> => {
    const [active] = await browser.tabs.query({ active: true, windowId: (await ownWindow).id });
    if (!signal.aborted) onTab(active?.id ?? null);
  };
  const changed = (): void => void look();
  browser.tabs.onActivated.addListener(changed);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(changed));
  changed();
}

/** A page can go without a word (a crash, another site in the same tab): what it said is then dropped. */
async function forgetIfGone(tabId: number): Promise<boolean> {
  const there = await sendToPage(tabId, 'areYouThere').catch(() => false);
  if (!there) await dropTabReading(tabId);
  return !there;
}
