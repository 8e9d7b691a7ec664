/**
 * Where GitHub's pages show an item, one entry a generation, newest first. Selectors are data: when GitHub changes its
 * markup, add an entry on top, and drop one when no GitHub Enterprise Server in support still shows it.
 */
export type View = {
  /** Which page, and when it was last seen in a capture. */
  readonly seen: string;
  /** The title alone; its heading also holds the number. */
  readonly title: string;
  /** An element whose address is the item's own, outside of what people wrote: the proof of what the page shows. */
  readonly own: string;
  readonly body: string;
  /** The raw Markdown of the body, in a button's value; lazily loaded for some people. */
  readonly markdown: string | null;
  /** Found also without labels in it, where it says so in words. */
  readonly labelBox: string;
  readonly label: string;
  readonly state: string;
  /** The branch that a pull request comes from. */
  readonly branch: string | null;
};

/** The opening comment: `issue-1` wraps `pullrequest-1` on a pull request, where the comments are `issuecomment-2`. */
export const openingComment = '[id^="pullrequest-"], [id^="issue-"]:not([id^="issue-body"]), [id^="discussion-"]';

export const views: readonly View[] = [
  {
    seen: 'issue, React, since 2025-01, capture of 2025; in a project pane too',
    title: '[data-testid="issue-title"]',
    own: '[data-testid="issue-body-header-link"]',
    body: '[data-testid="issue-body-viewer"] .markdown-body',
    markdown: null,
    labelBox: '[data-testid="issue-labels"]',
    label: '[data-testid="issue-labels"] a',
    state: '[data-testid="header-state"]',
    branch: null,
  },
  {
    seen: 'pull request, React around a Rails timeline, capture of 2026-08',
    title: 'h1[data-component="PH_Title"] .markdown-title',
    own: 'nav a[href*="/pull/"]',
    body: '[id^="pullrequest-"] .js-comment-body',
    markdown: '[id^="pullrequest-"] clipboard-copy[role="menuitem"][value]',
    labelBox: '.js-issue-labels',
    label: '.js-issue-labels [data-name], .js-issue-labels .IssueLabel',
    state: '[data-status]',
    branch: '.head-ref',
  },
  {
    seen: 'discussion, by test ids, described 2026-07, no capture is known',
    title: '[data-testid="discussion-title"]',
    own: 'a[href*="#discussioncomment-"]',
    body: '[data-testid="discussion-body"]',
    markdown: null,
    labelBox: '[data-testid="discussion-labels"]',
    label: '[data-testid="discussion-labels"] a',
    state: '[data-testid="discussion-status"]',
    branch: null,
  },
  {
    seen: 'Rails: pull request files logged out 2026-08, issue 2021, discussions, GitHub Enterprise Server',
    title: '.js-issue-title, .gh-header-title .markdown-title',
    own: 'nav a[href*="/pull/"], .tabnav-tab[href*="/pull/"], form.js-comment-update:is([id^="issue-"], [id^="discussion-"]), a[href*="#discussioncomment-"]',
    body: '[id^="pullrequest-"] .js-comment-body, [id^="issue-"] .js-comment-body, [id^="discussion-"] .js-comment-body',
    markdown: '[id^="pullrequest-"] clipboard-copy[role="menuitem"][value]',
    labelBox: '.js-issue-labels',
    label: '.js-issue-labels [data-name], .js-issue-labels .IssueLabel',
    state: '.State',
    branch: '.head-ref',
  },
];

/** What GitHub writes in place of a body that is not there. */
export const noBody = 'No description provided.';
