import { useSyncExternalStore } from 'react';

/** A frame in which nothing can be read; what was written in it is kept. */
const tooSmall = matchMedia('(max-width: 199px), (max-height: 119px)');

/** Whether the panel's frame is too small to show anything. */
export function useTooSmall(): boolean {
  return useSyncExternalStore(subscribe, () => tooSmall.matches);
}

function subscribe(onChange: () => void): () => void {
  tooSmall.addEventListener('change', onChange);
  return () => tooSmall.removeEventListener('change', onChange);
}
