import { html, json, redirect, type Answer, type Ask } from '../answer.ts';
import { asset } from '../asset.ts';
import { gitHubItems, organisationDiscussion } from '../content/github-items.ts';
import { bodyOf } from './comment.ts';
import { discussionPage } from './discussion.ts';
import { comparePage, newIssuePage } from './forms.ts';
import { issuePage } from './issue.ts';
import { page, type Page } from './layout.ts';
import { listPage } from './list.ts';
import { pullPage } from './pull.ts';
import type { GitHubSite } from './state.ts';

export function gitHubSite(hostname = 'github.com'): GitHubSite {
  const site: GitHubSite = {
    hostname,
    mode: 'usual',
    classic: false,
    trustedTypes: false,
    coep: false,
    delay: 40,
    items: [...gitHubItems, organisationDiscussion],
    edited: new Map(),
    owns: (name) => name === hostname || (hostname === 'github.com' && name === 'github.githubassets.com'),
    answer: (ask) => asset(ask) ?? answer(site, ask),
  };
  return site;
}

function answer(site: GitHubSite, ask: Ask): Answer {
  const written = ask.method === 'POST' ? write(site, ask) : null;
  if (written) return written;
  const form = /^\/([^/]+)\/([^/]+)\/issues\/(\d+)\/edit_form$/.exec(ask.url.pathname);
  if (form) return editForm(site, form, ask.url.searchParams.get('textarea_id') ?? '');
  const shown = refusal(site) ?? find(site, ask.url);
  const asJson = (ask.headers.accept ?? '').includes('application/json');
  const given = asJson
    ? json({ payload: shown.payload, title: shown.title, region: shown.region }, shown.status)
    : page(site, shown);
  const first = ask.headers['x-replica-navigation'] === undefined;
  return first ? given : { ...given, after: site.delay };
}

function refusal(site: GitHubSite): Page | null {
  const blank = (title: string, words: string, status: number): Page => ({
    title,
    region: `<div class="blankslate"><h1>${words}</h1></div>`,
    payload: null,
    status,
    react: false,
  });
  switch (site.mode) {
    case 'usual':
      return null;
    case 'signed-out':
      return blank('Sign in to GitHub · GitHub', 'Sign in to GitHub', 200);
    case 'not-found':
      return blank('Page not found · GitHub', 'This is not the web page you are looking for.', 404);
    case 'rate-limited':
      return blank('Rate limit · GitHub', 'Access has been restricted. Too many requests.', 429);
    case 'server-error':
      return blank('Unicorn! · GitHub', 'This page is taking too long to load.', 502);
    case 'deleted':
      return blank('GitHub · Where software is built', 'This issue has been deleted.', 200);
  }
}

function find(site: GitHubSite, url: URL): Page {
  const [owner = '', repo = '', section = '', number = '', ...rest] = url.pathname.split('/').slice(1);
  if (owner === 'orgs' && section === 'discussions') {
    const item = site.items.find((one) => one.repo === '' && one.owner === repo && one.number === Number(number));
    return item ? discussionPage(site, item) : nothing(site);
  }
  if (section === '' || section === 'pulls' || (section === 'issues' && number === ''))
    return listPage(site, owner, repo, section);
  if (section === 'issues' && number === 'new') return newIssuePage(owner, repo);
  if (section === 'compare') return comparePage(owner, repo, number, url.searchParams);
  const item = site.items.find((one) => one.owner === owner && one.repo === repo && one.number === Number(number));
  if (item?.kind === 'issue' && section === 'issues') return issuePage(site, item);
  if (item?.kind === 'pull' && section === 'pull') return pullPage(site, item, rest[0] ?? '');
  if (item?.kind === 'discussion' && section === 'discussions') return discussionPage(site, item);
  return nothing(site);
}

function nothing(site: GitHubSite): Page {
  return refusal({ ...site, mode: 'not-found' }) ?? listPage(site, 'ferrow', 'web', '');
}

function write(site: GitHubSite, ask: Ask): Answer | null {
  const fields = new URLSearchParams(ask.body);
  const update = /^\/([^/]+)\/([^/]+)\/issues\/(\d+)$/.exec(ask.url.pathname);
  if (update && fields.get('_method') === 'put') {
    const [, owner = '', repo = '', number = ''] = update;
    site.edited.set(`${owner}/${repo}#${number}`, fields.get('pull_request[body]') ?? fields.get('issue[body]') ?? '');
    return json({ body: 'saved' });
  }
  const create = /^\/([^/]+)\/([^/]+)\/pull\/create$/.exec(ask.url.pathname);
  if (!create) return null;
  const [, owner = '', repo = ''] = create;
  const number = Math.max(...site.items.map((item) => item.number)) + 1;
  site.items.push({
    kind: 'pull',
    owner,
    repo,
    number,
    title: fields.get('pull_request[title]') ?? '',
    body: fields.get('pull_request[body]') ?? '',
    author: 'ines-ferreira',
    labels: [],
    state: 'OPEN',
    branch: fields.get('head') ?? '',
    files: [],
  });
  return redirect(`/${owner}/${repo}/pull/${number}`);
}

/** The textarea that GitHub loads only when a person presses Edit. */
function editForm(site: GitHubSite, form: RegExpExecArray, id: string): Answer {
  const [, owner, repo, number] = form;
  const item = site.items.find((one) => one.owner === owner && one.repo === repo && one.number === Number(number));
  if (!item) return html('', {}, 404);
  const name = item.kind === 'pull' ? 'pull_request[body]' : 'issue[body]';
  return json({ id, name, value: bodyOf(site, item) });
}
