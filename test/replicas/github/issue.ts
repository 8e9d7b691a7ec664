import { escapeHtml } from '../answer.ts';
import type { GitHubItem } from '../content/github-items.ts';
import { proseHtml } from '../prose.ts';
import { bodyOf, comment, labelsHtml, relative } from './comment.ts';
import type { Page } from './layout.ts';
import type { GitHubSite } from './state.ts';

type Issue = Extract<GitHubItem, { kind: 'issue' }>;

/** An issue: React, or the Rails page of older servers. */
export function issuePage(site: GitHubSite, issue: Issue): Page {
  const path = `/${issue.owner}/${issue.repo}/issues/${issue.number}`;
  const title = `${issue.title} · Issue #${issue.number} · ${issue.owner}/${issue.repo}`;
  const body = bodyOf(site, issue);
  const common = { status: 200, repository: `${issue.owner}/${issue.repo}`, path };
  if (site.classic) {
    const region = `<div class="gh-header item-header"><h1 class="gh-header-title"><span class="js-issue-title markdown-title">${escapeHtml(issue.title)}</span>
<span class="gh-header-number">#${issue.number}</span></h1><span class="State state ${issue.state.toLowerCase()}" title="Status: ${issue.state === 'OPEN' ? 'Open' : 'Closed'}">${issue.state === 'OPEN' ? 'Open' : 'Closed'}</span></div>
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
