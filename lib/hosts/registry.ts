import type { CustomOrigin, Host, ItemReference } from './host.ts';
import { github } from './github/index.ts';
import { googleDocs } from './google-docs/index.ts';
import { jira } from './jira/index.ts';

/** Every tool that Throughline reads. Adding one: docs/adding-a-host.md. */
export const hosts: readonly Host[] = [github, jira, googleDocs];

/** The tool that an address belongs to, item or not; null for every other site. */
export function hostFor(url: URL, customOrigins: readonly CustomOrigin[]): Host | null {
  return hosts.find((host) => host.covers(url, customOrigins)) ?? null;
}

/** The item that an address shows; null where none is in view. */
export function locate(url: URL, customOrigins: readonly CustomOrigin[]): ItemReference | null {
  return hostFor(url, customOrigins)?.locate(url, customOrigins) ?? null;
}
