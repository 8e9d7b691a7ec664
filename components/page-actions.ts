import { browser } from '#imports';
import { openBrowserPanelFromMenu } from '../lib/background/browser-panel.ts';
import { itemId } from '../lib/domain/item-id.ts';
import type { ItemReference, WriteRequest } from '../lib/hosts/host.ts';
import { sendToPage } from '../lib/messaging/transport.ts';
import { workspaceAddress } from './workspace-address.ts';
import type { PanelPlace } from './panel-place.ts';
import { reading } from './reading.ts';

/** What the panel asks of the page in this tab and of the browser; what cannot be had here is null. */
export function pageActions(tabId: number | null, place: PanelPlace) {
  // A page that left meanwhile has nothing to answer; what it shows now is told by itself.
  const quietly = (asked: Promise<unknown>) => void asked.catch(() => undefined);

  function closeInPage(tab: number): void {
    quietly(sendToPage(tab, 'showPanel', false).then(() => sendToPage(tab, 'focusPage')));
  }

  /** Nothing may be awaited before the browser's panel is asked for, or the click is over. */
  function moveOut(tab: number): void {
    quietly(openBrowserPanelFromMenu(tab).then((opened) => (opened ? sendToPage(tab, 'dock', 'browser') : null)));
  }

  function moveIn(tab: number): void {
    quietly(sendToPage(tab, 'dock', 'page').then(() => window.close()));
  }

  return {
    place,
    version: browser.runtime.getManifest().version,
    insight: new URLSearchParams(location.search).get('insight'),
    close: closing(place, tabId === null ? null : () => closeInPage(tabId)),
    move: tabId === null || !canMove(place) ? null : () => (place === 'side-panel' ? moveIn(tabId) : moveOut(tabId)),
    readAgain: () => {
      if (tabId !== null) quietly(sendToPage(tabId, 'readAgain'));
    },
    write: (item: ItemReference, request: WriteRequest) =>
      tabId === null
        ? Promise.resolve({ done: false, why: 'page-changed', detail: null } as const)
        : sendToPage(tabId, 'write', { itemId: itemId(item), request }),
    // Not by browser.tabs, which a frame in a page lacks in Firefox.
    openWorkspace: (page: string) => void window.open(workspaceAddress(page), '_blank', 'noopener'),
    loadSample: async () => (await reading()).loadSample(),
  } as const;
}

/** A page of the browser's own closes itself, a frame is closed by the page that it stands in. */
function closing(place: PanelPlace, closeFrame: (() => void) | null): (() => void) | null {
  if (place === 'docked') return closeFrame;
  return place === 'tab' ? null : () => window.close();
}

/** A frame in a page of Firefox can open no sidebar: it lacks what does so. */
function canMove(place: PanelPlace): boolean {
  if (place === 'tab') return false;
  return place === 'side-panel' || 'sidePanel' in browser || 'sidebarAction' in browser;
}
