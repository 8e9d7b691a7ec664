import { build } from './build.ts';
import { coverHint } from './cover-hint.ts';
import { blockedNotice, type NoticeActions } from './dock-notice.ts';
import { roomMaker, type RoomMaker } from './make-room.ts';
import { panelFrame } from './panel-frame.ts';
import { resizeHandle } from './resize-handle.ts';
import type { Surface } from './surface.ts';

export type DockActions = NoticeActions & {
  readonly keepWidth: (width: number) => void;
  readonly keepHintClosed: () => void;
  readonly reportSilent: () => void;
};

/** What the dock has to know of its site when it opens. */
export type DockStart = { readonly width: number; readonly hintClosed: boolean };

type OpenDock = {
  readonly close: () => void;
  readonly setWidth: (width: number) => void;
  /** The page has another layout or another size. */
  readonly settle: () => void;
  /** False once the page has overwritten the room that was made; `settle` makes it anew. */
  readonly isIntact: () => boolean;
  readonly focus: () => void;
  readonly acknowledge: (nonce: string) => boolean;
};

export type Dock = OpenDock & { readonly isOpen: () => boolean; readonly open: (start: DockStart) => void };

/** The docked panel: one frame of the extension at the window's right, for which the page makes room. Never two. */
export function dockIn(surface: Surface, parent: HTMLElement, address: string, actions: DockActions, signal: AbortSignal): Dock {
  const room = roomMaker(surface.element.localName);
  let opened: OpenDock | null = null;
  const close = (): void => {
    opened?.close();
    opened = null;
  };

  signal.addEventListener('abort', close);
  addEventListener('resize', ({ isTrusted }) => isTrusted && opened?.settle(), { signal });
  addEventListener('beforeprint', room.release, { signal });
  addEventListener('afterprint', () => opened?.settle(), { signal });
  return {
    isOpen: () => opened !== null,
    open: (start) => {
      if (!signal.aborted) opened ??= openDock({ surface, parent, address, room, actions, start });
    },
    close,
    setWidth: (width) => opened?.setWidth(width),
    settle: () => opened?.settle(),
    isIntact: () => opened?.isIntact() ?? true,
    focus: () => opened?.focus(),
    acknowledge: (nonce) => opened?.acknowledge(nonce) ?? false,
  };
}

type Parts = {
  readonly surface: Surface;
  readonly parent: HTMLElement;
  readonly address: string;
  readonly room: RoomMaker;
  readonly actions: DockActions;
  readonly start: DockStart;
};

function openDock({ surface, parent, address, room, actions, start }: Parts): OpenDock {
  const until = new AbortController();
  const dock = build('div', { class: 'dock' });
  const notices = build('div');
  const hint = coverHint(notices, surface.element, start.hintClosed, actions);
  let { width } = start;

  const lay = (kind: ReturnType<RoomMaker['make']>): void => {
    dock.style.width = `min(${width}px, 100vw)`;
    // A root that is narrower than the window holds fixed elements; the panel stands beside it.
    dock.style.setProperty('--beside', kind === 'window' ? String(width) : '0');
    handle.tell(width);
  };
  const settle = (): void => {
    lay(room.make(width));
    hint.look(width);
  };
  const handle = resizeHandle(
    {
      // The frame takes no pointer meanwhile, or it would swallow one that moves over it.
      start: () => dock.classList.add('resizing'),
      resize: (wanted) => {
        width = wanted;
        lay(room.resize(width));
      },
      keep: (kept) => {
        dock.classList.remove('resizing');
        actions.keepWidth(kept);
        hint.look(kept);
      },
    },
    until.signal,
  );
  dock.addEventListener('keydown', ({ key }) => key === 'Escape' && actions.close());
  dock.append(handle.element, notices);
  parent.append(dock);
  const blocked = blockedNotice(actions);
  const silent = (): void => {
    notices.replaceChildren(blocked);
    actions.reportSilent();
  };
  const frame = panelFrame(dock, address, { ready: () => blocked.remove(), silent }, until.signal);
  settle();

  return {
    close: () => {
      until.abort();
      dock.remove();
      room.release();
    },
    setWidth: (wanted) => {
      if (wanted === width) return;
      width = wanted;
      lay(room.resize(width));
    },
    settle,
    isIntact: room.isIntact,
    focus: frame.focus,
    acknowledge: frame.acknowledge,
  };
}
