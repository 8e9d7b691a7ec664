import type { HostId, Reading } from './work-item.ts';

/** A site that a tool runs on, turned on or off as one. `origin` is scheme, host and port: `https://ferrow.atlassian.net`. */
export type Site = { readonly origin: string; readonly host: HostId };

/** What a tab shows, as far as the extension may know: what its page reported, a tool that is off there, or nothing of ours. */
export type TabView = Reading | { readonly state: 'off'; readonly site: Site } | { readonly state: 'elsewhere' };
