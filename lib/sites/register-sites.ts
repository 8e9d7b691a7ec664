import { browser } from '#imports';
import type { HostId } from '../domain/work-item.ts';
import { hosts } from '../hosts/registry.ts';
import { sendToTab } from '../messaging/transport.ts';
import { readCustomOrigins } from '../store/site-settings.ts';
import { covers, documents, exportPattern, patternsToRegister, toolPatterns, type ToolPattern } from './site-patterns.ts';

/** Ids of our registrations: the tool, then where. */
const idOf = ({ pattern, host }: ToolPattern): string => `${host} ${pattern}`;
const scriptOf = (host: HostId) => `/${host}.js` as const;

/**
 * Brings the content scripts in line with what is granted: registers the sites that were turned on and starts on their open
 * pages without a reload, unregisters the others and clears their pages. `startAgain` also starts where it ran before, for an
 * updated extension. One run at a time, however many events ask for it.
 */
export function registerSites(startAgain: boolean): Promise<void> {
  return navigator.locks.request('register-sites', async () => {
    const [{ origins = [] }, customOrigins] = await Promise.all([browser.permissions.getAll(), readCustomOrigins()]);
    const wanted = patternsToRegister(origins, toolPatterns(hosts, customOrigins));
    const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
    const added = wanted.filter((site) => !registered.includes(idOf(site)));
    const gone = registered.filter((id) => !wanted.some((site) => idOf(site) === id));
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    if (added.length > 0) await browser.scripting.registerContentScripts(added.map(registration));
    await startOn(startAgain ? wanted : added);
    // The addresses of the pages that are concerned can no longer be seen, so every page is told.
    if (gone.length > 0) await eachTab({}, (tabId) => sendToTab(tabId, 'checkSite'));
  });
}

/** The texts of documents may be read from now on: open documents are read again at once. */
export async function readDocumentsAgain(granted: readonly string[]): Promise<void> {
  if (!granted.some((pattern) => covers(pattern, exportPattern))) return;
  await eachTab({ url: documents }, (tabId) => sendToTab(tabId, 'readAgain'));
}

function registration(site: ToolPattern): Parameters<typeof browser.scripting.registerContentScripts>[0][number] {
  return {
    id: idOf(site),
    matches: [site.pattern],
    js: [scriptOf(site.host)],
    runAt: 'document_end',
    allFrames: false,
    persistAcrossSessions: true,
  };
}

async function startOn(sites: readonly ToolPattern[]): Promise<void> {
  for (const { pattern, host } of sites) {
    await eachTab({ url: pattern }, (tabId) => browser.scripting.executeScript({ target: { tabId }, files: [scriptOf(host)] }));
  }
}

/** A tab that cannot be reached (an error page, one of the browser's own) is none of ours. */
async function eachTab(which: { readonly url?: string }, act: (tabId: number) => Promise<unknown>): Promise<void> {
  const tabs = await browser.tabs.query(which);
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [act(id)])));
}
