import type { Launch } from '../messaging/protocol.ts';
import { build } from './build.ts';
import { shortcutWords, tipOf } from './launcher-words.ts';

const rest = 300;
const gap = 11;

export type Tip = { readonly tell: (launch: Launch) => void; readonly hide: () => void };

/** The few words beside the launcher, while the pointer rests on it or the keyboard is there. Its name says them already. */
export function tipBeside(button: HTMLElement, parent: HTMLElement, shortcut: string, signal: AbortSignal): Tip {
  const words = build('span');
  const tip = build('div', { class: 'tip', 'aria-hidden': 'true', hidden: '' }, words);
  if (shortcut) tip.append(build('span', { class: 'quiet' }, shortcutWords(shortcut)));
  parent.append(tip);
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const show = (): void => {
    const { left, right, top, bottom } = button.getBoundingClientRect();
    const onLeft = left < innerWidth - right;
    tip.style.left = onLeft ? `${right + gap}px` : 'auto';
    tip.style.right = onLeft ? 'auto' : `${document.documentElement.clientWidth - left + gap}px`;
    tip.style.top = `${(top + bottom) / 2 - 14}px`;
    tip.hidden = false;
  };
  const hide = (): void => {
    clearTimeout(waiting);
    tip.hidden = true;
  };
  button.addEventListener('pointerenter', () => (waiting = setTimeout(show, rest)), { signal });
  button.addEventListener('focus', () => button.matches(':focus-visible') && show(), { signal });
  for (const type of ['pointerleave', 'pointerdown', 'blur', 'keydown']) button.addEventListener(type, hide, { signal });
  return { tell: (launch) => (words.textContent = tipOf(launch)), hide };
}
