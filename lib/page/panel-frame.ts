import { i18n } from '#i18n';
import { build } from './build.ts';

/** What became of the frame: its panel spoke, it did not in time, or something loaded another document into it. */
export type FrameState = 'ready' | 'silent' | 'replaced';

export type PanelFrame = {
  readonly element: HTMLIFrameElement;
  /** Whether this frame's panel is the one that says so; true once, so that a copy with the same address learns nothing. */
  readonly acknowledge: (nonce: string) => boolean;
};

export const answerWithinMs = 2000;

/**
 * A frame for the panel, with a nonce that only its own document can know: the closed root keeps it from the page. The panel
 * says it back through the extension, and until then shows nothing.
 */
export function panelFrame(address: string, onState: (state: FrameState) => void, signal: AbortSignal): PanelFrame {
  const nonce = crypto.randomUUID();
  let spoke = false;
  let loads = 0;
  const element = build('iframe', { src: `${address}#${nonce}`, title: i18n.t('page.panel') });
  element.addEventListener(
    'load',
    () => {
      loads += 1;
      // The first load is ours. Any other was not asked for: the page, or a put-back that began it anew.
      if (loads > 1) onState('replaced');
    },
    { signal },
  );
  const waiting = setTimeout(() => onState('silent'), answerWithinMs);
  signal.addEventListener('abort', () => clearTimeout(waiting));
  const acknowledge = (said: string): boolean => {
    if (spoke || said !== nonce || signal.aborted) return false;
    spoke = true;
    clearTimeout(waiting);
    onState('ready');
    return true;
  };
  return { element, acknowledge };
}
