import { describe, expect, it } from 'vitest';
import type { Numbered } from './address.ts';
import { payloadsInMarkup, readPayload } from './payload.ts';

const pull: Numbered = { kind: 'pull-request', owner: 'acme', repo: 'app', number: 7 };
const issue: Numbered = { ...pull, kind: 'issue' };
const embedded = (address: Numbered) => ({ address, source: 'embedded data', asked: false, allChanges: true });

const layout = (number: number, ownerLogin: string, name: string) => ({
  pullRequest: { number, title: 'Keep the card', state: 'MERGED', headBranch: 'fix' },
  repository: { ownerLogin, name },
});
const changes = (viewing: string | undefined, ...paths: string[]) => ({
  comparison: { viewing },
  diffSummaries: paths.map((path) => ({ path })),
});

describe('the data of a pull request', () => {
  it('is taken for this number and repository, in any letter case', () => {
    expect(readPayload({ payload: { pullRequestsLayoutRoute: layout(7, 'Acme', 'App') } }, embedded(pull))).toMatchObject({
      repository: 'Acme/App',
      fields: { title: { value: 'Keep the card' }, state: { value: 'MERGED' }, branch: { value: 'fix' }, paths: null },
    });
  });

  it.each([
    ['another number', layout(8, 'acme', 'app')],
    ['another repository', layout(7, 'acme', 'web')],
    ['another owner', layout(7, 'other', 'app')],
    ['no repository', { pullRequest: { number: 7, title: 'x' } }],
    ['a number that is text', layout('7' as unknown as number, 'acme', 'app')],
  ])('is refused for %s', (_, route) => {
    expect(readPayload({ payload: { pullRequestsLayoutRoute: route } }, embedded(pull))).toBeNull();
  });

  it('needs no repository where this very item was asked for', () => {
    const answer = { payload: { pullRequestsLayoutRoute: { pullRequest: { number: 7, title: 'x' } } } };
    expect(readPayload(answer, { ...embedded(pull), asked: true })?.fields.title?.value).toBe('x');
    expect(readPayload(answer, { ...embedded({ ...pull, number: 8 }), asked: true })).toBeNull();
  });

  it('lists all paths only where all changes are shown', () => {
    const read = (route: object, allChanges = true) =>
      readPayload(
        { payload: { pullRequestsLayoutRoute: layout(7, 'acme', 'app'), pullRequestsChangesRoute: route } },
        { ...embedded(pull), allChanges },
      )?.fields.paths;
    expect(read(changes('FULL', 'a.ts', 'b.ts'))).toMatchObject({ value: ['a.ts', 'b.ts'], complete: true });
    expect(read(changes('COMMIT', 'a.ts'))).toMatchObject({ value: ['a.ts'], complete: false });
    expect(read(changes(undefined, 'a.ts'), false)).toMatchObject({ complete: false });
    expect(read(changes('FULL', ...Array.from({ length: 3000 }, (__, index) => `${index}.ts`)))).toMatchObject({
      complete: false,
    });
    expect(read({ ...changes('FULL', 'a.ts'), pullRequest: { number: 8 } })).toBeNull();
    expect(read({ diffSummaries: 'soon' })).toBeNull();
  });
});

describe('the data of an issue', () => {
  const node = (over: object = {}) => ({
    number: 7,
    title: 'Card declined',
    body: '## What\n\nraw',
    state: 'CLOSED',
    issueType: { name: 'Bug' },
    labels: { edges: [{ node: { name: 'payments' } }, { node: null }] },
    parent: { number: 3, title: 'Checkout', repository: { nameWithOwner: 'acme/app' } },
    ...over,
  });
  const query = (issueNode: object, variables = { owner: 'acme', repo: 'app', number: 7 }) => ({
    variables,
    result: { data: { repository: { issue: issueNode } } },
  });
  const read = (preloadedQueries: unknown) => readPayload({ payload: { preloadedQueries } }, embedded(issue));

  it('is found in a list and in a map of queries, past those of something else', () => {
    const fields = {
      title: { value: 'Card declined' },
      body: { value: '## What\n\nraw' },
      state: { value: 'CLOSED' },
      type: { value: 'Bug' },
      labels: { value: ['payments'], complete: true },
      parent: { value: { key: 'acme/app#3', title: 'Checkout' } },
    };
    expect(read([{ result: null }, query(node())])).toMatchObject({ fields });
    expect(read({ '0': { result: {} }, '1': query(node()) })).toMatchObject({ fields });
  });

  it('is refused for another number or repository, or where none is named', () => {
    expect(read([query(node({ number: 8 }))])).toBeNull();
    expect(read([query(node(), { owner: 'acme', repo: 'web', number: 7 })])).toBeNull();
    expect(read([query(node({ repository: { nameWithOwner: 'other/app' } }))])).toBeNull();
    expect(read([{ result: { data: { repository: { issue: node() } } } }])).toBeNull();
  });

  it('tells no body from one that was not sent, and labels that go on', () => {
    expect(read([query(node({ body: null }))])?.fields.body).toMatchObject({ value: '', complete: true });
    expect(read([query(node({ body: undefined }))])?.fields.body).toBeNull();
    expect(read([query(node({ labels: undefined }))])?.fields.labels).toBeNull();
    const labels = { nodes: [{ name: 'a' }], pageInfo: { hasNextPage: true } };
    expect(read([query(node({ labels }))])?.fields.labels).toMatchObject({ value: ['a'], complete: false });
  });
});

it('finds data in markup without parsing the markup', () => {
  const html =
    '<p>x</p><script type="application/json" data-target="react-app.embeddedData">{"payload":{"a":"<b>"}}</script><script data-target="react-app.embeddedData">{torn</script>';
  expect(payloadsInMarkup(html)).toEqual([{ payload: { a: '<b>' } }, null]);
});
