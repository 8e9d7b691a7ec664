import { readFileSync } from 'node:fs';
import { testNow } from '../../../test/builders.ts';
import { describeHost } from '../../../test/host-contract.ts';
import { parseJson } from '../json.ts';
import { jira } from './index.ts';
import { addresses } from './locate.table.ts';

const fixture = (name: string) => readFileSync(new URL(`saved/${name}`, import.meta.url), 'utf8');
const cloudUrl = 'https://acme.atlassian.net/browse/PAY-812';
const issue = '/rest/api/3/issue/PAY-812';
const refusal = { json: { errorMessages: ['Issue does not exist or you do not have permission to see it.'] } };

describeHost({
  host: jira,
  customOrigins: [
    { origin: 'https://jira.corp.example', host: 'jira' },
    { origin: 'http://localhost:2990', host: 'jira' },
    { origin: 'https://tools.corp.example/tracker', host: 'jira' },
    { origin: 'https://ghe.corp.example', host: 'github' },
  ],
  addresses: {
    issue: [...addresses.cloud, ...addresses['added sites']].map(([url, key]) => [url, key]),
    none: addresses.none.map(([url]) => [url, null]),
  },
  items: [
    {
      name: 'issue of Cloud, on a board',
      url: 'https://acme.atlassian.net/jira/software/c/projects/PAY/boards/8?selectedIssue=PAY-812',
      html: fixture('cloud-issue.html'),
      site: { [issue]: { json: parseJson(fixture('cloud-issue.json')) } },
      expected: {
        kind: 'issue',
        key: 'PAY-812',
        url: cloudUrl,
        title: 'Card declined on retry after 3-D Secure',
        body: 'The second try loses the **saved card**.',
        labels: ['checkout', '3ds'],
        components: ['Payments'],
        type: 'Bug',
        state: 'In Progress',
        project: 'PAY',
        parent: { key: 'PAY-800', title: 'Checkout that does not give up' },
      },
      saved: {
        key: 'PAY-812',
        title: 'Card declined on retry after 3-D Secure',
        body: 'The second try loses the saved card.\n\n- Open checkout\n- Retry',
        state: 'In Progress',
      },
    },
    {
      name: 'issue of Data Center, under a context path',
      url: 'http://localhost:2990/jira/browse/PIG-1',
      html: fixture('data-center-issue.html'),
      site: {
        '/jira/rest/api/2/serverInfo': { json: { deploymentType: 'Server' } },
        '/jira/rest/api/2/issue/PIG-1': { json: parseJson(fixture('data-center-issue.json')) },
      },
      expected: {
        key: 'PIG-1',
        base: 'http://localhost:2990/jira',
        title: 'Sauce runs dry',
        body: 'Every **Friday**.\n\n```\nlevel: 0\n```',
        labels: ['sauce', 'hot'],
        components: ['Kitchen', 'Delivery'],
        state: 'Waiting for support',
      },
      saved: { title: 'Sauce runs dry', body: 'Every Friday.\n\n```\nlevel: 0\n```', labels: ['sauce', 'hot'] },
    },
  ],
  problems: [
    {
      name: 'an expired session',
      url: cloudUrl,
      html: fixture('cloud-issue.html'),
      site: { [issue]: { status: 401, json: {} } },
      state: 'login',
    },
    {
      name: 'a sign-in page instead of JSON',
      url: cloudUrl,
      html: '',
      site: { [issue]: { text: '<!doctype html><form>' } },
      state: 'login',
    },
    { name: 'no right to see it', url: cloudUrl, html: '', site: { [issue]: { status: 403, ...refusal } }, state: 'no-access' },
    { name: 'no such issue', url: cloudUrl, html: '', site: { [issue]: { status: 404, ...refusal } }, state: 'not-found' },
    {
      name: 'too many questions',
      url: cloudUrl,
      html: fixture('cloud-issue.html'),
      site: { [issue]: { status: 429, headers: { 'retry-after': '40' } } },
      state: 'rate-limited',
      retryAt: testNow + 40_000,
    },
    {
      name: 'a request that its portal does not show',
      url: 'https://acme.atlassian.net/servicedesk/customer/portal/2/IT-77',
      html: '',
      state: 'failed',
    },
    {
      name: 'a request whose portal still shows the one before',
      url: 'https://acme.atlassian.net/servicedesk/customer/portal/2/IT-77',
      html: '<nav><ol><li>Help</li><li>IT-76</li></ol></nav><main><h1>Old monitor</h1></main>',
      site: {
        '/rest/api/3/issue/IT-77': { status: 403, ...refusal },
        '/rest/servicedeskapi/request/IT-77': { status: 403, ...refusal },
      },
      state: 'no-access',
    },
    {
      name: 'JSON of another shape',
      url: cloudUrl,
      html: '',
      site: { [issue]: { json: { issues: [] } } },
      state: 'unrecognised',
    },
    { name: 'no answer', url: cloudUrl, html: '', state: 'failed' },
  ],
});
