import { browser } from '#imports';
import type { Launch } from '../messaging/protocol.ts';
import { sendToBackground } from '../messaging/transport.ts';
import { changeSite, watchSite, type SiteSettings } from '../store/site-settings.ts';
import { build } from './build.ts';
import { dockIn } from './dock.ts';
import { focusKeeper } from './focus-keeper.ts';
import { mountLauncher } from './launcher.ts';
import { panelAddress } from './panel-address.ts';
import { styles } from './styles.ts';
import { mountSurface } from './surface.ts';

export type Shown = {
  readonly launch: (launch: Launch) => void;
  readonly isPanelOpen: () => boolean;
  /** `byItself` takes no focus: nobody asked for it on this page. */
  readonly openPanel: (how: { readonly byItself: boolean }) => void;
  readonly closePanel: () => void;
  readonly togglePanel: () => void;
  /** Where the panel opens from now on, here and on the site's other pages. */
  readonly dock: (place: SiteSettings['dock']) => void;
  readonly focusPage: () => void;
  readonly acknowledge: (nonce: string) => boolean;
  /** The page shows something else: the launcher hidden for one item is back, and room is made anew. */
  readonly settle: () => void;
};

type Start = {
  readonly presence: string;
  readonly settings: SiteSettings;
  readonly shortcut: string;
  /** Called when the panel opened or closed. */
  readonly tellOpen: () => void;
};

/** Launcher and docked panel of one page, and what they remember for its site. */
export function showOnPage({ presence, settings: first, shortcut, tellOpen }: Start, signal: AbortSignal): Shown {
  const { origin } = location;
  let settings = first;
  let latest: Launch = { state: 'none', count: 0 };
  let hiddenAt: string | null = null;

  const surface = mountSurface(presence, styles, () => dock.settle(), signal);
  const all = build('div', { class: 'all' });
  // Pages have shortcuts of single keys; what is typed here is not meant for them.
  for (const type of ['keydown', 'keyup', 'keypress']) all.addEventListener(type, (event) => event.stopPropagation());
  surface.root.append(all);
  const focus = focusKeeper(surface.element);

  const keep = (changes: Partial<SiteSettings>): void => {
    settings = { ...settings, ...changes };
    void changeSite(origin, changes);
    update();
  };
  const update = (): void => {
    launcher.setHidden(settings.hidden || hiddenAt === location.href || dock.isOpen() || latest.state === 'none');
  };
  const openHere = (byItself: boolean): void => {
    if (dock.isOpen()) return;
    if (!byItself) focus.remember();
    dock.open({ width: settings.width, hintClosed: settings.coverHintClosed });
    if (!byItself) dock.focus();
    update();
    tellOpen();
  };
  const openInBrowser = (): void => {
    // Sent at once, while the click lasts; a browser that refuses gets the docked panel.
    void sendToBackground('openSidePanel').then(
      (opened) => (opened ? closePanel() : openHere(false)),
      () => openHere(false),
    );
  };
  const openPanel = (byItself: boolean): void => {
    if (!byItself && settings.dock === 'browser' && !import.meta.env.FIREFOX) openInBrowser();
    else openHere(byItself);
  };
  const closePanel = (): void => {
    if (!dock.isOpen()) return;
    const hadFocus = focus.isInside();
    dock.close();
    if (hadFocus) focus.giveBack();
    update();
    tellOpen();
  };
  const moveToBrowser = import.meta.env.FIREFOX
    ? null
    : () => {
        openInBrowser();
        keep({ dock: 'browser' });
      };

  const launcher = mountLauncher(
    all,
    shortcut,
    {
      open: () => openPanel(false),
      openInBrowser: moveToBrowser,
      hideOnPage: () => {
        hiddenAt = location.href;
        update();
      },
      hideOnSite: () => keep({ hidden: true }),
      move: (place) => keep({ launcher: place }),
    },
    signal,
  );
  const dock = dockIn(
    surface,
    all,
    panelAddress(browser.runtime),
    {
      openInBrowser: moveToBrowser,
      close: closePanel,
      keepWidth: (width) => keep({ width }),
      closeHint: () => keep({ coverHintClosed: true }),
      reportSilent: () => void sendToBackground('reportFrameBlocked').catch(() => undefined),
    },
    signal,
  );
  watchSite(
    origin,
    (changed) => {
      settings = changed;
      launcher.place(settings.launcher);
      dock.setWidth(settings.width);
      update();
    },
    signal,
  );
  launcher.place(settings.launcher);
  update();

  return {
    launch: (launch) => {
      latest = launch;
      launcher.show(launch);
      update();
    },
    isPanelOpen: dock.isOpen,
    openPanel: ({ byItself }) => openPanel(byItself),
    closePanel,
    togglePanel: () => (dock.isOpen() ? closePanel() : openPanel(false)),
    dock: (place) => {
      keep({ dock: place });
      if (place === 'page') openHere(false);
      else closePanel();
    },
    focusPage: focus.giveBack,
    acknowledge: dock.acknowledge,
    settle: () => {
      update();
      dock.settle();
    },
  };
}
