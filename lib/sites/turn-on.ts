import { browser } from '#imports';
import type { Site } from '../domain/tab-view.ts';
import { hosts } from '../hosts/registry.ts';
import { addCustomOrigin, readCustomOrigins, removeCustomOrigin } from '../store/site-settings.ts';
import { listedSites, type ListedSite } from './listed-sites.ts';
import { exportPattern, isKnownSite, patternOf, type ToolPattern } from './site-patterns.ts';

/**
 * Asks for a site; call it straight from a click in a page of the extension. The background starts there as soon as the browser
 * says that it was granted, also if the page that asked (a popup) closed meanwhile. False if the person said no.
 */
export async function turnOnSite(site: Site): Promise<boolean> {
  // Nothing is awaited before: the request must come while the click is being handled.
  const request = turnOnPattern({ pattern: patternOf(site.origin), host: site.host });
  const remembered = isKnownSite(site.origin) ? null : addCustomOrigin(site);
  const granted = await request;
  await remembered;
  return granted;
}

/** The same for all sites of a pattern that a tool is known by. */
export function turnOnPattern(site: ToolPattern): Promise<boolean> {
  return browser.permissions.request({ origins: patternsOf(site) });
}

/** Whether this document can ask: in Firefox a frame in a page cannot. */
export function canAsk(): boolean {
  return (browser as Partial<typeof browser>).permissions !== undefined;
}

/** Gives a site back: the background removes everything from its open pages at once. What another added site needs is kept. */
export async function turnOffSite(site: ListedSite): Promise<void> {
  const others = (await readCustomOrigins()).filter(({ origin }) => origin !== site.origin);
  const needed = others.some(({ origin }) => patternOf(origin) === site.pattern);
  if (!needed) await browser.permissions.remove({ origins: patternsOf(site) });
  if (site.origin !== null) await removeCustomOrigin(site.origin);
}

/** Which sites are on, and the added ones that are not. */
export async function listSites(): Promise<readonly ListedSite[]> {
  const [{ origins = [] }, customOrigins] = await Promise.all([browser.permissions.getAll(), readCustomOrigins()]);
  return listedSites(origins, hosts, customOrigins);
}

function patternsOf({ pattern, host }: ToolPattern): string[] {
  return host === 'google-docs' ? [pattern, exportPattern] : [pattern];
}
