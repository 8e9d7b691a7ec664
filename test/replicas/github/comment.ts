import { escapeHtml } from '../answer.ts';
import type { GitHubItem } from '../content/github-items.ts';
import { proseHtml } from '../prose.ts';
import type { GitHubSite } from './state.ts';

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
  const id = `${item.kind === 'discussion' ? 'discussion' : 'issue'}-${5_128_000_000 + item.number}`;
  const home = item.repo === '' ? `/orgs/${item.owner}` : `/${item.owner}/${item.repo}`;
  const path = `${home}/${item.kind === 'discussion' ? 'discussions' : 'issues'}/${item.number}`;
  const edit =
    bodyClass === ''
      ? ''
      : `<button type="button" class="js-comment-edit-button" aria-label="Edit comment">Edit</button>
<form class="js-comment-update" id="${id}-edit-form" action="${path}" method="post" hidden
 data-form-url="${path}/edit_form?textarea_id=${id}-body">
<input type="hidden" name="_method" value="put"><input type="hidden" name="authenticity_token" value="replica-token">
<div class="edit-field"></div><button type="submit" class="primary">Update comment</button></form>`;
  return `<div class="timeline-comment-header"><strong>${item.author}</strong> commented ${relative}${edit}</div>
<div class="edit-comment-hide ${bodyClass}"><div class="comment-body markdown-body js-comment-body">${proseHtml(body)}</div></div>`;
}
