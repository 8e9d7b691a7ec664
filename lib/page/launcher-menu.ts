import { i18n } from '#i18n';
import type { LauncherPlace } from '../store/site-settings.ts';
import { build } from './build.ts';
import { sideOf } from './launcher-place.ts';
import { shortcutWords } from './launcher-words.ts';

export type MenuActions = {
  readonly open: () => void;
  /** Null where the browser does not let a page's click open its side panel (Firefox). */
  readonly openInBrowser: (() => void) | null;
  readonly hideOnPage: () => void;
  readonly hideOnSite: () => void;
};

const gap = 4;

/** Opens the launcher's menu beside it: arrow keys move, Escape or a click elsewhere closes and gives focus back. */
export function openMenu(
  parent: HTMLElement,
  button: HTMLElement,
  place: LauncherPlace,
  shortcut: string,
  actions: MenuActions,
  signal: AbortSignal,
): void {
  const opened = new AbortController();
  const whileOpen = { signal: AbortSignal.any([opened.signal, signal]) };
  const menu = build('div', { class: 'menu', role: 'menu', 'aria-label': i18n.t('page.menu') });
  const close = (): void => {
    opened.abort();
    menu.remove();
    button.focus();
  };
  const entry = (words: string, act: () => void): HTMLButtonElement => {
    const item = build('button', { type: 'button', role: 'menuitem', tabindex: -1 }, words);
    const choose = (event: Event): void => {
      if (!event.isTrusted) return;
      close();
      act();
    };
    item.addEventListener('click', choose, whileOpen);
    return item;
  };

  const open = entry(i18n.t('page.open'), actions.open);
  if (shortcut) open.append(build('span', { class: 'quiet' }, shortcutWords(shortcut)));
  const { openInBrowser } = actions;
  if (openInBrowser) menu.append(open, entry(i18n.t('page.openInBrowser'), openInBrowser));
  else menu.append(open);
  menu.append(
    build('hr'),
    entry(i18n.t('page.hideOnPage'), actions.hideOnPage),
    entry(i18n.t('page.hideOnSite', [location.hostname]), actions.hideOnSite),
  );
  parent.append(menu);
  layBeside(menu, button, sideOf(place));
  menu.addEventListener('keydown', (event) => moveInMenu(event, menu, close), whileOpen);
  menu.addEventListener('focusout', ({ relatedTarget }) => menu.contains(relatedTarget as Node | null) || close(), whileOpen);
  // Seen from the window, whatever lies in the closed root is its host.
  const { host } = parent.getRootNode() as ShadowRoot;
  addEventListener('pointerdown', ({ target }) => target === host || close(), { ...whileOpen, capture: true });
  open.focus();
}

function layBeside(menu: HTMLElement, button: HTMLElement, side: 'left' | 'right'): void {
  const { top, bottom, left, right } = button.getBoundingClientRect();
  const below = bottom + gap + menu.offsetHeight <= innerHeight;
  menu.style.top = `${below ? bottom + gap : top - gap - menu.offsetHeight}px`;
  if (side === 'left') menu.style.left = `${Math.max(gap, left)}px`;
  else menu.style.right = `${Math.max(gap, document.documentElement.clientWidth - right)}px`;
}

function moveInMenu(event: KeyboardEvent, menu: HTMLElement, close: () => void): void {
  const items = [...menu.querySelectorAll<HTMLButtonElement>('[role=menuitem]')];
  const at = items.findIndex((item) => item.matches(':focus'));
  const target: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  const next = target[event.key];
  if (next !== undefined) items.at(next % items.length)?.focus();
  else if (event.key === 'Escape' || event.key === 'Tab') close();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
