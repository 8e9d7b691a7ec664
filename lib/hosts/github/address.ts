import type { ItemKind } from '../host.ts';
import { canOwn } from './reserved-names.ts';

/** What an address of GitHub names. `repo` is null for a discussion of a whole organisation. */
export type Address =
  | {
      readonly kind: 'issue' | 'pull-request' | 'discussion';
      readonly owner: string;
      readonly repo: string | null;
      readonly number: number;
    }
  | { readonly kind: 'new-issue' | 'new-pull-request'; readonly owner: string; readonly repo: string; readonly refs: string };

/** An item that has a number, as opposed to a form. */
export type Numbered = Extract<Address, { number: number }>;

/** The item or form that an address names; null for lists, code, settings and everything else. */
export function addressOf(url: URL): Address | null {
  // Doubled and trailing slashes lead to the same page.
  const parts = url.pathname.split('/').filter(Boolean);
  return projectPane(url, parts) ?? organisationDiscussion(parts) ?? inRepository(url, parts);
}

/** Same item, whatever the letter case of owner and repository, and whether it is called issue or pull request. */
export function sameItem(one: Address | null, other: Address | null): boolean {
  return one !== null && other !== null && 'number' in one && 'number' in other && identity(one) === identity(other);
}

/** `owner/repo#12`, `org#12` for a discussion of an organisation; null for a form, which has no number yet. */
export function keyOf(address: Address): string | null {
  return 'number' in address ? `${repositoryOf(address)}#${address.number}` : null;
}

/** `owner/repo`, or the organisation alone. */
export function repositoryOf(address: Address): string {
  return address.repo === null ? address.owner : `${address.owner}/${address.repo}`;
}

/** The item's own path, without sub-page, query or fragment. */
export function pathOf(address: Address): string {
  const home = address.repo === null ? `/orgs/${address.owner}` : `/${repositoryOf(address)}`;
  return `${home}/${sections[address.kind]}/${'number' in address ? address.number : address.refs}`.replace(/\/$/u, '');
}

const sections: Record<Address['kind'] & ItemKind, string> = {
  issue: 'issues',
  'pull-request': 'pull',
  discussion: 'discussions',
  'new-issue': 'issues/new',
  'new-pull-request': 'compare',
};

function identity(address: Numbered): string {
  const family = address.kind === 'discussion' ? 'discussion' : 'issue';
  return `${family} ${repositoryOf(address)}#${address.number}`.toLowerCase();
}

/** A project's side pane: `?pane=issue&issue=owner|repo|12`. Older links have only an `itemId`, which names nothing. */
function projectPane(url: URL, parts: readonly string[]): Address | null {
  if (!isProject(parts)) return null;
  const [issue, pull] = [url.searchParams.get('issue'), url.searchParams.get('pull_request')];
  const [owner = '', repo = '', id = '', ...rest] = (issue ?? pull ?? '').split('|');
  if (rest.length > 0) return null;
  return numbered(issue === null ? 'pull-request' : 'issue', owner, repo, id);
}

/** `/orgs/o/projects/3`, `/users/u/projects/3` or `/o/r/projects/3`, with or without a view. */
export function isProject(parts: readonly string[]): boolean {
  return parts[2] === 'projects' && /^\d+$/u.test(parts[3] ?? '');
}

function organisationDiscussion([orgs, owner = '', section, id = '']: readonly string[]): Address | null {
  if (orgs !== 'orgs' || section !== 'discussions' || !canOwn(owner) || !isNumber(id)) return null;
  return { kind: 'discussion', owner, repo: null, number: Number(id) };
}

function inRepository(url: URL, [owner = '', repo = '', section, id = '', ...rest]: readonly string[]): Address | null {
  if (section === 'issues' && id === 'new') return rest.length > 0 ? null : form('new-issue', owner, repo, '');
  if (section === 'issues') return numbered('issue', owner, repo, id);
  if (section === 'discussions') return numbered('discussion', owner, repo, id);
  // `/pull/new/branch` redirects to the comparison, so both are one form.
  if (section === 'pull' && id === 'new') return form('new-pull-request', owner, repo, rest.join('/'));
  // Sub-pages come and go (files, changes, checks, overview, findings ...), so none is listed.
  if (section === 'pull') return numbered('pull-request', owner, repo, id);
  const opened = url.searchParams.get('expand') === '1' || url.searchParams.get('quick_pull') === '1';
  if (section === 'compare' && opened) return form('new-pull-request', owner, repo, [id, ...rest].join('/'));
  return null;
}

function numbered(kind: Numbered['kind'], owner: string, repo: string, id: string): Address | null {
  return isRepository(owner, repo) && isNumber(id) ? { kind, owner, repo, number: Number(id) } : null;
}

function form(kind: 'new-issue' | 'new-pull-request', owner: string, repo: string, refs: string): Address | null {
  if (!isRepository(owner, repo) || (kind === 'new-pull-request' && !refs)) return null;
  return { kind, owner, repo, refs };
}

function isRepository(owner: string, repo: string): boolean {
  return canOwn(owner) && /^[\w.-]+$/u.test(repo) && !/^\.+$/u.test(repo);
}

function isNumber(id: string): boolean {
  return /^[1-9]\d{0,11}$/u.test(id);
}
