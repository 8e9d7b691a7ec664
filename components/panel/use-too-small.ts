import { useSyncExternalStore } from 'react';

/** A frame in which nothing can be read; what was written in it is kept. */
const tooSmall = matchMedia('(max-width: 199px), (max-height: 119px)');

/**
 * A page can have the frame drawn small by `zoom` on its root, of which no observer of visibility tells. Chromium's frame then takes
 * itself for higher than the browser's window; Firefox's has fewer device pixels to each of its own. A person's own zoom to a half
 * stays within both.
 */
const mostWindowHeights = 2.5;
const fewestDevicePixels = 0.4;

/** Whether the panel's frame is too small, or drawn too small, to show anything. */
export function useTooSmall(): boolean {
  return useSyncExternalStore(subscribe, () => tooSmall.matches || isDrawnSmall());
}

function isDrawnSmall(): boolean {
  if (window === window.top) return false;
  return (outerHeight > 0 && innerHeight > mostWindowHeights * outerHeight) || devicePixelRatio < fewestDevicePixels;
}

function subscribe(onChange: () => void): () => void {
  tooSmall.addEventListener('change', onChange);
  addEventListener('resize', onChange);
  return () => {
    tooSmall.removeEventListener('change', onChange);
    removeEventListener('resize', onChange);
  };
}
