import { build } from './build.ts';
import { coversContent } from './covered.ts';
import { blockedNotice, coveringNotice, type NoticeActions } from './dock-notice.ts';
import { roomMaker } from './make-room.ts';
import { panelFrame, type FrameState, type PanelFrame } from './panel-frame.ts';
import { resizeHandle } from './resize-handle.ts';
import type { Surface } from './surface.ts';

export type DockActions = Omit<NoticeActions, 'close'> & {
  readonly close: () => void;
  readonly keepWidth: (width: number) => void;
  readonly closeHint: () => void;
  readonly reportSilent: () => void;
};

/** What the dock has to know when it opens. */
export type DockStart = { readonly width: number; readonly hintClosed: boolean };

export type Dock = {
  readonly isOpen: () => boolean;
  readonly open: (start: DockStart) => void;
  readonly close: () => void;
  readonly setWidth: (width: number) => void;
  readonly focus: () => void;
  readonly acknowledge: (nonce: string) => boolean;
  /** The page has another layout, or began the frame anew by taking it out and in. */
  readonly settle: () => void;
};

const framesAllowed = 4;
/** For the page to lay itself out before it is seen whether something stayed beneath. */
const layoutMs = 400;

/** The docked panel: one frame of the extension at the window's right, for which the page makes room. Never two. */
export function dockIn(surface: Surface, parent: HTMLElement, address: string, actions: DockActions, signal: AbortSignal): Dock {
  const room = roomMaker(surface.element.localName);
  let opened: { readonly dock: HTMLElement; readonly until: AbortController; frame: PanelFrame; frames: number } | null = null;
  let start: DockStart = { width: 0, hintClosed: false };
  let hint: HTMLElement | null = null;

  const layOut = (): void => {
    if (!opened) return;
    const kind = room.make(start.width);
    opened.dock.style.width = `min(${start.width}px, 100vw)`;
    opened.dock.style.setProperty('--beside', kind === 'window' ? String(start.width) : '0');
    handle.tell(start.width);
  };
  const handle = resizeHandle(
    {
      resize: (width) => {
        start = { ...start, width };
        opened?.dock.classList.add('resizing');
        layOut();
      },
      keep: (width) => {
        opened?.dock.classList.remove('resizing');
        actions.keepWidth(width);
        lookBeneath();
      },
    },
    signal,
  );
  const lookBeneath = (): void => {
    setTimeout(() => {
      if (!opened || start.hintClosed) return;
      const covers = coversContent(start.width, surface.element);
      if (!covers) hint?.remove();
      if (!covers || hint?.isConnected) return;
      hint = coveringNotice({ ...actions, close: closeHint });
      opened.frame.element.before(hint);
    }, layoutMs);
  };
  const closeHint = (): void => {
    start = { ...start, hintClosed: true };
    hint?.remove();
    actions.closeHint();
  };
  const frameIn = (dock: HTMLElement, until: AbortSignal): PanelFrame => {
    const own = new AbortController();
    const frame = panelFrame(address, (state) => react(state, own), AbortSignal.any([until, own.signal]));
    dock.append(frame.element);
    return frame;
  };
  const react = (state: FrameState, own: AbortController): void => {
    if (!opened) return;
    opened.dock.querySelector('[role=alert]')?.remove();
    if (state === 'ready') return;
    if (state === 'replaced' && opened.frames < framesAllowed) {
      own.abort();
      opened.frame.element.remove();
      opened.frames += 1;
      opened.frame = frameIn(opened.dock, opened.until.signal);
      return;
    }
    if (state === 'replaced') opened.frame.element.remove();
    opened.dock.prepend(blockedNotice({ ...actions, close: actions.close }));
    actions.reportSilent();
  };
  const close = (): void => {
    opened?.until.abort();
    opened?.dock.remove();
    opened = null;
    hint = null;
    room.release();
  };

  for (const [type, react] of [
    ['beforeprint', room.release],
    ['afterprint', layOut],
    ['resize', lookBeneath],
  ] as const) {
    addEventListener(type, react, { signal });
  }
  signal.addEventListener('abort', close);
  return {
    isOpen: () => opened !== null,
    open: (given) => {
      if (opened || signal.aborted) return;
      start = given;
      const dock = build('div', { class: 'dock' }, handle.element);
      const until = new AbortController();
      parent.append(dock);
      opened = { dock, until, frame: frameIn(dock, until.signal), frames: 1 };
      layOut();
      lookBeneath();
    },
    close,
    setWidth: (width) => {
      start = { ...start, width };
      layOut();
    },
    focus: () => opened?.frame.element.focus(),
    acknowledge: (nonce) => opened?.frame.acknowledge(nonce) ?? false,
    settle: () => {
      layOut();
      lookBeneath();
    },
  };
}
