import { escapeHtml } from '../answer.ts';
import { labelsHtml } from './comment.ts';
import type { Page } from './layout.ts';
import type { GitHubSite } from './state.ts';

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
<ul class="list">${rows.join('')}</ul><p><a href="/${owner}/${repo}/issues/new">New issue</a> · <a href="/${owner}/${repo}/compare/main...refund-date?expand=1">New pull request</a></p>`;
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
