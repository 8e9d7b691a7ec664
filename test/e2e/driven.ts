import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/find-browser.ts';

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
  readonly close: () => Promise<void>;
};
