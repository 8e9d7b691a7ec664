import { readFileSync } from 'node:fs';
import { describeHost } from '../../../test/host-contract.ts';
import type { ItemFixture } from '../../../test/host-contract.ts';
import { testNow } from '../../../test/builders.ts';
import { github } from './index.ts';
import { addresses } from './locate.table.ts';

const saved = (name: string) => readFileSync(new URL(`./saved/${name}.html`, import.meta.url), 'utf8');

const issue: ItemFixture = {
  name: 'issue, React, typed in another letter case',
  url: 'https://github.com/acme/app/issues/7',
  html: saved('issue-react'),
  expected: {
    kind: 'issue',
    key: 'Acme/App#7',
    url: 'https://github.com/Acme/App/issues/7',
    title: 'Card declined on retry after 3-D Secure',
    body: [
      'The saved card is gone after a second attempt. See Acme/Other#8.',
      '## Steps',
      '1. Pay with a `saved card`\n2. Fail the challenge',
      'Insight: T-K7QF2M',
    ].join('\n\n'),
    labels: ['payments', 'bug 🐛'],
    state: 'OPEN',
    fields: {
      title: { source: 'page', complete: true },
      body: { source: 'page', complete: true },
      labels: { source: 'page', complete: true },
      state: { source: 'page', complete: true },
    },
  },
};

const pull: ItemFixture = {
  name: 'pull request, React',
  url: 'https://github.com/acme/app/pull/12#discussion_r5',
  html: saved('pull-request-react'),
  site: {
    'application/json /acme/app/pull/12/changes': {
      json: {
        payload: {
          pullRequestsLayoutRoute: { pullRequest: { number: 12 }, repository: { name: 'app', ownerLogin: 'acme' } },
          pullRequestsChangesRoute: { comparison: { viewing: 'FULL' }, diffSummaries: [{ path: 'a.ts' }, { path: 'b/c.ts' }] },
        },
      },
    },
  },
  expected: {
    kind: 'pull-request',
    key: 'acme/app#12',
    title: 'Keep the saved card · when a retry fails',
    body: 'Keeps the **saved card**.\n\n- [x] tested\n\nCloses #7\n\n<!-- bot footer -->',
    labels: ['payments'],
    state: 'OPEN',
    branch: 'fix/saved-card',
    paths: ['a.ts', 'b/c.ts'],
  },
  saved: { title: 'Keep the saved card · when a retry fails', paths: [] },
};

