const gap = 4;
const edge = 8;

/** Where a box of this size stands beside an anchor: below it and right-aligned, above where below has no room, never off the page. */
export function besidePosition(
  box: { readonly width: number; readonly height: number },
  anchor: { readonly top: number; readonly bottom: number; readonly right: number },
  view: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - box.height;
  const fitsBelow = below + box.height <= view.height - edge;
  return {
    left: Math.max(edge, Math.min(anchor.right - box.width, view.width - edge - box.width)),
    top: fitsBelow ? below : Math.max(edge, above),
  };
}

/** Puts a fixed element beside another one. */
export function placeBeside(element: HTMLElement, anchor: HTMLElement): void {
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const { left, top } = besidePosition(element.getBoundingClientRect(), anchor.getBoundingClientRect(), view);
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}
