import type { CustomOrigin, ItemReference } from '../host.ts';

/** Jira Cloud by name, and the sites that a person added; Confluence lives on the same hosts under `/wiki`. */
export function covers(url: URL, customOrigins: readonly CustomOrigin[]): boolean {
  return contextPath(url, customOrigins) !== null && !/^\/wiki(?:\/|$)/.test(url.pathname);
}

/**
 * The issue that an address shows: the selected one of a board or list, else the one its path names. Keys in a search
 * (`jql=`), a login's way back (`os_destination=`, `continue=`) or anywhere else are not in view.
 */
export function locate(url: URL, customOrigins: readonly CustomOrigin[]): ItemReference | null {
  const context = covers(url, customOrigins) ? contextPath(url, customOrigins) : null;
  if (context === null) return null;
  const path = url.pathname.slice(context.length).replace(/\/+$/, '');
  const selected = asKey(url.searchParams.get('selectedIssue'));
  const key = selected ?? keyInPath(path);
  // Customers of a service desk may open a request in its portal and nowhere else.
  const stays = !selected && isPortal(path);
  return key === null ? null : referenceTo(key, url.origin + context, stays ? path.replace(/[^/]+$/, key) : undefined);
}

/** The reference of an issue on a Jira whose address begins with `base`, context path included. */
export function referenceTo(key: string, base: string, path = `/browse/${key}`): ItemReference {
  return { host: 'jira', kind: 'issue', key, base, url: base + path, tab: null };
}

/** An issue key in upper case; null for anything else. Projects may be called `AB_C2` (Data Center) or `DL39857` (Cloud). */
export function asKey(text: string | null | undefined): string | null {
  const key = text?.trim().toUpperCase() ?? '';
  return /^[A-Z][A-Z0-9_]*-\d+$/.test(key) ? key : null;
}

/** A page for people who may have no right to ask the REST interface: a customer portal, a published roadmap. */
export function isForGuests(url: URL): boolean {
  return isPortal(url.pathname) || url.pathname.startsWith('/jira/discovery/share/');
}

/** Sites that are Jira Cloud by their name. Elsewhere (own domains, Data Center) the site is asked. */
export function isCloud({ protocol, host }: URL): boolean {
  return protocol === 'https:' && /^[a-z\d.-]+\.(?:atlassian\.net|jira\.atlassian\.cloud)$/.test(host);
}

/** Whether a path shows a request in the customer portal of a service desk, where REST is not for customers. */
export function isPortal(path: string): boolean {
  return /\/servicedesk\/customer\/portal\/\d+\/[^/]+$/.test(path);
}

const issuePaths = [
  /^\/browse\/([^/]+)$/,
  // The navigator of 2025, with the search beside the issue.
  /^\/issues\/([^/]+)$/,
  // `/jira/software/c/projects/P`: `c` marks a company-managed project; `/projects/P` is older, and Data Center.
  /^\/(?:jira\/(?:[a-z]+\/)?(?:c\/)?)?projects\/[^/]+\/issues\/([^/]+)$/,
  /^\/(?:jira\/servicedesk\/(?:c\/)?)?projects\/[^/]+\/queues\/(?:[^/]+\/){1,2}([^/]+)$/,
  /^\/jira\/servicedesk\/(?:c\/)?projects\/[^/]+\/section\/(?:[^/]+\/)+custom\/\d+\/([^/]+)$/,
  /^\/servicedesk\/customer\/portal\/\d+\/([^/]+)$/,
];

function keyInPath(path: string): string | null {
  return asKey(issuePaths.map((form) => form.exec(path)?.[1]).find(Boolean));
}

/** `/jira` is a context path on a Data Center; where one of Cloud's routes follows it, the site is Cloud under its own domain. */
const routes =
  /\/(?:jira\/(?:software|core|polaris|discovery|plans|servicedesk\/(?:c\/)?projects)|browse|projects|issues|secure|servicedesk|plugins)(?=\/|$)/;

/** What stands before Jira's own paths on this site: empty for Cloud, perhaps `/jira` for a Data Center; null where the site is not Jira. */
function contextPath(url: URL, customOrigins: readonly CustomOrigin[]): string | null {
  if (isCloud(url)) return '';
  let context: string | null = null;
  for (const added of customOrigins) {
    if (added.host !== 'jira' || !URL.canParse(added.origin)) continue;
    const { origin, pathname } = new URL(added.origin);
    const path = pathname.replace(/\/+$/, '');
    if (origin !== url.origin || !`${url.pathname}/`.startsWith(`${path}/`)) continue;
    context ??= path || url.pathname.slice(0, Math.max(0, url.pathname.search(routes)));
  }
  return context;
}
