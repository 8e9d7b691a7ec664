import type { CustomOrigin, Host, HostId } from '../hosts/host.ts';
import { knownHostMatches } from '../hosts/matches.ts';

/** Where Google sends a document's export; needed beside the document's own site to read its text. */
export const exportPattern = 'https://*.googleusercontent.com/*';
/** Where documents are open. */
export const documents = 'https://docs.google.com/*';

/** The match pattern of a site. Without a port, which Firefox's patterns do not know: it then stands for every port. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Whether a tool is known to run on a site, so that nobody has to add it. */
export function isKnownSite(origin: string): boolean {
  return knownHostMatches.some((known) => covers(known, patternOf(origin)));
}

/** Where a tool runs. */
export type ToolPattern = { readonly pattern: string; readonly host: HostId };

/** Everywhere that a tool is known to run or was added. */
export function toolPatterns(
  hosts: readonly Pick<Host, 'id' | 'matches'>[],
  customOrigins: readonly CustomOrigin[],
): readonly ToolPattern[] {
  return [
    ...hosts.flatMap(({ id, matches }) => matches.map((pattern) => ({ pattern, host: id }))),
    ...customOrigins.map(({ origin, host }) => ({ pattern: patternOf(origin), host })),
  ];
}

/**
 * Where to run: what was granted, as far as a tool runs there. A grant for all sites (which a browser can give on its own page)
 * turns on the tools, not the web. None covers another, or a page would be read twice.
 */
export function patternsToRegister(granted: readonly string[], tools: readonly ToolPattern[]): readonly ToolPattern[] {
  const wanted = granted.flatMap((grant) =>
    tools.flatMap(({ pattern, host }) => {
      if (covers(grant, pattern)) return [{ pattern, host }];
      return covers(pattern, grant) ? [{ pattern: grant, host }] : [];
    }),
  );
  const distinct = wanted.filter(({ pattern }, index) => wanted.findIndex((other) => other.pattern === pattern) === index);
  return distinct.filter(({ pattern }) => !distinct.some((other) => other.pattern !== pattern && covers(other.pattern, pattern)));
}

/** Whether everything that `narrow` matches is matched by `wide`. Paths do not matter: all of ours are `/*`. */
export function covers(wide: string, narrow: string): boolean {
  if (wide === '<all_urls>') return true;
  const [outer, inner] = [partsOf(wide), partsOf(narrow)];
  if (!outer || !inner) return false;
  const scheme = outer.scheme === inner.scheme || outer.scheme === '*';
  if (outer.host === '*') return scheme;
  if (!outer.host.startsWith('*.')) return scheme && outer.host === inner.host;
  const domain = outer.host.slice(2);
  return scheme && (inner.host === outer.host || inner.host === domain || inner.host.endsWith(`.${domain}`));
}

function partsOf(pattern: string): { readonly scheme: string; readonly host: string } | null {
  const [, scheme, host] = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*:]+)(?::[\d*]+)?\//.exec(pattern) ?? [];
  return scheme && host ? { scheme, host } : null;
}
