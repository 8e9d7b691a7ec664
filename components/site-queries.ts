import { queryOptions } from '@tanstack/react-query';
import type { HostId } from '../lib/domain/host-id.ts';
import type { ListedSite } from '../lib/sites/listed-sites.ts';
import { covers, patternOf, type ToolPattern } from '../lib/sites/site-patterns.ts';
import { listSites, turnOffSite, turnOnPattern, turnOnSite } from '../lib/sites/turn-on.ts';
import { addCustomOrigin, changeSite, readSite, rememberedSites, type SiteSettings } from '../lib/store/site-settings.ts';

/** One address and what is remembered there. */
export type SitePlace = { readonly origin: string; readonly settings: SiteSettings };

/**
 * The sites that are on and the added ones that are not, with what is remembered at each address: a pattern of many sites has those
 * where something was changed. Belongs to this browser, not to the workspace.
 */
export const sitesQuery = () =>
  queryOptions({
    queryKey: ['sites'],
    queryFn: async () => {
      const [sites, remembered] = await Promise.all([listSites(), rememberedSites()]);
      const taken = new Set(sites.map(({ origin }) => origin));
      const originsOf = ({ origin, pattern }: ListedSite) =>
        origin === null ? remembered.filter((one) => !taken.has(one) && covers(pattern, patternOf(one))) : [origin];
      return Promise.all(sites.map(async (site) => ({ ...site, places: await Promise.all(originsOf(site).map(placeAt)) })));
    },
  });

/** What can be done with sites from a page of the extension. `turnOn` has to be called straight from a click. */
export const siteActions = {
  turnOn: ({ origin, pattern, host }: ToolPattern & Pick<ListedSite, 'origin'>) =>
    origin === null ? turnOnPattern({ pattern, host }) : turnOnSite({ origin, host }),
  turnOff: (site: ListedSite) => turnOffSite(site),
  add: async (origin: string, host: HostId) => {
    const granted = await turnOnSite({ origin, host });
    if (!granted) await addCustomOrigin({ origin, host });
    return granted;
  },
  change: (origin: string, changes: Partial<SiteSettings>) => changeSite(origin, changes),
} as const;

async function placeAt(origin: string): Promise<SitePlace> {
  return { origin, settings: await readSite(origin) };
}
