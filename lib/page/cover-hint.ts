import { coversContent } from './covered.ts';
import { coveringNotice, type NoticeActions } from './dock-notice.ts';

/** For the page to lay itself out before it is seen whether something stayed beneath. */
const layoutMs = 400;

type HintActions = Pick<NoticeActions, 'openInBrowser'> & { readonly keepHintClosed: () => void };

/** Says above the panel that it lies over something of the page, until that is no longer so or the person closes it. */
export function coverHint(
  place: HTMLElement,
  ours: Element,
  wasClosed: boolean,
  { openInBrowser, keepHintClosed }: HintActions,
): { readonly look: (width: number) => void } {
  let closed = wasClosed;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const close = (): void => {
    closed = true;
    hint.remove();
    keepHintClosed();
  };
  const hint = coveringNotice({ openInBrowser, close });
  const show = (width: number): void => {
    if (closed || !place.isConnected) return;
    if (coversContent(width, ours)) place.append(hint);
    else hint.remove();
  };
  return {
    look: (width) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => show(width), layoutMs);
    },
  };
}
