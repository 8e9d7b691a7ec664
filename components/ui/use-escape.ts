import { useEffect, useEffectEvent } from 'react';

type Layer = { readonly close: () => void };

/** What is open, outermost first. One list for the page, since Escape is one key for the page. */
const layers: Layer[] = [];

/** While `active`, Escape closes this and nothing outside it: the layer that opened last goes first. */
export function useEscape(active: boolean, onEscape: () => void): void {
  const close = useEffectEvent(onEscape);
  useEffect(() => {
    if (!active) return;
    const layer: Layer = { close: () => close() };
    layers.push(layer);
    if (layers.length === 1) document.addEventListener('keydown', closeInnermost);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (layers.length === 0) document.removeEventListener('keydown', closeInnermost);
    };
  }, [active]);
}

function closeInnermost(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
  const innermost = layers.at(-1);
  if (!innermost) return;
  event.preventDefault();
  innermost.close();
}
