import { browser } from '#imports';
import type { TabView } from '../domain/tab-view.ts';
import { watchTabReadings } from '../store/watch-tab-readings.ts';
import { sendToBackground } from './transport.ts';

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
  const ask = async (): Promise<void> => {
    const turn = ++latest;
    const view = await sendToBackground('viewTab', { tabId }).catch(() => ({ state: 'elsewhere' }) as const);
    if (turn === latest && !signal.aborted) onView(view);
  };
  watchTabReadings((changedId) => {
    if (changedId === tabId) void ask();
  }, signal);
  watchLoads(tabId, () => void ask(), signal);
  void ask();
}

async function tabOfFrame(): Promise<number | null> {
  const nonce = location.hash.slice(1);
  return nonce ? sendToBackground('whichTab', { nonce }).catch(() => null) : null;
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

/** A page can go without a word (a crash, another site in the same tab). A frame goes with its page and need not care. */
function watchLoads(tabId: number, onLoad: () => void, signal: AbortSignal): void {
  const { onUpdated } = (browser.tabs as typeof browser.tabs | undefined) ?? {};
  if (!onUpdated) return;
  const listen = (changedId: number, { status }: { status?: string | undefined }): void => {
    if (changedId === tabId && status === 'complete') onLoad();
  };
  onUpdated.addListener(listen);
  signal.addEventListener('abort', () => onUpdated.removeListener(listen));
}
