import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostPage, jsonAnswer, readings } from '../../../test/host-page.ts';
import type { HostPage } from '../../../test/host-page.ts';
import { parseJson } from '../json.ts';
import type { Page } from '../host.ts';
import { jira } from './index.ts';
import { locate } from './locate.ts';

const fixture = (name: string) => readFileSync(new URL(`saved/${name}`, import.meta.url), 'utf8');
const cloudIssue = parseJson(fixture('cloud-issue.json')) as object;
const dataCenterIssue = parseJson(fixture('data-center-issue.json')) as object;
const cloudUrl = 'https://acme.atlassian.net/browse/PAY-812';
const dataCenterUrl = 'http://localhost:2990/jira/browse/PIG-1';
const added = [{ origin: 'http://localhost:2990', host: 'jira' as const }];
const login = () => new Response('<!doctype html><title>Log in</title>', { headers: { 'Content-Type': 'text/html' } });

async function read(options: HostPage) {
  const page = hostPage(options);
  const reference = locate(page.url, added);
  if (!reference) throw new Error('no issue in view');
  const all = await readings(jira.read(reference, page));
  return { page, reference, all, last: all.at(-1), asked: page.asked.map(({ url }) => url) };
}

describe('Cloud', () => {
  it('shows the title of the page first, then all that Jira answers', async () => {
    const { all, asked, page } = await read({
      url: cloudUrl,
      html: fixture('cloud-issue.html'),
      answer: () => jsonAnswer(cloudIssue),
    });
    expect(all).toHaveLength(2);
    expect(all[0]).toMatchObject({
      state: 'item',
      settled: false,
      item: { key: 'PAY-812', body: '', fields: { title: { source: 'page' } } },
    });
    expect(all[1]).toMatchObject({
      state: 'item',
      settled: true,
      item: {
        key: 'PAY-812',
        title: 'Card declined on retry after 3-D Secure',
        body: 'The second try loses the **saved card**.',
        labels: ['checkout', '3ds'],
        components: ['Payments'],
        type: 'Bug',
        state: 'In Progress',
        project: 'PAY',
        parent: { key: 'PAY-800', title: 'Checkout that does not give up' },
        fields: { body: { source: 'rest v3', complete: true } },
      },
    });
    expect(asked).toEqual([
      'https://acme.atlassian.net/rest/api/3/issue/PAY-812?fields=summary,description,labels,components,issuetype,status,project,parent',
    ]);
    expect(page.asked[0]?.init).toMatchObject({ credentials: 'same-origin', headers: { Accept: 'application/json' } });
  });

  it('shows the key that Jira answers with when the issue was moved', async () => {
    const { last } = await read({ url: cloudUrl, answer: () => jsonAnswer({ ...cloudIssue, key: 'BILL-3' }) });
    expect(last).toMatchObject({ state: 'item', item: { key: 'BILL-3', url: 'https://acme.atlassian.net/browse/BILL-3' } });
  });

  it('takes nothing from a page that still shows another issue', async () => {
    const { all } = await read({
      url: 'https://acme.atlassian.net/jira/software/c/projects/PAY/boards/8?selectedIssue=PAY-999',
      html: fixture('cloud-issue.html'),
      answer: () =>
        jsonAnswer({ errorMessages: ['Issue does not exist or you do not have permission to see it.'] }, { status: 404 }),
    });
    expect(all).toEqual([
      expect.objectContaining({
        state: 'not-found',
        title: null,
        detail: '404 Issue does not exist or you do not have permission to see it.',
      }),
    ]);
  });

  it('cuts a description that is too long, and says so', async () => {
    const { last } = await read({
      url: cloudUrl,
      answer: () => jsonAnswer({ key: 'PAY-812', fields: { summary: 's', description: 'x'.repeat(2_000_001) } }),
    });
    expect(last).toMatchObject({ item: { fields: { body: { complete: false } } } });
  });

  it('tells an empty description from one that was not read', async () => {
    const { last } = await read({
      url: cloudUrl,
      answer: () => jsonAnswer({ key: 'PAY-812', fields: { summary: 's', description: null } }),
    });
    expect(last).toMatchObject({ item: { body: '', fields: { body: { complete: true } } } });
    expect(last).not.toHaveProperty('item.fields.state');
  });

  it('reads a Data Center that lives on a name of Cloud', async () => {
    const { last, asked } = await read({
      url: cloudUrl,
      answer: ({ pathname }) =>
        pathname.includes('/api/3/') ? new Response('', { status: 404 }) : jsonAnswer({ ...dataCenterIssue, key: 'PAY-812' }),
    });
    expect(last).toMatchObject({ state: 'item', item: { title: 'Sauce runs dry' } });
    expect(asked).toHaveLength(2);
  });
});

