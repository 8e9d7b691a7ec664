import { queryOptions } from '@tanstack/react-query';
import { listSites, turnOffSite, turnOnSite } from '../lib/sites/turn-on.ts';
import { addCustomOrigin, changeSite, readSite, type SiteSettings } from '../lib/store/site-settings.ts';
import type { HostId } from '../lib/domain/work-item.ts';

/** The sites that are on and the added ones that are not, each with what it remembers. Belongs to this browser, not to the workspace. */
export const sitesQuery = () =>
  queryOptions({
    queryKey: ['sites'],
    queryFn: async () => {
      const sites = await listSites();
      return Promise.all(sites.map(async (site) => ({ ...site, settings: await readSite(originOf(site.pattern)) })));
    },
  });

/** What can be done with sites from a page of the extension. `turnOn` has to be called straight from a click. */
export const siteActions = {
  turnOn: (pattern: string, host: HostId) => turnOnSite({ origin: originOf(pattern), host }),
  turnOff: (pattern: string, host: HostId) => turnOffSite({ origin: originOf(pattern), host }),
  add: async (origin: string, host: HostId) => {
    const granted = await turnOnSite({ origin, host });
    if (!granted) await addCustomOrigin({ origin, host });
    return granted;
  },
  change: (pattern: string, changes: Partial<SiteSettings>) => changeSite(originOf(pattern), changes),
} as const;

/** `https://github.com/*` -> `https://github.com`. */
function originOf(pattern: string): string {
  return pattern.replace(/\/\*$/, '');
}
