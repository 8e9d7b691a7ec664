import { createHash } from 'node:crypto';
import { escapeHtml } from '../answer.ts';
import type { ChangedFile, GitHubItem } from '../content/github-items.ts';
import type { Page } from './layout.ts';
import { bodyOf, comment, labelsHtml } from './comment.ts';
import type { GitHubSite } from './state.ts';

type Pull = Extract<GitHubItem, { kind: 'pull' }>;

/** A pull request's conversation or one of its sub-pages. */
export function pullPage(site: GitHubSite, pull: Pull, sub: string): Page {
  const path = `/${pull.owner}/${pull.repo}/pull/${pull.number}`;
  const title = `${pull.title} by ${pull.author} · Pull Request #${pull.number} · ${pull.owner}/${pull.repo}`;
  const files = sub === 'files' || sub === 'changes';
  const content = files ? diffs(pull) : sub === '' ? conversation(site, pull) : `<p class="quiet">${escapeHtml(sub)}</p>`;
  return {
    title: site.classic ? `${title} · GitHub` : title,
    region: `${site.classic ? classicHeader(pull) : reactHeader(pull)}${tabs(path, files ? 'changes' : sub)}${content}`,
    payload: site.classic ? null : payload(pull, title, path, files),
    status: 200,
    react: !site.classic,
    repository: `${pull.owner}/${pull.repo}`,
    path,
  };
}

function payload(pull: Pull, pageTitle: string, path: string, files: boolean): unknown {
  const layout = {
    pullRequest: {
      author: { login: pull.author },
      baseBranch: 'main',
      headBranch: pull.branch,
      headRepositoryName: pull.repo,
      headRepositoryOwnerLogin: pull.owner,
      headSha: createHash('sha1').update(pull.branch).digest('hex'),
      commitsCount: 3,
      id: 4_259_000_000 + pull.number,
      number: pull.number,
      state: pull.state,
      title: pull.title,
      titleHtml: escapeHtml(pull.title),
    },
    repository: { defaultBranch: 'main', isEnterprise: false, name: pull.repo, ownerLogin: pull.owner },
    urls: { conversation: path, changes: `${path}/changes`, commits: `${path}/commits`, checks: `${path}/checks` },
    user: { canComment: true, canEditTitle: true },
    pageTitle,
  };
  const changes = {
    comparison: { viewing: 'FULL' },
    diffSummaries: pull.files.map((file) => ({
      path: file.path,
      pathDigest: digest(file),
      changeType: file.change,
      linesAdded: file.added,
      linesDeleted: file.deleted,
    })),
    diffContents: [],
  };
  return files
    ? { pullRequestsLayoutRoute: layout, pullRequestsChangesRoute: changes }
    : { pullRequestsLayoutRoute: layout, pullRequestsConversationsRoute: { locked: false } };
}

function reactHeader(pull: Pull): string {
  return `<header class="item-header" data-component="PageHeader">
<h1 data-component="PH_Title"><span class="f1 text-normal markdown-title" data-component="Text">${escapeHtml(pull.title)}</span><span class="sr-only"> - #<!-- -->${pull.number}</span></h1><span class="number" aria-hidden="true">#<!-- -->${pull.number}</span>
<p><span class="state ${pull.state.toLowerCase()}" data-component="StateLabel" data-status="${stateData(pull)}">${stateWord(pull)}</span>
<a href="/${pull.author}">${pull.author}</a> wants to merge 3 commits into <code>main</code> from <code>${escapeHtml(pull.branch)}</code></p></header>`;
}

function classicHeader(pull: Pull): string {
  return `<div class="gh-header item-header"><h1 class="gh-header-title">
<bdi class="js-issue-title markdown-title">${escapeHtml(pull.title)}</bdi>
<span class="gh-header-number">#${pull.number}</span></h1>
<p><span class="State state ${pull.state.toLowerCase()}" title="Status: ${stateWord(pull)}">${stateWord(pull)}</span>
<span class="commit-ref base-ref">main</span> from <span class="commit-ref head-ref">${escapeHtml(pull.branch)}</span></p></div>`;
}

function stateWord(pull: Pull): string {
  return { OPEN: 'Open', CLOSED: 'Closed', MERGED: 'Merged' }[pull.state];
}

function stateData(pull: Pull): string {
  return { OPEN: 'pullOpened', CLOSED: 'pullClosed', MERGED: 'pullMerged' }[pull.state];
}

function tabs(path: string, current: string): string {
  const tab = (sub: string, name: string) =>
    `<a href="${path}${sub === '' ? '' : `/${sub}`}" data-soft ${sub === current ? 'aria-current="page"' : ''}>${name}</a>`;
  return `<nav class="tabs" aria-label="Pull request navigation tabs">${tab('', 'Conversation')}${tab('commits', 'Commits')}${tab('checks', 'Checks')}${tab('changes', 'Files changed')}</nav>`;
}

function conversation(site: GitHubSite, pull: Pull): string {
  const id = 4_259_000_000 + pull.number;
  return `<div class="item-columns"><div class="js-discussion">
<div class="timeline-comment-group" id="issue-${5_128_000_000 + pull.number}">
<div id="pullrequest-${id}" class="timeline-comment js-comment previewable-edit">${comment(pull, bodyOf(site, pull), 'js-command-palette-pull-body')}</div></div>
<div class="timeline-comment-group"><div class="timeline-comment js-comment" id="issuecomment-77">
${comment({ ...pull, author: 'mara-lindqvist' }, 'Works with my test card. Did anybody try it with two tabs?', '')}</div></div>
</div>
<aside class="sidebar"><h3 class="discussion-sidebar-heading">Labels</h3><div class="js-issue-labels">${labelsHtml(pull, 'IssueLabel', 'None yet')}</div>
<h3>Reviewers</h3><p>aiko-sato</p><h3>Milestone</h3><p>Winter renewals</p></aside></div>`;
}

function diffs(pull: Pull): string {
  const one = (
    file: ChangedFile,
  ) => `<section class="file js-file" id="diff-${digest(file)}" data-tagsearch-path="${escapeHtml(file.path)}">
<h2>${escapeHtml(file.path)} <small>+${file.added} −${file.deleted}</small></h2><pre>${escapeHtml(file.lines)}</pre></section>`;
  const tree = pull.files.map((file) => `<li><span data-filterable-item-text>${escapeHtml(file.path)}</span></li>`);
  return `<div class="item-columns files"><aside><ul class="tree">${tree.join('')}</ul></aside><div>${pull.files.map(one).join('')}</div></div>`;
}

function digest(file: ChangedFile): string {
  return createHash('sha256').update(file.path).digest('hex');
}
