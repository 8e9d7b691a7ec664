export type FocusKeeper = {
  /** Keeps what has the focus now, before it is taken by script. */
  readonly remember: () => void;
  readonly isInside: () => boolean;
  readonly giveBack: () => void;
};

/** Gives focus back to where the person was in the page; `ours` is the element that everything of the extension lies in. */
export function focusKeeper(ours: Element, signal: AbortSignal): FocusKeeper {
  let before: HTMLElement | null = null;
  const keep = (focused: EventTarget | null): void => {
    before = focused instanceof HTMLElement && focused !== document.body ? focused : null;
  };
  const isInside = (): boolean => document.activeElement === ours;
  const remember = (): void => {
    if (!isInside()) keep(document.activeElement);
  };
  // Before a click takes it, and after Tab did.
  ours.addEventListener('pointerdown', remember, { capture: true, signal });
  const remembered = (event: FocusEvent): void => {
    // Without one, nothing was left: the window itself was focused again.
    if (event.relatedTarget) keep(event.relatedTarget);
  };
  ours.addEventListener('focusin', remembered as EventListener, { signal });
  return {
    isInside,
    remember,
    giveBack: () => {
      if (before?.isConnected) before.focus({ preventScroll: true });
      else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      window.focus();
    },
  };
}
