/**
 * First parts of a path that are GitHub's own pages and never an owner. From the published lists of reserved names, kept to
 * those that exist as routes; a name that is missing costs nothing but an attempt to read a page that is not there.
 */
const reserved =
  'about account actions advisories api apps assets blog business cache codespaces collections contact contributing ' +
  'copilot customer-stories customers dashboard developer discussions docs edu enterprise enterprises events explore ' +
  'features fixtures gist gists github-copilot graphql hovercards images import integrations issues join js jobs login ' +
  'logout maintenance marketplace mobile models new newsroom nonprofit notifications oauth organizations orgs packages ' +
  'partners pricing projects pulls raw readme repos repositories resources search security session sessions settings ' +
  'shop signin signup site solutions sponsors stafftools stars status styleguide suggestions support team teams topics ' +
  'trending trust-center updates user users watching wiki';

const names = new Set(reserved.split(' '));

/** Whether this can be the name of a person or an organisation. Underscores are those of enterprise-managed accounts. */
export function canOwn(name: string): boolean {
  return /^[a-z\d][\w-]*$/iu.test(name) && !names.has(name.toLowerCase());
}
