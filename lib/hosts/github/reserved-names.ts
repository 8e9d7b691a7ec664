/**
 * First parts of a path that are GitHub's own pages and never an owner: of the published reserved names those that have pages
 * below them. One that is missing costs an attempt to read a page that is not there, and nothing else.
 */
const reserved =
  'about account apps collections contact customer-stories dashboard enterprise enterprises events explore features gist gists ' +
  'issues join login logout marketplace new notifications oauth organizations orgs pricing pulls raw search security session ' +
  'sessions settings site sponsors stafftools stars team teams topics trending user users';

const names = new Set(reserved.split(' '));

/** Whether this can be the name of a person or an organisation. Underscores are those of enterprise-managed accounts. */
export function canOwn(name: string): boolean {
  return /^[a-z\d][\w-]*$/iu.test(name) && !names.has(name.toLowerCase());
}
