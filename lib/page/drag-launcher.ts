import type { LauncherPlace } from '../store/site-settings.ts';
import { placeDroppedAt } from './launcher-place.ts';

/** Pointer movement that is still a click, in px. */
const slack = 4;

type Reactions = { readonly start: () => void; readonly drop: (place: LauncherPlace) => void };

/** Lets a pointer carry the launcher; the click that ends a drag opens nothing. Escape puts it back. */
export function dragLauncher(button: HTMLElement, { start, drop }: Reactions, signal: AbortSignal): void {
  let held: { readonly x: number; readonly y: number; readonly box: DOMRect; readonly style: string; moved: boolean } | null =
    null;

  const letGo = (): void => {
    if (!held) return;
    button.classList.remove('held');
    button.style.cssText = held.style;
    held = null;
  };
  const down = (event: PointerEvent): void => {
    if (event.button !== 0 || !event.isTrusted) return;
    button.setPointerCapture(event.pointerId);
    const { clientX: x, clientY: y } = event;
    held = { x, y, box: button.getBoundingClientRect(), style: button.style.cssText, moved: false };
  };
  const move = ({ clientX, clientY }: PointerEvent): void => {
    if (!held) return;
    const [dx, dy] = [clientX - held.x, clientY - held.y];
    if (!held.moved) {
      if (Math.hypot(dx, dy) < slack) return;
      start();
      held.moved = true;
      button.classList.add('held');
    }
    const offsets = { left: `${held.box.left + dx}px`, top: `${held.box.top + dy}px`, right: 'auto', bottom: 'auto' };
    Object.assign(button.style, offsets);
  };
  const up = (event: PointerEvent): void => {
    // What was read meanwhile put it back to its place.
    move(event);
    const moved = held?.moved;
    const { left, top, width, height } = button.getBoundingClientRect();
    letGo();
    if (!moved) return;
    swallowClick(button);
    drop(placeDroppedAt(left + width / 2, top + height / 2, { width: innerWidth, height: innerHeight }));
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !held?.moved) return;
    letGo();
    swallowClick(button);
  };

  button.addEventListener('pointerdown', down, { signal });
  button.addEventListener('pointermove', move, { signal });
  button.addEventListener('pointerup', up, { signal });
  button.addEventListener('pointercancel', letGo, { signal });
  addEventListener('keydown', escape, { signal, capture: true });
}

function swallowClick(button: HTMLElement): void {
  const stop = (event: Event): void => event.stopImmediatePropagation();
  button.addEventListener('click', stop, { capture: true, once: true });
  setTimeout(() => button.removeEventListener('click', stop, { capture: true }));
}
