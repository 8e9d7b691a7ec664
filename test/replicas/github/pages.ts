import { escapeHtml } from '../answer.ts';
import type { GitHubItem } from '../content/github-items.ts';
import { proseHtml } from '../prose.ts';
import type { Page } from './layout.ts';
import type { GitHubSite } from './state.ts';

type Issue = Extract<GitHubItem, { kind: 'issue' }>;

export const relative = '<relative-time datetime="2026-11-20T09:14:00Z">3 days ago</relative-time>';

/** The body as it stands now: a person may have edited it on the page. */
export function bodyOf(site: GitHubSite, item: GitHubItem): string {
  return site.edited.get(`${item.owner}/${item.repo}#${item.number}`) ?? item.body;
}

export function labelsHtml(item: GitHubItem, className: string, none: string): string {
  if (item.labels.length === 0) return none;
  return item.labels.map((name) => `<a class="${className}" data-name="${escapeHtml(name)}">${escapeHtml(name)}</a>`).join(' ');
}

/** One comment of a Rails timeline; the first carries the item's body and its edit form. */
export function comment(item: GitHubItem, body: string, bodyClass: string): string {
  const id = 5_128_000_000 + item.number;
  const edit =
    bodyClass === ''
      ? ''
      : `<button type="button" class="js-comment-edit-button" aria-label="Edit comment">Edit</button>
<form class="js-comment-update" id="issue-${id}-edit-form" action="/${item.owner}/${item.repo}/issues/${item.number}" method="post" hidden
 data-form-url="/${item.owner}/${item.repo}/issues/${item.number}/edit_form?textarea_id=issue-${id}-body">
<input type="hidden" name="_method" value="put"><input type="hidden" name="authenticity_token" value="replica-token">
<div class="edit-field"></div><button type="submit" class="primary">Update comment</button></form>`;
  return `<div class="timeline-comment-header"><strong>${item.author}</strong> commented ${relative}${edit}</div>
<div class="edit-comment-hide ${bodyClass}"><div class="comment-body markdown-body js-comment-body">${proseHtml(body)}</div></div>`;
}

/** An issue: React, or the Rails page of older servers. */
export function issuePage(site: GitHubSite, issue: Issue): Page {
  const path = `/${issue.owner}/${issue.repo}/issues/${issue.number}`;
  const title = `${issue.title} · Issue #${issue.number} · ${issue.owner}/${issue.repo}`;
  const body = bodyOf(site, issue);
  const common = { status: 200, repository: `${issue.owner}/${issue.repo}`, path };
  if (site.classic) {
    const region = `<div class="gh-header item-header"><h1 class="gh-header-title"><span class="js-issue-title markdown-title">${escapeHtml(issue.title)}</span>
<span class="gh-header-number">#${issue.number}</span></h1><span class="State state open" title="Status: Open">Open</span></div>
<div class="item-columns"><div class="js-discussion"><div class="timeline-comment js-comment" id="issue-${issue.number}">${comment(issue, body, 'js-issue-body')}</div></div>
<aside class="sidebar"><h3>Labels</h3><div class="js-issue-labels">${labelsHtml(issue, 'IssueLabel', 'None yet')}</div></aside></div>`;
    return { ...common, title: `${title} · GitHub`, region, payload: null, react: false };
  }
  const region = `<div data-testid="issue-viewer-container"><div data-testid="issue-header" class="item-header">
<h1 data-component="PH_Title"><bdi class="markdown-title" data-testid="issue-title">${escapeHtml(issue.title)}</bdi>&nbsp;<span class="number">#${issue.number}</span></h1>
<p><span class="state ${issue.state.toLowerCase()}" data-testid="header-state">${issue.state === 'OPEN' ? 'Open' : 'Closed'}</span></p></div>
<div class="item-columns"><div class="timeline-comment"><div class="timeline-comment-header"><strong>${issue.author}</strong> opened ${relative}</div>
<div data-testid="issue-body-viewer"><div data-testid="markdown-body" class="markdown-body">${proseHtml(body)}</div></div></div>
<aside class="sidebar"><h3>Labels</h3><div data-testid="issue-labels">${labelsHtml(issue, 'label', 'No labels')}</div></aside></div></div>`;
  const payload = {
    preloadedQueries: [
      {
        queryName: 'IssueViewerViewQuery',
        variables: { owner: issue.owner, repo: issue.repo, number: issue.number },
        result: {
          data: {
            repository: {
              name: issue.repo,
              owner: { login: issue.owner },
              issue: {
                number: issue.number,
                title: issue.title,
                body,
                state: issue.state,
                author: { login: issue.author },
                labels: { edges: issue.labels.map((name) => ({ node: { name } })) },
              },
            },
          },
        },
      },
    ],
  };
  return { ...common, title, region, payload, react: true };
}

