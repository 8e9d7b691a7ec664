import type { Reading } from '../domain/work-item.ts';
import type { TextAnswer, WriteRequest, WriteResult } from '../hosts/host.ts';

/** What the launcher may know: whether there is an answer, and one number. */
export type Launch = { readonly state: 'reading' | 'counted' | 'partial' | 'none'; readonly count: number };

/** Content script -> background. Nothing of the store ever comes back this way but a Launch. */
export type FromPage = {
  /** Says what this tab shows now; the answer is what the launcher may show. */
  reportReading: (report: { reading: Reading; panelOpen: boolean }) => Launch;
  /** Opens the browser's own side panel for this tab; possible only within the click that asks. */
  openSidePanel: () => boolean;
  /** Fetches the Docs export of the document in view behind its redirect, where permission was given. */
  fetchExport: (request: { url: string }) => TextAnswer;
  /** The panel's frame did not answer within two seconds on this site. */
  reportFrameBlocked: () => void;
};

/** Panel or background -> content script of one tab. */
export type ToPage = {
  /** Opens, closes or toggles the docked panel. */
  showPanel: (open: boolean | 'toggle') => void;
  /** Gives focus back to the host page. */
  focusPage: () => void;
  /** Reads the item again from the start. */
  readAgain: () => void;
  /** Writes what the person previewed and confirmed. */
  write: (request: WriteRequest) => WriteResult;
  /** The panel's document runs: its frame was not blocked. */
  panelReady: () => void;
  /** A new count for the launcher, after the store changed. */
  showLaunch: (launch: Launch) => void;
};
