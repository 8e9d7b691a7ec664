import { i18n } from '#i18n';
import { panelWidths } from '../store/site-settings.ts';
import { build } from './build.ts';

const step = 16;

type Reactions = {
  /** While it moves, and once when it is let go. */
  readonly resize: (width: number) => void;
  readonly keep: (width: number) => void;
};

export type ResizeHandle = { readonly element: HTMLElement; readonly tell: (width: number) => void };

/** The line at the panel's left: a separator that a pointer drags and arrow keys, Home and End move. */
export function resizeHandle({ resize, keep }: Reactions, signal: AbortSignal): ResizeHandle {
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
  let now: number = least;
  const tell = (width: number): void => {
    now = width;
    element.setAttribute('aria-valuenow', String(width));
    element.setAttribute('aria-valuetext', i18n.t('page.widthValue', [String(width)]));
  };
  const to = (width: number): void => {
    tell(Math.round(Math.min(most, Math.max(least, width))));
    resize(now);
  };
  const widthAt = ({ clientX }: PointerEvent): number => innerWidth - clientX;

  element.addEventListener('pointerdown', (event) => event.isTrusted && element.setPointerCapture(event.pointerId), { signal });
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
