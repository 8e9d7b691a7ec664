import type { TabView } from '../domain/tab-view.ts';
import type { Reading } from '../domain/work-item.ts';
import type { TextAnswer, WriteRequest, WriteResult } from '../hosts/host.ts';
import type { Visit } from '../store/tab-readings.ts';

/**
 * What the launcher may know: how the item stands and one number.
 * `partial` was read in part, `unknown` has no count for a reason that the panel tells, `none` means that no item is in view.
 */
export type Launch = {
  readonly state: 'reading' | 'counted' | 'partial' | 'unknown' | 'none';
  readonly count: number;
};

/** Content script -> background. Nothing of the store ever comes back this way but a Launch. */
export type FromPage = {
  /**
   * Says that this page runs; the answer is what it needs to know of its tab, null where the site is off. `presence` names the
   * custom property that shows what the page was given only as long as the extension runs.
   */
  hello: (page: { readonly presence: string }) => Welcome | null;
  /** Says what this page shows now; the answer is what the launcher may show, null where a later word was heard already. */
  reportReading: (report: { readonly visit: Visit; readonly reading: Reading; readonly panelOpen: boolean }) => Launch | null;
  /** The page is being left; forgotten unless another page already spoke for this tab. */
  leavePage: (visit: Visit) => void;
  /** Opens the browser's own side panel for this tab; possible only within the click that asks, and never in Firefox. */
  openSidePanel: () => boolean;
  /** Fetches the Docs export of the document in view behind its redirect, where permission was given. */
  fetchExport: (request: { readonly url: string }) => TextAnswer;
  /** The panel's frame did not answer in time on this page: the toolbar button will open it instead. */
  reportFrameBlocked: () => void;
};

/** Panel -> background, which alone reaches tabs: in Firefox a frame in a page has no more of the browser than that page's script. */
export type FromPanel = {
  /** The tab of the page that this frame is in, once that page's script says that it made the frame; else null. */
  whichTab: (frame: { readonly nonce: string }) => number | null;
  /** What a tab shows; a frame may ask for its own tab alone. */
  viewTab: (request: { readonly tabId: number }) => TabView;
  /** Passes a message on to a tab's page and gives its answer; a frame may reach its own page alone. */
  askPage: (request: { readonly tabId: number; readonly type: Relayed; readonly data?: unknown }) => unknown;
};

/** What the panel may ask of a page. */
export const relayed = ['showPanel', 'dock', 'focusPage', 'readAgain', 'write'] as const;
export type Relayed = (typeof relayed)[number];

/** Background -> content script of one tab. */
export type ToPage = {
  /** Opens, closes or toggles the docked panel. */
  showPanel: (open: boolean | 'toggle') => void;
  /** Moves the panel between the page and the browser's own side panel, and remembers it for the site. */
  dock: (place: 'page' | 'browser') => void;
  /** Gives focus back to the host page. */
  focusPage: () => void;
  /** Reads the item again from the start. */
  readAgain: () => void;
  /** Writes what the person previewed and confirmed for this item; refused as `page-changed` once another one is in view. */
  write: (order: { readonly itemId: string; readonly request: WriteRequest }) => WriteResult;
  /** The frame with this nonce runs; true if the page's own extension made it, and only once. */
  panelReady: (frame: { readonly nonce: string }) => boolean;
  /** Says that a page of ours still runs, where that is not sure. */
  areYouThere: () => boolean;
  /** Some site was turned off: a page that is told so by `hello` removes everything and ends. */
  checkSite: () => void;
};

export type Welcome = {
  /** The panel was open in this tab on the page before. */
  readonly panelOpen: boolean;
  /** The site is one that the manifest knows, so that the panel's frame can be addressed as such (panel-address.ts). */
  readonly isKnownSite: boolean;
  /** The keys that open the panel as the person has them ("Alt+T"); empty where there are none. */
  readonly shortcut: string;
};

export type Protocol = FromPage & FromPanel & ToPage;
export type MessageType = keyof Protocol;
export type Sent<Type extends MessageType> = Parameters<Protocol[Type]> extends [infer Data] ? Data : undefined;
export type Answer<Type extends MessageType> = ReturnType<Protocol[Type]>;