describe('a site that a person added', () => {
  const server = (deploymentType: string, issue: object) => (url: URL) =>
    url.pathname.endsWith('/serverInfo') ? jsonAnswer({ deploymentType }) : jsonAnswer(issue);

  it('is asked once whether it is Data Center, under its context path', async () => {
    const page = hostPage({
      url: dataCenterUrl,
      html: fixture('data-center-issue.html'),
      answer: server('Server', dataCenterIssue),
    });
    const reference = locate(page.url, added);
    if (!reference) throw new Error('no issue in view');
    const all = await readings(jira.read(reference, page));
    await readings(jira.read(reference, page));
    expect(page.asked.map(({ url }) => new URL(url).pathname)).toEqual([
      '/jira/rest/api/2/serverInfo',
      '/jira/rest/api/2/issue/PIG-1',
      '/jira/rest/api/2/issue/PIG-1',
    ]);
    expect(all.at(-1)).toMatchObject({
      item: {
        title: 'Sauce runs dry',
        body: 'Every **Friday**.\n\n```\nlevel: 0\n```',
        base: 'http://localhost:2990/jira',
        url: dataCenterUrl,
        fields: { body: { source: 'rest v2' } },
      },
    });
  });

  it('may be Cloud under its own domain', async () => {
    const { asked } = await read({ url: dataCenterUrl, answer: server('Cloud', cloudIssue) });
    expect(asked.at(-1)).toContain('/rest/api/3/issue/');
  });

  it('is read as v2 where it does not say, and asked again next time', async () => {
    const page = hostPage({
      url: dataCenterUrl,
      answer: ({ pathname }) => (pathname.endsWith('serverInfo') ? login() : jsonAnswer(dataCenterIssue)),
    });
    const reference = locate(page.url, added);
    if (!reference) throw new Error('no issue in view');
    for (let visit = 0; visit < 2; visit++) await readings(jira.read(reference, page));
    expect(page.asked.filter(({ url }) => url.endsWith('serverInfo'))).toHaveLength(2);
  });
});

describe('what Jira may answer instead', () => {
  const states: readonly (readonly [name: string, answer: () => Response, expected: object])[] = [
    [
      'session expired',
      () => jsonAnswer({ message: 'Client must be authenticated.' }, { status: 401 }),
      { state: 'login', detail: '401 Client must be authenticated.' },
    ],
    ['a sign-in page with 200', login, { state: 'login' }],
    [
      'a redirect to a sign-in',
      () => new Response('', { status: 302, headers: { Location: 'https://sso.example' } }),
      { state: 'login' },
    ],
    [
      'a CAPTCHA',
      () => new Response('', { status: 403, headers: { 'X-Seraph-LoginReason': 'AUTHENTICATION_DENIED' } }),
      { state: 'login', detail: '403 AUTHENTICATION_DENIED' },
    ],
    [
      'no right to browse',
      () => jsonAnswer({ errorMessages: ['No permission'] }, { status: 403 }),
      { state: 'no-access', detail: '403 No permission' },
    ],
    ['no such issue', () => jsonAnswer({ errorMessages: ['None'] }, { status: 404 }), { state: 'not-found', detail: '404 None' }],
    [
      'too many questions',
      () => new Response('', { status: 429, headers: { 'Retry-After': '30' } }),
      { state: 'rate-limited', retryAt: Date.UTC(2026, 10, 23, 12, 0, 30) },
    ],
    [
      'maintenance',
      () => new Response('', { status: 503, headers: { 'Retry-After': '120' } }),
      { state: 'rate-limited', retryAt: Date.UTC(2026, 10, 23, 12, 2) },
    ],
    ['a fault', () => new Response('oops', { status: 500 }), { state: 'failed', detail: '500' }],
    ['words that are no JSON', () => new Response('ok'), { state: 'failed' }],
    ['JSON of another shape', () => jsonAnswer({ issues: [] }), { state: 'unrecognised' }],
    ['an issue without a summary', () => jsonAnswer({ key: 'PAY-812', fields: {} }), { state: 'unrecognised' }],
    ['nothing at all', () => Response.error(), { state: 'failed' }],
  ];

  it.each(states)('%s', async (_, answer, expected) => {
    const { all, reference } = await read({ url: cloudUrl, answer });
    expect(all).toEqual([expect.objectContaining({ reference, title: null, ...expected })]);
  });

  it.each(states)('%s, while the page names the issue in its title', async (_, answer, expected) => {
    const { last } = await read({ url: cloudUrl, html: '<title>[PAY-812] Card declined - Acme</title>', answer });
    expect(last).toMatchObject({ ...expected, title: 'Card declined' });
  });

  it('a network that fails', async () => {
    const { last } = await read({ url: cloudUrl, answer: () => Promise.reject(new TypeError('Failed to fetch')) });
    expect(last).toMatchObject({ state: 'failed', detail: null });
  });

  it.each(['no right to browse', 'no such issue', 'a fault', 'JSON of another shape'])(
    '%s, while the page shows the issue',
    async (name) => {
      const answer = states.find(([state]) => state === name)?.[1];
      const { last } = await read({ url: cloudUrl, html: fixture('cloud-issue.html'), ...(answer && { answer }) });
      expect(last).toMatchObject({
        state: 'item',
        settled: true,
        item: {
          title: 'Card declined on retry after 3-D Secure',
          body: 'The second try loses the saved card.\n\n- Open checkout\n- Retry',
          state: 'In Progress',
          labels: [],
          fields: { title: { source: 'page' }, body: { source: 'page' } },
        },
      });
      expect(last).not.toHaveProperty('item.fields.labels');
    },
  );

  it.each(['session expired', 'too many questions'])(
    '%s asks for a step of the person, whatever the page shows',
    async (name) => {
      const [, answer, expected] = states.find(([state]) => state === name) ?? [];
      const { last } = await read({ url: cloudUrl, html: fixture('cloud-issue.html'), ...(answer && { answer }) });
      expect(last).toMatchObject({ ...expected, title: 'Card declined on retry after 3-D Secure' });
    },
  );
});

