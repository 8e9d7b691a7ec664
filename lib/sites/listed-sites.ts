import type { CustomOrigin, Host } from '../hosts/host.ts';
import { covers, patternOf, patternsToRegister, toolPatterns, type ToolPattern } from './site-patterns.ts';

/** A site in the list of the settings. `origin`, with its port, is null for a pattern of many sites (`https://*.atlassian.net/*`). */
export type ListedSite = ToolPattern & { readonly origin: string | null; readonly on: boolean };

/** Which sites are on, of what was granted, and the added ones, on or not. A pattern has no port, so two added sites may share one. */
export function listedSites(
  granted: readonly string[],
  hosts: readonly Pick<Host, 'id' | 'matches'>[],
  customOrigins: readonly CustomOrigin[],
): readonly ListedSite[] {
  const registered = patternsToRegister(granted, toolPatterns(hosts, customOrigins));
  const added = customOrigins.map(({ origin, host }): ListedSite => {
    const pattern = patternOf(origin);
    return { pattern, host, origin, on: registered.some((site) => covers(site.pattern, pattern)) };
  });
  const others = registered
    .filter(({ pattern }) => !added.some((site) => site.pattern === pattern))
    .map((site): ListedSite => ({ ...site, origin: originIn(site.pattern), on: true }));
  return [...others, ...added].toSorted((a, b) => Number(b.on) - Number(a.on));
}

/** `https://github.com/*` -> `https://github.com`; null where the pattern has a wildcard before that. */
function originIn(pattern: string): string | null {
  const origin = pattern.replace(/\/\*$/, '');
  return origin.includes('*') ? null : origin;
}
