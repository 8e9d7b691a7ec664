import { sendToBackground } from '../messaging/transport.ts';
import type { SiteSettings } from '../store/site-settings.ts';
import type { Dock } from './dock.ts';
import type { FocusKeeper } from './focus-keeper.ts';
import type { SiteMemory } from './site-memory.ts';

export type PanelControl = {
  /** Where the site opens it. */
  readonly open: () => void;
  /** As it was on the tab's page before: docked, and without taking the focus, since nobody asked for it here. */
  readonly openByItself: () => void;
  readonly close: () => void;
  readonly toggle: () => void;
  /** Opens it there, here and on the site's other pages from now on. */
  readonly move: (place: SiteSettings['dock']) => void;
  /** Null where the browser does not let a page's click open its side panel (Firefox). */
  readonly moveToBrowser: (() => void) | null;
};

/** Opens and closes the panel in its two places. `onChange` is called when the docked one opened or closed. */
export function panelControl(dock: () => Dock, focus: FocusKeeper, memory: SiteMemory, onChange: () => void): PanelControl {
  const openHere = (takeFocus: boolean): void => {
    if (dock().isOpen()) return;
    if (takeFocus) focus.remember();
    const { width, coverHintClosed } = memory.now();
    dock().open({ width, hintClosed: coverHintClosed });
    if (takeFocus) dock().focus();
    onChange();
  };
  const close = (): void => {
    if (!dock().isOpen()) return;
    const hadFocus = focus.isInside();
    dock().close();
    if (hadFocus) focus.giveBack();
    onChange();
  };
  const openInBrowser = async (): Promise<void> => {
    // Asked before anything is awaited, while the click lasts. A browser that refuses gets the docked panel.
    const opened = await sendToBackground('openSidePanel').catch(() => false);
    if (opened) close();
    else openHere(true);
  };
  const open = (): void => {
    if (memory.now().dock === 'browser' && !import.meta.env.FIREFOX) void openInBrowser();
    else openHere(true);
  };
  const moveToBrowser = (): void => {
    void openInBrowser();
    memory.keep({ dock: 'browser' });
  };
  return {
    open,
    openByItself: () => openHere(false),
    close,
    toggle: () => (dock().isOpen() ? close() : open()),
    move: (place) => {
      memory.keep({ dock: place });
      if (place === 'page') openHere(true);
      else close();
    },
    moveToBrowser: import.meta.env.FIREFOX ? null : moveToBrowser,
  };
}
