import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/find-browser.ts';

/** A popup takes no press in the first moments after the pointer came, in ms; with time for it to hear of the pointer. */
export const armedAfter = 1_200;

export type LaunchOptions = {
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Where the replicas answer, see test/replicas/serve.ts. */
  readonly port: number;
  readonly proxyPort: number;
  readonly headless: boolean;
  /** Folder of the browser's profile; a fresh one that is thrown away when null. */
  readonly profile: string | null;
  /** Folder where downloads go without a question; the browser's own when null. */
  readonly downloads: string | null;
  readonly window: { readonly width: number; readonly height: number };
};

/** A running browser with the extension. */
export type Driven = {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`. */
  readonly origin: string;
  /** Opens an address of the extension in a new tab; `path` starts with a slash. */
  readonly openExtensionPage: (path: string) => Promise<Page>;
  /** Ends the background as the browser does when it was idle. */
  readonly killBackground: () => Promise<void>;
  /** Removes the extension while its pages stay open, as a person does in the browser's list of extensions. */
  readonly removeExtension: () => Promise<void>;
  /** Installs what now lies in the extension's folder over it, as an update does. */
  readonly updateExtension: () => Promise<void>;
  /** Presses the extension's button in the toolbar while this tab is in front. */
  readonly pressToolbar: (page: Page) => Promise<void>;
  /** Presses what stands at this point of the popup that opened under that button, as a hand does. */
  readonly pressInPopup: (at: { readonly x: number; readonly y: number }) => Promise<void>;
  readonly close: () => Promise<void>;
};
