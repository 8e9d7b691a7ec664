import type { Launch } from '../messaging/protocol.ts';
import type { LauncherPlace } from '../store/site-settings.ts';
import { build, buildIcon } from './build.ts';
import { dragLauncher } from './drag-launcher.ts';
import { countOf, nameOf } from './launcher-words.ts';
import { openMenu, type MenuActions } from './launcher-menu.ts';
import { offsetsOf, placeAfterKey } from './launcher-place.ts';
import { tipBeside } from './launcher-tip.ts';

/** What the launcher asks for; it knows nothing but a count. */
export type LauncherActions = MenuActions & { readonly move: (place: LauncherPlace) => void };

export type Launcher = {
  readonly show: (launch: Launch) => void;
  readonly place: (place: LauncherPlace) => void;
  readonly setHidden: (hidden: boolean) => void;
  readonly focus: () => void;
};

/** The mark and count on the page's edge: opens the panel, can be dragged or moved by arrow keys, and has a menu. */
export function mountLauncher(parent: HTMLElement, shortcut: string, actions: LauncherActions, signal: AbortSignal): Launcher {
  const button = build('button', { class: 'launcher', type: 'button', 'aria-haspopup': 'menu' });
  parent.append(button);
  const tip = tipBeside(button, parent, shortcut, signal);
  let placed: LauncherPlace = { at: 'right', top: 96 };

  const place = (next: LauncherPlace): void => {
    placed = next;
    button.dataset.at = next.at;
    Object.assign(button.style, offsetsOf(next));
    tip.hide();
  };
  const move = (next: LauncherPlace): void => {
    place(next);
    actions.move(next);
  };
  const showMenu = (event: Event): void => {
    event.preventDefault();
    tip.hide();
    openMenu(parent, button, placed, shortcut, actions, signal);
  };

  dragLauncher(button, { drop: move, start: tip.hide }, signal);
  button.addEventListener('click', (event) => event.isTrusted && actions.open(), { signal });
  button.addEventListener('contextmenu', showMenu, { signal });
  button.addEventListener(
    'keydown',
    (event) => {
      const next = placeAfterKey(placed, event.key, { width: innerWidth, height: innerHeight });
      if (!next) return;
      event.preventDefault();
      move(next);
    },
    { signal },
  );

  return {
    show: (launch) => {
      button.replaceChildren(markOf(launch), countElement(launch));
      button.setAttribute('aria-label', nameOf(launch));
      tip.tell(launch);
    },
    place,
    setHidden: (hidden) => {
      button.hidden = hidden;
      if (hidden) tip.hide();
    },
    focus: () => button.focus(),
  };
}

function markOf({ state }: Launch): SVGSVGElement {
  if (state === 'partial' || state === 'unknown') {
    const broken = { cx: 8, cy: 8, r: 5.75, 'stroke-dasharray': '3 2.2' };
    return buildIcon(['circle', broken], ['path', { d: 'M8 5v3.6M8 10.6v.4' }]);
  }
  return buildIcon(['path', { d: 'M1 8h3.6M11.4 8H15' }], ['circle', { cx: 8, cy: 8, r: 3.25 }]);
}

function countElement(launch: Launch): HTMLElement {
  const count = countOf(launch);
  if (count === '') return build('span', { class: launch.state === 'reading' ? 'wait reading' : 'wait' });
  return build('span', { class: launch.count === 0 ? 'count none' : 'count' }, count);
}
