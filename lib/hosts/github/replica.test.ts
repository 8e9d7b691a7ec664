import { beforeEach, describe, expect, it } from 'vitest';
import { gitHubSite } from '../../../test/replicas/github/site.ts';
import type { GitHubSite } from '../../../test/replicas/github/state.ts';
import type { GitHubItem } from '../../../test/replicas/content/github-items.ts';
import { itemIn, readAll } from '../../../test/host-contract.ts';
import { makePage } from '../../../test/page.ts';
import type { TestPage } from '../../../test/page.ts';
import { github } from './index.ts';

const addressOf = (item: GitHubItem) => {
  const section = { issue: 'issues', pull: 'pull', discussion: 'discussions' }[item.kind];
  return item.repo === ''
    ? `https://github.com/orgs/${item.owner}/${section}/${item.number}`
    : `https://github.com/${item.owner}/${item.repo}/${section}/${item.number}`;
};

/** A page of the replica under its real address, whose requests the replica answers. */
function open(site: GitHubSite, url: string, html?: string): TestPage {
  const ask = (address: string, headers: Record<string, string>) =>
    site.answer({ method: 'GET', url: new URL(address, url), headers, body: '' });
  const page = makePage({ url, html: html ?? ask(url, {}).body });
  const fetched: typeof fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : String(input), url).href;
    const { status, headers, body } = ask(address, Object.fromEntries(new Headers(init?.headers)));
    return Promise.resolve(Object.defineProperty(new Response(body, { status, headers }), 'url', { value: address }));
  };
  return { ...page, fetch: fetched };
}

async function read(page: TestPage) {
  const reference = github.locate(page.url, []);
  if (!reference) throw new Error(`no item at ${page.url.href}`);
  return (await readAll(github, reference, page)).last;
}

describe.each(['React', 'classic'] as const)('the replica of GitHub, %s', (markup) => {
  let site: GitHubSite;
  beforeEach(() => {
    site = gitHubSite();
    site.classic = markup === 'classic';
  });

  it.each(gitHubSite().items.map((item) => [item.title, item] as const))('shows "%s"', async (_, item) => {
    const shown = itemIn(await read(open(site, addressOf(item))));
    expect(shown).toMatchObject({
      key: item.repo === '' ? `${item.owner}#${item.number}` : `${item.owner}/${item.repo}#${item.number}`,
      title: item.title,
      labels: item.labels,
    });
    const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    expect(words(shown.body)).toBe(words(item.body));
    if (item.kind !== 'discussion') expect(shown.state).toBe(item.state);
    if (item.kind !== 'pull') return;
    expect(shown.paths).toEqual(item.files.map(({ path }) => path));
    expect(shown.fields.paths?.complete).toBe(true);
    expect(shown.branch).toBe(item.branch);
    for (const page of ['files', 'changes', 'commits', 'checks']) {
      expect(itemIn(await read(open(site, `${addressOf(item)}/${page}`)))).toMatchObject({
        title: item.title,
        paths: shown.paths,
      });
    }
  });

  it('never shows an item on the page of another', { timeout: 60_000 }, async () => {
    for (const item of site.items) {
      for (const other of site.items.filter(({ title }) => title !== item.title)) {
        const page = open(
          site,
          addressOf(item),
          site.answer({ method: 'GET', url: new URL(addressOf(other)), headers: {}, body: '' }).body,
        );
        expect(itemIn(await read(page)).title).toBe(item.title);
      }
    }
  });

  it.each([
    ['signed-out', 'login'],
    ['not-found', 'not-found'],
    ['deleted', 'not-found'],
    ['rate-limited', 'rate-limited'],
    ['server-error', 'failed'],
  ] as const)('when %s is told as %s', async (mode, state) => {
    const item = site.items[0];
    if (!item) throw new Error('no item');
    site.mode = mode;
    expect((await read(open(site, addressOf(item)))).state).toBe(state);
  });

  it('shows a form as it is filled in', async () => {
    expect(
      itemIn(await read(open(site, 'https://github.com/ferrow/web/compare/main...refund-date?expand=1&body=Why'))),
    ).toMatchObject({
      kind: 'new-pull-request',
      title: 'refund date',
      body: 'Why',
      branch: 'refund-date',
      paths: ['app/refunds/refund-date.ts'],
    });
  });
});
