/**
 * How a page makes room: `flow` by a margin, as most pages; `window` by the width of a root that fixed elements then stand in,
 * as pages do that fill the window and do not scroll (Docs, Jira); `none` where too little would be left to read.
 */
export type Room = 'flow' | 'window' | 'none';

/** Below this many px for the page the panel lies over it instead. */
const leastForPage = 480;

type Inline = { readonly property: string; readonly value: string; readonly priority: string };

export type RoomMaker = {
  /** Looks at the page's layout and makes room for a panel of this width. */
  readonly make: (width: number) => Room;
  /** The same kind of room with another width. */
  readonly resize: (width: number) => Room;
  readonly release: () => void;
  /** False once the page has overwritten its root's styles, ours among them. */
  readonly isIntact: () => boolean;
};

/**
 * Makes room for the panel at the right of the page, by inline styles of the root alone, which no content security policy
 * refuses; `release` leaves them as they were found. `presence` names the custom properties of presence-sheet.ts.
 */
export function roomMaker(presence: string, page: Window = window): RoomMaker {
  // Some pages replace their root element.
  const rootStyle = (): CSSStyleDeclaration => page.document.documentElement.style;
  let room: Room = 'none';
  let before: readonly Inline[] = [];

  const restore = (): void => {
    for (const { property, value, priority } of before) rootStyle().setProperty(property, value, priority);
    before = [];
    room = 'none';
  };
  const resize = (width: number): Room => {
    for (const [property, value] of Object.entries(stylesFor(room, presence, width))) {
      rootStyle().setProperty(property, value, 'important');
    }
    tellPage(page);
    return room;
  };
  const make = (width: number): Room => {
    restore();
    room = roomFor(width, page);
    before = Object.keys(stylesFor(room, presence, width)).map((property) => inlineOf(rootStyle(), property));
    return resize(width);
  };
  const release = (): void => {
    restore();
    tellPage(page);
  };
  const isIntact = (): boolean => before.every(({ property }) => rootStyle().getPropertyValue(property).includes(presence));
  return { make, resize, release, isIntact };
}

function roomFor(width: number, page: Window): Room {
  if (page.innerWidth - width < leastForPage) return 'none';
  return fillsWindow(page) ? 'window' : 'flow';
}

/** All of them fall back to what is usual where the custom properties of our presence are gone. */
function stylesFor(room: Room, presence: string, width: number): Readonly<Record<string, string>> {
  const taken = `calc(var(--${presence}, 0) * ${width}px)`;
  if (room === 'flow') return { 'margin-right': taken };
  if (room === 'none') return {};
  return {
    width: `calc(100% - ${taken})`,
    height: `var(--${presence}-height, 100%)`,
    // Any transform makes the root what fixed elements are placed by.
    transform: `var(--${presence}-hold, none)`,
  };
}

/** A page that is as large as the window by its own will, not merely one that is short now. */
export function fillsWindow(page: Window): boolean {
  const { document, innerWidth, innerHeight } = page;
  const { documentElement: root, body } = document as { documentElement: HTMLElement; body: HTMLElement | null };
  if (root.scrollHeight > innerHeight + 1) return false;
  const isClipped = [root, body].some((element) => element && isHidden(page.getComputedStyle(element).overflowY));
  return isClipped || document.elementsFromPoint(innerWidth * 0.9, innerHeight / 2).some((element) => spansWindow(element, page));
}

function isHidden(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}

function spansWindow(element: Element, page: Window): boolean {
  const { position } = page.getComputedStyle(element);
  if (position !== 'fixed' && position !== 'absolute') return false;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return left <= 1 && top <= 1 && right >= page.document.documentElement.clientWidth - 1 && bottom >= page.innerHeight - 1;
}

function inlineOf(style: CSSStyleDeclaration, property: string): Inline {
  return { property, value: style.getPropertyValue(property), priority: style.getPropertyPriority(property) };
}

/** Pages that lay themselves out by script measure anew only when the window tells them to. */
function tellPage(page: Window): void {
  page.dispatchEvent(new Event('resize'));
}
