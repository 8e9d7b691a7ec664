import { browser } from '#imports';
import type { Site } from '../domain/tab-view.ts';
import { hostFor, hosts } from '../hosts/registry.ts';
import { addCustomOrigin, readCustomOrigins, removeCustomOrigin } from '../store/site-settings.ts';
import { covers, exportPattern, patternOf, patternsToRegister, toolPatterns, type ToolPattern } from './site-patterns.ts';

/** A site in the list of the settings. */
export type ListedSite = ToolPattern & { readonly on: boolean };

/**
 * Asks for a site; call it straight from a click in a page of the extension. The background starts there as soon as the browser
 * says that it was granted, also if the page that asked (a popup) closed meanwhile. False if the person said no.
 */
export function turnOnSite(site: Site): Promise<boolean> {
  // Not awaited: the request must come while the click is being handled.
  const request = browser.permissions.request({ origins: originsOf(site) });
  if (!isKnown(site)) void addCustomOrigin(site);
  return request;
}

/** Gives a site back: the background removes everything from its open pages at once. */
export async function turnOffSite(site: Site): Promise<void> {
  await browser.permissions.remove({ origins: originsOf(site) });
  await removeCustomOrigin(site.origin);
}

/** Which sites are on, and the added ones that are not. */
export async function listSites(): Promise<readonly ListedSite[]> {
  const [{ origins = [] }, customOrigins] = await Promise.all([browser.permissions.getAll(), readCustomOrigins()]);
  const on = patternsToRegister(origins, toolPatterns(hosts, customOrigins));
  const off = toolPatterns([], customOrigins).filter(({ pattern }) => !on.some((site) => covers(site.pattern, pattern)));
  return [...on.map((site) => ({ ...site, on: true })), ...off.map((site) => ({ ...site, on: false }))];
}

function originsOf({ origin, host }: Site): string[] {
  return host === 'google-docs' ? [patternOf(origin), exportPattern] : [patternOf(origin)];
}

function isKnown({ origin }: Site): boolean {
  return hostFor(new URL(origin), []) !== null;
}
