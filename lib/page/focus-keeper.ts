export type FocusKeeper = {
  /** Keeps what has the focus now. */
  readonly remember: () => void;
  readonly isInside: () => boolean;
  readonly giveBack: () => void;
};

/** Gives focus back to where the person was in the page; `ours` is the element that everything of the extension lies in. */
export function focusKeeper(ours: Element): FocusKeeper {
  let before: HTMLElement | null = null;
  const isInside = (): boolean => document.activeElement === ours;
  return {
    isInside,
    remember: () => {
      const { activeElement } = document;
      before = !isInside() && activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
    },
    giveBack: () => {
      if (before?.isConnected) before.focus({ preventScroll: true });
      else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      window.focus();
    },
  };
}
