/** Pixels that a frame may seem to move by rounding. */
const slack = 10;

/**
 * Calls `onMove` with the time of the event when this frame lies elsewhere on the screen than the pointer last found it: a page may push it under a pointer
 * that was about to press something else. Chromium swallows such presses by itself, Firefox does not.
 */
export function watchPlace(onMove: (at: number) => void, signal: AbortSignal): void {
  let known: { readonly x: number; readonly y: number } | null = null;
  const look = ({ screenX, clientX, screenY, clientY, pointerType, isTrusted, timeStamp }: PointerEvent): void => {
    if (!isTrusted) return;
    const place = { x: screenX - clientX, y: screenY - clientY };
    const isMoved = known !== null && Math.hypot(place.x - known.x, place.y - known.y) > slack;
    // A finger comes from nowhere; a mouse that is here for the first time may not have come by itself.
    const isFirstMouse = known === null && pointerType === 'mouse';
    if (known === null || isMoved) known = place;
    if (isMoved || isFirstMouse) onMove(timeStamp);
  };
  for (const type of ['pointerover', 'pointermove', 'pointerdown'] as const) {
    document.addEventListener(type, look, { capture: true, passive: true, signal });
  }
}
