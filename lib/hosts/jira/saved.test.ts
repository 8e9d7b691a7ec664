import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../test/shared-data.ts';
import { listAt, numberAt, parseJson, textAt } from '../json.ts';
import { readSaved } from './saved.ts';

const fixture = (name: string) => readFileSync(new URL(`saved/${name}`, import.meta.url), 'utf8');

function readFile(text: string, address: string | null = null) {
  const url = address === null ? null : new URL(address);
  const document = /^\s*</.test(text) ? new JSDOM(text, address === null ? {} : { url: address }).window.document : null;
  return readSaved({ url, text, document });
}

describe('a saved page', () => {
  it('of Data Center gives every field that it shows, comments and other issues left out', () => {
    expect(readFile(fixture('data-center-issue.html'), 'http://localhost:2990/jira/browse/PIG-1')).toMatchObject({
      state: 'item',
      item: {
        key: 'PIG-1',
        base: 'http://localhost:2990/jira',
        title: 'Sauce runs dry',
        body: 'Every Friday.\n\n```\nlevel: 0\n```',
        labels: ['sauce', 'hot'],
        components: ['Kitchen', 'Delivery'],
        type: 'Bug',
        state: 'Waiting for support',
        project: 'PIG',
      },
    });
  });

  it('of Cloud without its address is known by its heading, not by its parent', () => {
    expect(readFile(fixture('cloud-issue.html'))).toMatchObject({ state: 'item', item: { key: 'PAY-812', url: 'about:blank' } });
  });

  it('of another issue than its address names is not that issue', () => {
    expect(readFile(fixture('cloud-issue.html'), 'https://acme.atlassian.net/browse/PAY-1')).toMatchObject({
      state: 'unrecognised',
    });
  });

  it('of an issue whose title is all that is left says that it is not whole', () => {
    const saved = readFile('<title>[PAY-1] Pay - twice - Acme</title>', 'https://acme.atlassian.net/browse/PAY-1');
    expect(saved).toMatchObject({ item: { title: 'Pay - twice', fields: { title: { source: 'title', complete: false } } } });
  });

  it('of a sign-in says so, of anything else that no issue is there', () => {
    expect(readFile('<form id="login-form"></form>', 'https://acme.atlassian.net/browse/PAY-1')).toMatchObject({
      state: 'login',
    });
    expect(readFile('<p>Board</p>', 'https://acme.atlassian.net/jira/your-work')).toEqual({ state: 'no-item', host: 'jira' });
    expect(readFile('no markup at all')).toEqual({ state: 'no-item', host: 'jira' });
  });
});

describe('a saved answer', () => {
  it('says itself where it lives', () => {
    expect(readFile(fixture('data-center-issue.json'))).toMatchObject({
      item: { key: 'PIG-1', base: 'http://localhost:2990/jira', url: 'http://localhost:2990/jira/browse/PIG-1' },
    });
  });

  it('keeps the key that it answers with, whatever address it was asked by', () => {
    expect(readFile(fixture('cloud-issue.json'), 'https://acme.atlassian.net/browse/OLD-1')).toMatchObject({
      item: { key: 'PAY-812', url: 'https://acme.atlassian.net/browse/PAY-812' },
    });
  });

  it('of a refusal is no item', () => {
    expect(readFile('{"errorMessages":["Issue does not exist"],"errors":{}}')).toMatchObject({
      state: 'not-found',
      detail: 'Issue does not exist',
    });
    expect(readFile('{"total": 0, "comments": []}')).toEqual({ state: 'no-item', host: 'jira' });
  });
});

const folder = sharedData();
describe.runIf(folder)('real captures', () => {
  const hosts = join(folder ?? '', 'hosts');
  const open = (file: string | null) => readFileSync(join(hosts, file ?? ''), 'utf8');
  const files = () =>
    listAt(parseJson(open('index.json'))).filter((entry) =>
      /^(jira-rest\/.*json|trimmed-pages\/(jira|confluence).*)$/.test(textAt(entry, 'file') ?? ''),
    );

  it('are read as their index expects', () => {
    let read = 0;
    for (const entry of files()) {
      const name = textAt(entry, 'file');
      const saved = readFile(open(name), textAt(entry, 'url'));
      const key = textAt(entry, 'expected', 'key');
      if (key) {
        const expected = (field: string) => textAt(entry, 'expected', field);
        const texts = (field: string) => listAt(entry, 'expected', field).map((value) => textAt(value));
        expect(saved, name ?? '').toMatchObject({
          state: 'item',
          item: { key, title: expected('title'), labels: texts('labels') },
        });
        if (saved.state !== 'item') continue;
        if (expected('type')) expect(saved.item).toMatchObject({ type: expected('type'), state: expected('status') });
        if (listAt(entry, 'expected', 'components').length) expect(saved.item.components).toEqual(texts('components'));
        expect(saved.item.parent?.key ?? null).toBe(expected('parent'));
        const empty = expected('description_is') === 'NoneType' || name?.includes('server5');
        expect(saved.item.body === '').toBe(empty);
        read++;
      } else if (textAt(entry, 'expected', 'link_text')?.includes(': ')) {
        const [shownKey = '', ...title] = (textAt(entry, 'expected', 'link_text') ?? '').split(': ');
        expect(saved, name ?? '').toMatchObject({ state: 'item', item: { key: shownKey, title: title.join(': ') } });
        read++;
      } else if (!textAt(entry, 'expected', 'markdown_twin')) {
        expect(saved, name ?? '').toEqual({ state: 'no-item', host: 'jira' });
        read++;
      }
    }
    expect(read).toBeGreaterThan(12);
  });

  it('know the context path of an old server', () => {
    expect(readFile(open('jira-rest/server5-context-path.json'))).toMatchObject({
      item: { base: 'http://localhost:2990/jira', components: ['Jamflam', 'Jammy'], fields: { body: { complete: true } } },
    });
  });

  it('take a document tree alone', () => {
    const saved = readFile(open('jira-rest/adf-sample.json'));
    expect(saved).toMatchObject({ state: 'item', item: { key: null } });
    expect(saved.state === 'item' && saved.item.body).toContain('# Header 1');
    expect(numberAt(parseJson(open('jira-rest/adf-sample.json')), 'version')).toBe(1);
  });
});
