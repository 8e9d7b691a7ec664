import { escapeHtml } from '../answer.ts';
import type { Page } from './layout.ts';

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
<section class="file js-file" data-tagsearch-path="app/refunds/refund-date.ts"><h2>app/refunds/refund-date.ts</h2><pre>+export const refundDate = (sent: Day) => bankDays(sent, 10);</pre></section>`;
  return {
    title: `Comparing main...${branch} · ${owner}/${repo}`,
    region,
    payload: null,
    status: 200,
    react: false,
    repository: `${owner}/${repo}`,
  };
}
