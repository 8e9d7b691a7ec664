/**
 * Jira Cloud and Data Center: the issue in view on its own page, in a board's side panel or dialog, in the navigator, in a service desk's
 * queue or portal. Read over the site's own REST interface with the page's session (v3 and document trees on Cloud, v2 and wiki markup on
 * Data Center, under a context path where there is one); the page itself where REST is denied. `locate.table.ts` lists every address.
 */
import type { Host } from '../host.ts';
import { covers, locate } from './locate.ts';
import { read } from './read.ts';
import { addRemoteLink } from './write.ts';

export const jira: Host = {
  id: 'jira',
  name: 'Jira',
  matches: ['https://*.atlassian.net/*', 'https://*.jira.atlassian.cloud/*'],
  locate,
  covers,
  recognise,
  read,
  // Jira moves by pushState alone and tells nobody: what every page is watched for is all there is.
  navigationEvents: [],
  writers: [addRemoteLink],
};

/** `#jira` is the body of Data Center, `#jira-frontend` the root of Cloud under a company's own domain. Confluence shares the `ajs-` metas. */
function recognise(document: Document): boolean {
  return (
    document.querySelector(
      'body#jira, #jira-frontend, meta[name="application-name"][content="JIRA" i], meta[name="ajs-issue-key"]',
    ) !== null
  );
}
