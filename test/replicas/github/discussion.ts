import { escapeHtml } from '../answer.ts';
import type { GitHubItem } from '../content/github-items.ts';
import { bodyOf, comment, labelsHtml } from './comment.ts';
import type { Page } from './layout.ts';
import type { GitHubSite } from './state.ts';

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
