import type { CustomOrigin, HostId } from './host.ts';
import { hostFor, locate } from './registry.ts';

/** A part of a tool that a product area can be said of: a project, a repository or a folder of one, a document. */
export type Place = { readonly host: HostId; readonly base: string; readonly scope: string };

const folder = /^\/([^/]+)\/([^/]+)(?:\/(?:tree|blob)\/[^/]+\/(.+))?\/?$/;
const project = /\/projects\/([A-Z][A-Z0-9_]+)(?:\/|$)/;

/** The part of a tool that an address lies in: of an item its project, repository or document, of a repository's page the folder. */
export function placeOf(url: URL, customOrigins: readonly CustomOrigin[]): Place | null {
  const host = hostFor(url, customOrigins)?.id ?? null;
  if (host === null) return null;
  const item = locate(url, customOrigins);
  if (item?.key) return { host, base: item.base, scope: item.key.replace(host === 'jira' ? /-\d+$/ : /#\d+$/, '') };
  const scope = host === 'github' ? folderOf(url) : host === 'jira' ? (project.exec(url.pathname)?.[1] ?? null) : null;
  return scope === null ? null : { host, base: url.origin, scope };
}

function folderOf({ pathname }: URL): string | null {
  const [, owner, repo, path] = folder.exec(decoded(pathname)) ?? [];
  return owner === undefined || repo === undefined ? null : [owner, repo, path?.replace(/\/$/, '')].filter(Boolean).join('/');
}

/** A path as it reads; as it stands where its per cent signs are no encoding, which an address may have and `decodeURIComponent` throws at. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
