import { i18n } from '#i18n';
import { build } from './build.ts';

export type PanelFrame = {
  /** Whether this frame's panel is the one that says so; true once, so that a copy with the same address learns nothing. */
  readonly acknowledge: (nonce: string) => boolean;
  readonly focus: () => void;
};

type Reactions = {
  /** The panel runs. */
  readonly ready: () => void;
  /** It did not say so in time, or something keeps loading other documents into its frame. */
  readonly silent: () => void;
};

/** A slow machine takes more than two seconds for its first panel; who waits for one that never comes is told soon enough. */
export const answerWithinMs = 4000;
const framesAllowed = 4;

/**
 * Keeps a frame with the panel at the end of `parent` until the signal aborts. Each frame has a nonce that only its own document
 * can know, since the closed root keeps it from the page; the panel says it back through the extension and until then shows
 * nothing. A frame that is loaded a second time was not loaded by us: it is thrown away for a new one.
 */
export function panelFrame(parent: HTMLElement, address: string, { ready, silent }: Reactions, signal: AbortSignal): PanelFrame {
  let replaced = 0;
  let waiting: ReturnType<typeof setTimeout>;

  const next = (): OneFrame => {
    clearTimeout(waiting);
    waiting = setTimeout(silent, answerWithinMs);
    return oneFrame(parent, address, signal, () => {
      current.element.remove();
      replaced += 1;
      if (replaced < framesAllowed) current = next();
      else silent();
    });
  };
  let current = next();
  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    current.element.remove();
  });
  return {
    acknowledge: (nonce) => {
      if (signal.aborted || !current.spend(nonce)) return false;
      clearTimeout(waiting);
      ready();
      return true;
    },
    focus: () => current.focus(),
  };
}

type OneFrame = {
  readonly element: HTMLIFrameElement;
  readonly focus: () => void;
  readonly spend: (nonce: string) => boolean;
};

/** A frame with the panel; `replace` is called once a document that is not the first one was loaded into it. */
function oneFrame(parent: HTMLElement, address: string, signal: AbortSignal, replace: () => void): OneFrame {
  const nonce = crypto.randomUUID();
  const element = build('iframe', { src: `${address}#${nonce}`, title: i18n.t('page.panel') });
  let loads = 0;
  let spent = false;
  let isWanted = false;
  element.addEventListener('load', () => ++loads > 1 && element.isConnected && replace(), { signal });
  // Chrome leaves keys with the page when the frame that is focused gets its document from another process.
  const focusAnew = (): void => {
    const root = element.getRootNode();
    if (!isWanted || !(root instanceof ShadowRoot) || root.activeElement !== element) return;
    element.blur();
    element.focus();
  };
  parent.append(element);
  return {
    element,
    focus: () => {
      isWanted = true;
      element.focus();
    },
    spend: (said) => {
      if (said !== nonce) return false;
      // Said again by a document that took the place of ours before ours had wholly loaded, which makes one load of two.
      if (spent) replace();
      else focusAnew();
      return !spent && (spent = true);
    },
  };
}
