import { element } from '../build-dom.ts';
import { blocks } from '../prose.ts';
import type { JiraIssue } from '../content/jira-issues.ts';

/** The application that Jira's every address loads. Routes are its own; it reads its data once and paints a little later than the address changes. */
const paintDelay = 40;
const board = '/jira/software/c/projects/PAY/boards/12';
const columns = ['To Do', 'In Progress', 'In Review', 'Done'] as const;

const answer = await fetch('/gateway/api/replica/issues');
const issues = (await answer.json()) as readonly JiraIssue[];
const root = document.getElementById('jira-frontend');

const content = element('main', { id: 'ak-main-content', class: 'content' });
root?.append(banner(), sidebar(), content);
paint();
addEventListener('popstate', repaintSoon);

function go(path: string): void {
  history.pushState({}, '', path);
  repaintSoon();
}

function repaintSoon(): void {
  setTimeout(paint, paintDelay);
}

function link(path: string, attributes: Record<string, string>, ...children: readonly (Node | string)[]): HTMLElement {
  const follow = (event: Event) => {
    event.preventDefault();
    go(path);
  };
  return element('a', { href: path, ...attributes, onclick: follow }, ...children);
}

function paint(): void {
  const address = new URL(location.href);
  const selected = address.searchParams.get('selectedIssue');
  const key = /\/(?:browse|issues|queues\/custom\/\d+)\/([A-Z][A-Z0-9_]+-\d+)$/.exec(address.pathname)?.[1];
  const onBoard = address.pathname.includes('/boards/');
  content.classList.toggle('on-board', onBoard);
  if (onBoard) content.replaceChildren(...boardView(find(selected)));
  else if (key) content.replaceChildren(issueView(find(key), key, false));
  else content.replaceChildren(listView());
  const shown = find(key ?? selected);
  document.title = shown
    ? `[${shown.key}] ${shown.summary} - Jira`
    : onBoard
      ? 'PAY board - Agile board - Jira'
      : 'Issues - Jira';
}

function find(key: string | null | undefined): JiraIssue | null {
  return issues.find((issue) => issue.key === key) ?? null;
}

function banner(): HTMLElement {
  return element(
    'header',
    { class: 'banner', role: 'banner' },
    element('span', { class: 'product' }, 'Jira'),
    element('input', { class: 'search', placeholder: 'Search', 'aria-label': 'Search' }),
    element('button', { class: 'primary', type: 'button' }, 'Create'),
    element('span', { class: 'avatar', 'aria-hidden': 'true' }, 'IF'),
  );
}

function sidebar(): HTMLElement {
  return element(
    'nav',
    { class: 'sidebar', 'aria-label': 'Sidebar' },
    element('strong', {}, 'Payments'),
    element('small', {}, 'Software project'),
    link(board, {}, 'Board'),
    link('/issues/?jql=project%20%3D%20PAY', {}, 'Issues'),
    link('/jira/servicedesk/projects/SUP/queues/custom/1/SUP-41', {}, 'Member support'),
  );
}

function boardView(selected: JiraIssue | null): readonly HTMLElement[] {
  const lanes = columns.map((status) => {
    const cards = issues.filter((issue) => issue.status === status && issue.type !== 'Epic' && issue.key.startsWith('PAY'));
    return element(
      'section',
      { class: 'lane' },
      element('h2', {}, `${status} ${cards.length}`),
      ...cards.map((issue) =>
        link(
          `${board}?selectedIssue=${issue.key}`,
          { class: 'card', 'data-testid': 'platform-board-kit.ui.card.card' },
          element('span', { class: 'summary' }, issue.summary),
          element('span', { class: 'foot' }, chip(issue.type), issue.key, element('i', {}, String(issue.points))),
        ),
      ),
    );
  });
  const lanesView = element('div', { class: 'lanes' }, ...lanes);
  return selected
    ? [
        element('h1', { class: 'board-title' }, 'PAY board'),
        element('div', { class: 'board' }, lanesView, issueView(selected, selected.key, true)),
      ]
    : [element('h1', { class: 'board-title' }, 'PAY board'), element('div', { class: 'board' }, lanesView)];
}