describe('a customer portal', () => {
  const url = 'https://acme.atlassian.net/servicedesk/customer/portal/2/IT-77';
  const denied = () => jsonAnswer({ errorMessages: ['No permission'] }, { status: 403 });
  const request = {
    issueKey: 'IT-77',
    requestFieldValues: [
      { fieldId: 'summary', value: 'New laptop' },
      { fieldId: 'description', value: 'Mine is *slow*' },
    ],
    currentStatus: { status: 'Open' },
  };

  it('is asked for the request as its customer may see it', async () => {
    const { last } = await read({
      url,
      answer: ({ pathname }) => (pathname.includes('servicedeskapi') ? jsonAnswer(request) : denied()),
    });
    expect(last).toMatchObject({
      state: 'item',
      item: { key: 'IT-77', title: 'New laptop', body: 'Mine is **slow**', state: 'Open', url },
    });
  });

  const shown = (key: string, heading: string) =>
    `<nav aria-label="Breadcrumbs"><ol><li>Help</li><li>${key}</li></ol></nav><main><h1>${heading}</h1></main>`;

  const arrives = ({ document }: Pick<Page, 'document'>, html: string): void =>
    document.body.replaceWith(document.importNode(hostPage({ url, html }).document.body, true));

  it('is read by its heading where that is denied too, and only with half trust', async () => {
    const { last } = await read({ url, html: shown('IT-77', 'New laptop'), answer: denied });
    expect(last).toMatchObject({
      state: 'item',
      item: { title: 'New laptop', fields: { title: { source: 'page', complete: false } } },
    });
  });

  it('waits for its heading', async () => {
    const page = hostPage({ url, answer: denied });
    const reference = locate(page.url, []);
    if (!reference) throw new Error('no request in view');
    const all = readings(jira.read(reference, page));
    setTimeout(() => arrives(page, shown('IT-77', 'Late')), 20);
    expect((await all).at(-1)).toMatchObject({ item: { title: 'Late' } });
  });

  it('does not take the heading of the request before for its own', async () => {
    const page = hostPage({ url, html: shown('IT-76', 'Old monitor'), answer: denied });
    const reference = locate(page.url, []);
    if (!reference) throw new Error('no request in view');
    const all = readings(jira.read(reference, page));
    setTimeout(() => arrives(page, shown('IT-77', 'New laptop')), 20);
    expect((await all).map((reading) => reading.state === 'item' && reading.item.title)).toEqual(['New laptop']);
  });

  it('has no heading where the page keeps naming another request', async () => {
    const { all } = await read({ url, html: shown('IT-76', 'Old monitor'), answer: denied });
    expect(all).toEqual([expect.objectContaining({ state: 'no-access', title: null })]);
  });
});

it('says nothing more once the person has left', async () => {
  const page = hostPage({
    url: cloudUrl,
    answer: async () => {
      page.abort.abort();
      return Promise.resolve(jsonAnswer(cloudIssue));
    },
  });
  const reference = locate(page.url, []);
  if (!reference) throw new Error('no issue in view');
  expect(await readings(jira.read(reference, page))).toEqual([]);
});
