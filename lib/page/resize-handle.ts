import { i18n } from '#i18n';
import { panelWidths } from '../store/site-settings.ts';
import { build } from './build.ts';

const step = 16;

type Reactions = {
  /** A pointer took hold of it. */
  readonly start: () => void;
  /** While it moves, and once when it is let go. */
  readonly resize: (width: number) => void;
  readonly keep: (width: number) => void;
};

export type ResizeHandle = { readonly element: HTMLElement; readonly tell: (width: number) => void };

/** The line at the panel's left: a separator that a pointer drags and arrow keys, Home and End move. */
export function resizeHandle({ start, resize, keep }: Reactions, signal: AbortSignal): ResizeHandle {
  const { least, most } = panelWidths;
  const element = build('div', {
    class: 'handle',
    role: 'separator',
    tabindex: 0,
    'aria-orientation': 'vertical',
    'aria-label': i18n.t('page.width'),
    'aria-valuemin': least,
    'aria-valuemax': most,
  });
  let now = 0;
  const tell = (width: number): void => {
    // Not again: this may be asked after an update, which leaves this script without the words.
    if (now === width) return;
    now = width;
    element.setAttribute('aria-valuenow', String(width));
    element.setAttribute('aria-valuetext', i18n.t('page.widthValue', [String(width)]));
  };
  const to = (width: number): void => {
    tell(Math.round(Math.min(most, Math.max(least, width))));
    resize(now);
  };
  // What it stands in ends where the page's scrollbar begins.
  const widthAt = ({ clientX }: PointerEvent): number =>
    (element.parentElement?.getBoundingClientRect().right ?? innerWidth) - clientX;

  const take = (event: PointerEvent): void => {
    if (!event.isTrusted || event.button !== 0) return;
    start();
    element.setPointerCapture(event.pointerId);
    element.focus();
  };
  element.addEventListener('pointerdown', take, { signal });
  element.addEventListener('pointermove', (event) => element.hasPointerCapture(event.pointerId) && to(widthAt(event)), {
    signal,
  });
  element.addEventListener('lostpointercapture', () => keep(now), { signal });
  element.addEventListener(
    'keydown',
    (event) => {
      const target: Record<string, number> = { ArrowLeft: now + step, ArrowRight: now - step, Home: least, End: most };
      const width = target[event.key];
      if (width === undefined) return;
      event.preventDefault();
      to(width);
      keep(now);
    },
    { signal },
  );
  return { element, tell };
}
