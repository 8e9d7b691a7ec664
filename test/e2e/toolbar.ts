import type { Page } from 'puppeteer-core';
import type { Session } from './browsers.ts';
import { until } from './until.ts';

/** What the popup under the toolbar's button shows. */
export type Popup = { readonly text: string; readonly width: number; readonly height: number };

export type Toolbar = {
  /** Null while there is none. */
  readonly popup: () => Promise<Popup | null>;
  /** Presses the button beside this tab and gives the popup once it says `words`. */
  readonly open: (page: Page, words: string) => Promise<Popup>;
  /** Presses a button of the popup. */
  readonly choose: (name: string) => Promise<void>;
};

/** Sees the popup from another page of the extension: as a page of its own no driver reaches it in both browsers. */
export async function toolbarOf(session: Session): Promise<Toolbar> {
  const watcher = await session.openExtensionPage('/panel.html');
  const popup = () => watcher.evaluate(lookAtPopup);
  return {
    popup,
    open: async (page, words) => {
      await session.pressToolbar(page);
      return until(`“${words}” in the popup`, async () => {
        const now = await popup();
        return now?.text.includes(words) ? now : null;
      });
    },
    choose: async (name) => {
      const place = await until(`the popup’s “${name}”`, () => watcher.evaluate(placeInPopup, name));
      await session.pressInPopup(place);
    },
  };
}

type WithViews = { readonly chrome: { readonly extension: { readonly getViews: (of: object) => readonly Window[] } } };

function lookAtPopup(): Popup | null {
  const { chrome } = globalThis as unknown as WithViews;
  const popup = chrome.extension.getViews({ type: 'popup' }).at(0);
  return popup ? { text: popup.document.body.innerText, width: popup.innerWidth, height: popup.innerHeight } : null;
}

function placeInPopup(name: string): { readonly x: number; readonly y: number } | null {
  const { chrome } = globalThis as unknown as WithViews;
  const buttons = chrome.extension.getViews({ type: 'popup' }).at(0)?.document.querySelectorAll('button') ?? [];
  const button = [...buttons].find((one) => one.textContent === name && !one.disabled);
  if (!button) return null;
  const { left, top, width, height } = button.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
