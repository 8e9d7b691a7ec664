/**
 * GitHub: github.com, GitHub Enterprise Cloud with data residency (`*.ghe.com`), GitHub Enterprise Server on added sites.
 *
 * In view are an issue, a pull request on any of its pages, a discussion of a repository or an organisation, the issue or
 * pull request in a project's side pane, a new issue and a new pull request while they are written; `locate.table.ts` has
 * the addresses.
 *
 * Read in this order, each field from the first source that has it whole: the data embedded in React pages (only where
 * number and repository are this item's, for soft navigation leaves the data of the item before), the page itself in the
 * generations of `views.ts`, the page's own routes with the person's session, and of the head the title and the start of
 * the body. No token, no REST API: nothing is asked but the site in view.
 */
import type { Host } from '../host.ts';
import { covers, locate, locateInPage } from './locate.ts';
import { read } from './read.ts';
import { addTrailer } from './write.ts';

export const github: Host = {
  id: 'github',
  name: 'GitHub',
  matches: ['https://github.com/*', 'https://*.ghe.com/*'],
  locate,
  covers,
  // Every server and every generation sends these two, and no other product both.
  recognise: (document) =>
    document.querySelector('meta[name="hostname"]') !== null &&
    document.querySelector('meta[name="github-keyboard-shortcuts"], meta[name="octolytics-url"]') !== null,
  locateInPage,
  read,
  // React's moves fire no Turbo event (refined-github #7953, #9830), Rails' moves fire no other.
  navigationEvents: ['soft-nav:react-done', 'turbo:load'],
  writers: [addTrailer],
};
