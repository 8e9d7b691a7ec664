import type { LauncherPlace } from '../store/site-settings.ts';

/** The window's inside, in px. */
export type View = { readonly width: number; readonly height: number };

export const launcherHeight = 32;

/** From a corner's sides to a launcher that lies free in it. */
const cornerGap = 20;
/** Dropped this near to a side it sticks to it, even in a corner. */
const edgeReach = 36;
const cornerReach = 140;
const edgeGap = 8;
const step = 16;

/** Where a launcher comes to lie that was let go with its middle at (x, y). */
export function placeDroppedAt(x: number, y: number, view: View): LauncherPlace {
  const side = x < view.width / 2 ? 'left' : 'right';
  const fromSide = side === 'left' ? x : view.width - x;
  const end = y < view.height / 2 ? 'top' : 'bottom';
  const fromEnd = end === 'top' ? y : view.height - y;
  if (fromSide > edgeReach && fromSide < cornerReach && fromEnd < cornerReach) return { at: `${end}-${side}` };
  return { at: side, top: within(y - launcherHeight / 2, view) };
}

/** Where an arrow key moves it: along its edge and past its ends into the corner, or over to the other side. Null for other keys. */
export function placeAfterKey(place: LauncherPlace, key: string, view: View): LauncherPlace | null {
  if (key === 'ArrowLeft' || key === 'ArrowRight') return onSide(place, key === 'ArrowLeft' ? 'left' : 'right');
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const direction = key === 'ArrowUp' ? -1 : 1;
  if (!('top' in place)) return outOfCorner(place, direction, view);
  const top = place.top + direction * step;
  if (top === within(top, view)) return { at: place.at, top };
  return { at: `${direction < 0 ? 'top' : 'bottom'}-${place.at}` };
}

/** CSS offsets for a place. The browser keeps it in view when the window becomes lower. */
export function offsetsOf(place: LauncherPlace): Readonly<Record<'top' | 'right' | 'bottom' | 'left', string>> {
  const offsets = { top: 'auto', right: 'auto', bottom: 'auto', left: 'auto' };
  if ('top' in place) {
    return { ...offsets, [place.at]: '0', top: `min(${place.top}px, calc(100vh - ${launcherHeight + edgeGap}px))` };
  }
  const [end, side] = place.at.split('-') as ['top' | 'bottom', 'left' | 'right'];
  return { ...offsets, [end]: `${cornerGap}px`, [side]: `${cornerGap}px` };
}

/** Which side a place is on. */
export function sideOf(place: LauncherPlace): 'left' | 'right' {
  return place.at.endsWith('left') ? 'left' : 'right';
}

function onSide(place: LauncherPlace, side: 'left' | 'right'): LauncherPlace {
  if ('top' in place) return { at: side, top: place.top };
  return { at: `${place.at.startsWith('top') ? 'top' : 'bottom'}-${side}` };
}

function outOfCorner(place: LauncherPlace, direction: number, view: View): LauncherPlace {
  const isTop = place.at.startsWith('top');
  if (isTop === direction < 0) return place;
  return { at: sideOf(place), top: within(isTop ? edgeGap : view.height, view) };
}

function within(top: number, view: View): number {
  return Math.max(edgeGap, Math.min(top, view.height - launcherHeight - edgeGap));
}