function listView(): HTMLElement {
  const rows = issues.map((issue) =>
    element(
      'tr',
      {},
      element('td', {}, chip(issue.type)),
      element('td', {}, link(`/browse/${issue.key}`, { class: 'key' }, issue.key)),
      element('td', {}, link(`/browse/${issue.key}`, {}, issue.summary)),
      element('td', {}, lozenge(issue.status)),
      element('td', {}, issue.assignee),
    ),
  );
  return element('div', {}, element('h1', {}, 'Issues'), element('table', { class: 'issues' }, element('tbody', {}, ...rows)));
}

function issueView(issue: JiraIssue | null, key: string, onBoard: boolean): HTMLElement {
  if (!issue) {
    return element(
      'div',
      { class: 'missing' },
      element('h1', {}, "You can't view this issue"),
      element('p', {}, `${key} does not exist or you have no access to it.`),
    );
  }
  const close = onBoard ? link(board, { class: 'close', 'aria-label': 'Close' }, '×') : null;
  return element(
    'article',
    {
      class: onBoard ? 'issue aside' : 'issue',
      'data-testid': onBoard
        ? 'issue.views.issue-details.issue-layout.compact-layout'
        : 'issue.views.issue-details.issue-layout.issue-layout',
    },
    element('div', { class: 'crumbs' }, ...crumbs(issue), close),
    element('h1', { 'data-testid': 'issue.views.issue-base.foundation.summary.heading' }, issue.summary),
    element('div', { class: 'columns' }, description(issue), details(issue)),
  );
}

function crumbs(issue: JiraIssue): readonly HTMLElement[] {
  const current = link(
    `/browse/${issue.key}`,
    { 'data-testid': 'issue.views.issue-base.foundation.breadcrumbs.current-issue.item' },
    issue.key,
  );
  const start = element('span', {}, issue.key.startsWith('SUP') ? 'Member support' : 'Payments');
  return issue.parent === null ? [start, current] : [start, link(`/browse/${issue.parent}`, {}, issue.parent), current];
}

function description(issue: JiraIssue): HTMLElement {
  const prose = blocks(issue.description).map((block) => {
    if (block.kind === 'list') return element('ul', {}, ...block.items.map((item) => element('li', {}, item)));
    if (block.kind === 'heading') return element('h3', {}, block.text);
    return element(block.kind === 'code' ? 'pre' : 'p', {}, block.text);
  });
  return element(
    'section',
    { class: 'description', 'data-testid': 'issue.views.field.rich-text.description' },
    element('h2', {}, 'Description'),
    element('div', { class: 'ak-renderer-document' }, ...prose),
    element('h2', {}, 'Activity'),
    element('p', { class: 'quiet' }, `${issue.assignee} changed the status to ${issue.status}`),
  );
}

function details(issue: JiraIssue): HTMLElement {
  const row = (name: string, ...value: readonly (Node | string)[]) => [element('dt', {}, name), element('dd', {}, ...value)];
  return element(
    'aside',
    { class: 'details' },
    lozenge(issue.status),
    element('h2', {}, 'Details'),
    element(
      'dl',
      {},
      ...row('Assignee', issue.assignee),
      ...row('Type', chip(issue.type)),
      ...row('Priority', issue.priority),
      ...row('Labels', ...issue.labels.map((label) => element('span', { class: 'label' }, label))),
      ...row('Components', issue.components.join(', ') || 'None'),
      ...row('Story points', String(issue.points)),
    ),
  );
}

function chip(type: JiraIssue['type']): HTMLElement {
  return element('span', { class: `type ${type.toLowerCase().replace(' ', '-')}`, title: type, 'aria-label': type });
}

function lozenge(status: string): HTMLElement {
  return element('span', { class: `lozenge ${status.toLowerCase().replace(' ', '-')}` }, status);
}