/** Discussions are still Rails pages. */
export function discussionPage(site: GitHubSite, item: GitHubItem): Page {
  const organisation = item.repo === '';
  const path = organisation
    ? `/orgs/${item.owner}/discussions/${item.number}`
    : `/${item.owner}/${item.repo}/discussions/${item.number}`;
  const region = `<div class="gh-header item-header" data-testid="discussion-header"><h1 class="gh-header-title"><span class="js-issue-title markdown-title">${escapeHtml(item.title)}</span>
<span class="gh-header-number">#${item.number}</span></h1></div>
<div class="item-columns"><div class="js-discussion"><div class="timeline-comment js-comment" id="discussion-${item.number}">${comment(item, bodyOf(site, item), 'js-discussion-body')}</div></div>
<aside class="sidebar"><h3>Category</h3><p>${item.kind === 'discussion' ? item.category : ''}</p><h3>Labels</h3><div class="js-issue-labels">${labelsHtml(item, 'IssueLabel', 'None yet')}</div></aside></div>`;
  const where = organisation ? item.owner : `${item.owner}/${item.repo}`;
  const title = `${item.title} · ${where} · Discussion #${item.number} · GitHub`;
  return { title, region, payload: null, status: 200, react: false, repository: organisation ? 'ferrow/web' : where, path };
}

/** A repository's front page, its issues (React) or its pull requests (Rails). */
export function listPage(site: GitHubSite, owner: string, repo: string, section: string): Page {
  const wanted = site.items.filter((item) => item.owner === owner && item.repo === repo);
  const kinds = section === 'pulls' ? ['pull'] : section === 'issues' ? ['issue'] : ['issue', 'pull', 'discussion'];
  const rows = wanted
    .filter((item) => kinds.includes(item.kind))
    .map((item) => {
      const part = { issue: 'issues', pull: 'pull', discussion: 'discussions' }[item.kind];
      const soft = section === 'issues' ? ' data-soft' : '';
      return `<li><a href="/${owner}/${repo}/${part}/${item.number}"${soft}>${escapeHtml(item.title)}</a> <small>#${item.number} by ${item.author}</small> ${labelsHtml(item, 'label', '')}</li>`;
    });
  const region = `<div class="item-header"><h1>${section === '' ? `${owner}/${repo}` : section === 'pulls' ? 'Pull requests' : 'Issues'}</h1></div>
<ul class="list">${rows.join('')}</ul><p><a href="/${owner}/${repo}/issues/new">New issue</a> · <a href="/${owner}/${repo}/compare/main...offline-check-in?expand=1">New pull request</a></p>`;
  const react = section === 'issues';
  return {
    title: section === '' ? `${owner}/${repo}` : `${section === 'pulls' ? 'Pull requests' : 'Issues'} · ${owner}/${repo}`,
    region,
    payload: react ? { preloadedQueries: [] } : null,
    status: 200,
    react,
    repository: `${owner}/${repo}`,
  };
}

/** The form of a new issue. */
export function newIssuePage(owner: string, repo: string): Page {
  const region = `<div class="item-header"><h1>Create new issue</h1></div><form class="new">
<input aria-label="Add a title" placeholder="Title" name="issue[title]" data-testid="issue-create-title">
<textarea aria-label="Markdown value" name="issue[body]" rows="12" placeholder="Type your description here…"></textarea>
<button type="submit" class="primary">Create</button></form>`;
  return {
    title: `New Issue · ${owner}/${repo}`,
    region,
    payload: { preloadedQueries: [] },
    status: 200,
    react: true,
    repository: `${owner}/${repo}`,
  };
}

/** Two branches compared: with `expand=1` the form of a new pull request, else a diff with a button. */
export function comparePage(owner: string, repo: string, range: string, query: URLSearchParams): Page {
  const branch = decodeURIComponent(range).split('...')[1] ?? '';
  const open = query.has('expand') || query.has('quick_pull');
  const form = `<form class="new" action="/${owner}/${repo}/pull/create" method="post"><input type="hidden" name="head" value="${escapeHtml(branch)}">
<input id="pull_request_title" name="pull_request[title]" aria-label="Add a title" value="${escapeHtml(query.get('title') ?? branch.replaceAll('-', ' '))}">
<textarea id="pull_request_body" name="pull_request[body]" aria-label="Add a description" rows="12">${escapeHtml(query.get('body') ?? '')}</textarea>
<button type="submit" class="primary">Create pull request</button></form>`;
  const region = `<div class="item-header"><h1>${open ? 'Open a pull request' : 'Comparing changes'}</h1>
<p>base: <code>main</code> ← compare: <code class="head-ref">${escapeHtml(branch)}</code></p></div>${open ? form : `<a class="primary" href="?expand=1">Create pull request</a>`}
<section class="file js-file" data-tagsearch-path="app/check-in/offline-code.ts"><h2>app/check-in/offline-code.ts</h2><pre>+export const lastCode = keep('code', { hours: 1 });</pre></section>`;
  return {
    title: `Comparing main...${branch} · ${owner}/${repo}`,
    region,
    payload: null,
    status: 200,
    react: false,
    repository: `${owner}/${repo}`,
  };
}