describeHost({
  host: github,
  customOrigins: [
    { origin: 'https://ghe.corp.example', host: 'github' },
    { origin: 'http://ghe.corp.example:8080', host: 'github' },
    { origin: 'https://other.corp.example', host: 'jira' },
  ],
  addresses,
  items: [
    issue,
    pull,
    {
      name: 'pull request, files, signed out',
      url: 'https://github.com/acme/app/pull/31/files',
      html: saved('pull-request-files-rails'),
      site: {
        '/acme/app/pull/31': {
          text: `<title>Show who owns a moment by bo · Pull Request #31 · acme/app</title>
            <div id="issue-1"><div id="pullrequest-2"><div class="js-comment-body"><p>Owners are shown beside each moment, with the team.</p></div></div></div>`,
        },
      },
      expected: {
        key: 'acme/app#31',
        title: 'Show who owns a moment',
        body: 'Owners are shown beside each moment, with the team.',
        state: 'MERGED',
        branch: 'feat/owners',
        paths: ['lib/journey/moment.ts', 'lib/journey/owner.ts', 'docs/a & b.md'],
      },
      saved: {
        body: 'Owners are shown beside each moment, with the',
        fields: {
          title: { source: 'page', complete: true },
          body: { source: 'meta', complete: false },
          state: { source: 'page', complete: true },
          branch: { source: 'page', complete: true },
          paths: { source: 'page, file tree', complete: true },
        },
      },
    },
    {
      name: 'issue without a body, Rails, on a server',
      url: 'https://ghe.corp.example/pay/web/issues/2',
      html: saved('issue-rails'),
      expected: {
        key: 'pay/web#2',
        base: 'https://ghe.corp.example',
        title: 'Retry loses "the card" #9',
        body: '',
        labels: [],
        state: 'CLOSED',
        fields: {
          title: { source: 'page', complete: true },
          body: { source: 'page', complete: true },
          labels: { source: 'page', complete: true },
          state: { source: 'page', complete: true },
        },
      },
    },
    {
      name: 'discussion',
      url: 'https://github.com/acme/app/discussions/50',
      html: saved('discussion-rails'),
      expected: {
        kind: 'discussion',
        key: 'acme/app#50',
        title: 'How should refunds look?',
        body: 'People ask where their money is. Compare this.',
      },
    },
    {
      name: 'issue in a project pane',
      url: 'https://github.com/orgs/acme/projects/3/views/1?pane=issue&itemId=5',
      html: saved('project-pane'),
      expected: {
        key: 'acme/app#70',
        title: 'Invoice shows the old address',
        body: 'The address is the one from last year.',
        state: 'CLOSED',
        labels: [],
      },
    },
    {
      name: 'new pull request',
      url: 'https://github.com/acme/app/compare/main...bo:fix/retry?expand=1',
      html: saved('new-pull-request'),
      expected: {
        kind: 'new-pull-request',
        key: null,
        title: 'Retry with the saved card',
        body: 'What it does\n\nCloses #7',
        branch: 'fix/retry',
        paths: ['lib/pay/retry.ts', 'lib/pay/card.ts'],
      },
    },
    {
      name: 'new issue',
      url: 'https://github.com/acme/app/issues/new?template=bug.md',
      html: saved('new-issue-react'),
      expected: { kind: 'new-issue', key: null, title: 'Refund takes three weeks', body: 'Nobody tells me where it is.' },
    },
  ],
  problems: [
    { name: 'a page that is not there', url: issue.url, html: '<title>Page not found · GitHub</title>', state: 'not-found' },
    { name: 'a deleted issue', url: issue.url, html: '<title>GitHub · Where software is built</title>', state: 'not-found' },
    { name: 'a sudo prompt', url: pull.url, html: '<title>Confirm access · GitHub</title>', state: 'login' },
    { name: 'a unicorn', url: pull.url, html: '<title>Unicorn! · GitHub</title>', state: 'failed' },
    {
      name: 'the page before, at an address of nothing',
      url: 'https://github.com/acme/app/issues/8',
      html: issue.html,
      site: { '/acme/app/issues/8': { status: 404 } },
      state: 'not-found',
    },
    {
      name: 'a limit',
      url: 'https://github.com/acme/app/issues/8',
      html: issue.html,
      site: { '/acme/app/issues/8': { status: 429, headers: { 'retry-after': '30' } } },
      state: 'rate-limited',
      retryAt: testNow + 30_000,
    },
    {
      name: 'a secondary limit',
      url: 'https://github.com/acme/app/issues/8',
      html: issue.html,
      site: {
        '/acme/app/issues/8': { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000000' } },
      },
      state: 'rate-limited',
      retryAt: 1_800_000_000_000,
    },
    {
      name: 'a session that ran out',
      url: 'https://github.com/acme/app/issues/8',
      html: issue.html,
      site: { '/acme/app/issues/8': { text: '<title>Sign in</title>', landed: 'https://github.com/login?return_to=x' } },
      state: 'login',
    },
    {
      name: 'a repository that is closed to the person',
      url: 'https://github.com/acme/app/issues/8',
      html: issue.html,
      site: { '/acme/app/issues/8': { status: 403 } },
      state: 'no-access',
    },
    { name: 'no network', url: 'https://github.com/acme/app/issues/8', html: issue.html, state: 'offline' },
    {
      name: 'a comparison, signed out',
      url: 'https://github.com/acme/app/compare/fix?expand=1',
      html: '<title>Comparing main...fix · acme/app</title><meta name="user-login" content="">',
      state: 'login',
    },
  ],
  captures: [
    {
      name: 'pull request, 2026-08',
      file: 'github/pr-conversation-2026-08.html',
      url: 'https://github.com/ArcReel/ArcReel/pull/1817',
      expected: {
        key: 'ArcReel/ArcReel#1817',
        title: 'feat(助手): 改写消息时支持新增图片',
        state: 'MERGED',
        branch: 'issue/1813',
        labels: [],
      },
    },
    {
      name: 'pull request, files, 2026-08',
      file: 'github/pr-files-classic-2026-08.html',
      url: 'https://github.com/ArcReel/ArcReel/pull/1817/files',
      expected: {
        key: 'ArcReel/ArcReel#1817',
        title: 'feat(助手): 改写消息时支持新增图片',
        state: 'MERGED',
        branch: 'issue/1813',
      },
    },
    {
      name: 'issue, React, 2025',
      file: 'github/issue-react-2025.html',
      url: 'https://github.com/kepano/defuddle/issues/56',
      expected: { key: 'kepano/defuddle#56', title: 'Defuddle on Cloudflare Workers', labels: [], state: 'OPEN' },
    },
    {
      name: 'issue, Rails, 2021',
      file: 'github/issue-classic-2021.html',
      url: 'https://github.com/OctoLinker/testrepo/issues/2',
      expected: { key: 'OctoLinker/testrepo#2', title: 'Issue with some code blocks', labels: [], state: 'OPEN' },
    },
  ],
});
