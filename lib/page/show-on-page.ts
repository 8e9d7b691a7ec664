import { browser } from '#imports';
import type { Launch } from '../messaging/protocol.ts';
import { sendToBackground } from '../messaging/transport.ts';
import type { SiteSettings } from '../store/site-settings.ts';
import { build } from './build.ts';
import { dockIn } from './dock.ts';
import { focusKeeper } from './focus-keeper.ts';
import { mountLauncher } from './launcher.ts';
import { panelAddress } from './panel-address.ts';
import { panelControl, type PanelControl } from './panel-control.ts';
import { declarePresence, isPresenceDeclared, withdrawPresence } from './presence.ts';
import { siteMemory } from './site-memory.ts';
import { styles } from './styles.ts';
import { mountSurface } from './surface.ts';

export type Shown = {
  readonly panel: PanelControl;
  readonly isPanelOpen: () => boolean;
  readonly launch: (launch: Launch) => void;
  readonly focusPage: () => void;
  readonly acknowledge: (nonce: string) => boolean;
  /** The page shows something else: a launcher hidden for one page is back, and room is made anew. */
  readonly settle: () => void;
};

type Start = {
  readonly presence: string;
  readonly settings: SiteSettings;
  readonly shortcut: string;
  readonly isKnownSite: boolean;
  /** Of the panel's address, with its question mark. */
  readonly query: string;
  /** Called when the panel opened or closed. */
  readonly tellOpen: () => void;
};

/** Launcher and docked panel of one page, joined to what its site remembers. */
export function showOnPage({ presence, settings, shortcut, isKnownSite, query, tellOpen }: Start, signal: AbortSignal): Shown {
  let latest: Launch = { state: 'none', count: 0 };
  let hiddenAt: string | null = null;

  const update = (): void => {
    const { hidden, launcher: place, width } = memory.now();
    launcher.place(place);
    launcher.setHidden(hidden || hiddenAt === location.href || dock.isOpen() || latest.state === 'none');
    dock.setWidth(width);
  };
  const rootStyles = {
    areIntact: () => isPresenceDeclared(presence) && dock.isIntact(),
    repair: () => {
      declarePresence(presence);
      dock.settle();
    },
  };
  const hideOnPage = (): void => {
    hiddenAt = location.href;
    update();
  };
  const changed = (): void => {
    update();
    tellOpen();
  };

  const surface = mountSurface(presence, styles, rootStyles, signal);
  const all = build('div', { class: 'all' });
  // Pages have shortcuts of single keys; what is typed here is not meant for them.
  for (const type of ['keydown', 'keyup', 'keypress']) all.addEventListener(type, (event) => event.stopPropagation());
  surface.root.append(all);

  const focus = focusKeeper(surface.element, signal);
  const memory = siteMemory(settings, update, signal);
  const panel = panelControl(() => dock, focus, memory, changed);
  const launcher = mountLauncher(
    all,
    shortcut,
    {
      open: panel.open,
      openInBrowser: panel.moveToBrowser,
      hideOnPage,
      hideOnSite: () => memory.keep({ hidden: true }),
      move: (place) => memory.keep({ launcher: place }),
    },
    signal,
  );
  const dock = dockIn(
    surface,
    all,
    panelAddress(browser.runtime, isKnownSite) + query,
    {
      openInBrowser: panel.moveToBrowser,
      close: panel.close,
      keepWidth: (width) => memory.keep({ width }),
      keepHintClosed: () => memory.keep({ coverHintClosed: true }),
      reportSilent: () => void sendToBackground('reportFrameBlocked').catch(() => undefined),
    },
    signal,
  );
  declarePresence(presence);
  signal.addEventListener('abort', () => withdrawPresence(presence));
  update();

  return {
    panel,
    isPanelOpen: dock.isOpen,
    launch: (launch) => {
      latest = launch;
      launcher.show(launch);
      update();
    },
    focusPage: focus.giveBack,
    acknowledge: dock.acknowledge,
    settle: () => {
      update();
      dock.settle();
    },
  };
}
