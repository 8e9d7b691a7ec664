import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import type { WorkItem } from '../lib/domain/work-item.ts';
import { sharedData } from '../test/shared-data.ts';
import { collect } from '../test/streams.ts';
import { command, readText } from './read.ts';
import type { SavedReading } from './read.ts';

const saved = fileURLToPath(new URL('../lib/hosts/github/saved/issue-react.html', import.meta.url));

describe('read', () => {
  it('prints the work item of a saved page', async () => {
    const { streams, printed } = collect([]);
    await command.run(['--url', 'https://github.com/acme/app/issues/7', saved], streams);
    expect(printed).toMatchObject([
      {
        host: 'github',
        kind: 'issue',
        key: 'Acme/App#7',
        labels: ['payments', 'bug 🐛'],
        fields: { body: { source: 'page', complete: true } },
      },
    ]);
  });

  it('finds the tool and the item in the page when no address is given', async () => {
    const { streams, printed } = collect([]);
    await command.run([saved], streams);
    await command.run(['--host', 'github', saved], streams);
    expect(printed).toMatchObject([{ key: 'Acme/App#7' }, { key: 'Acme/App#7' }]);
  });

  it('says what stands there instead of an item', async () => {
    const read = (text: string, url: string) => readText(text, { url, host: undefined }, []);
    expect(await read('<title>Page not found · GitHub</title>', 'https://github.com/o/r/issues/1')).toMatchObject({
      state: 'not-found',
    });
    expect(await read('<p>anything</p>', 'https://github.com/o/r/issues')).toMatchObject({ state: 'no-item' });
    expect(await read('<p>anything</p>', 'https://unknown.example/')).toEqual({ state: 'no-item' });
    expect(await read(readFileSync(saved, 'utf8'), 'https://github.com/o/r/issues/1')).toMatchObject({ state: 'unrecognised' });
    const refused = '\uFEFF{"message":"Not Found","status":"404"}';
    expect(await read(refused, 'https://github.com/o/r/issues/1')).toMatchObject({
      state: 'not-found',
      reference: { key: 'o/r#1' },
    });
  });

  it('refuses to guess without an address, a tool or a page that tells', async () => {
    const read = (url: string | undefined, host: string | undefined) => readText('{}', { url, host }, []);
    await expect(read(undefined, undefined)).rejects.toThrow('--url or --host');
    await expect(read(undefined, 'gitlab')).rejects.toThrow('gitlab');
    await expect(read('not an address', undefined)).rejects.toThrow('not an address');
  });
});

type Expected = {
  readonly key?: string;
  readonly number?: number;
  readonly title?: string;
  readonly state?: string;
  readonly status?: string;
  readonly type?: string;
  readonly labels?: readonly string[];
  readonly components?: readonly string[];
  readonly parent?: string | null;
  readonly headBranch?: string;
  readonly body?: string | null;
  readonly description?: string | null;
  readonly description_is?: string;
  readonly body_starts_with?: string;
  readonly body_contains?: readonly string[];
  readonly files_all?: readonly string[];
  readonly link_text?: string;
  readonly text?: string;
  readonly markdown_twin?: string;
  readonly markdown_source?: string;
};
type Entry = { readonly file: string; readonly host: string; readonly url: string | null; readonly expected: Expected | null };

const data = sharedData();
describe.runIf(data)('read on every file of the shared data that states what to expect', () => {
  const load = (file: string) => readFileSync(join(data ?? '', 'hosts', file), 'utf8');
  const entries = data ? (JSON.parse(load('index.json')) as readonly Entry[]) : [];

  const read = ({ file, url }: Entry): Promise<SavedReading> => {
    const folder = file.split('/')[0] ?? '';
    const host = folder.startsWith('github')
      ? 'github'
      : folder.startsWith('jira')
        ? 'jira'
        : folder === 'gdocs'
          ? 'google-docs'
          : undefined;
    return readText(load(file), { url: url ?? undefined, host: url ? undefined : host }, []);
  };
  const itemOf = async (entry: Entry): Promise<WorkItem> => {
    const reading = await read(entry);
    if (reading.state !== 'item') throw new Error(`${entry.file}: ${JSON.stringify(reading)}`);
    return reading.item;
  };

  const ours = entries.filter(({ host, expected }) => expected && host !== 'gitlab' && host !== 'confluence');
  it.each(ours)('$file', { timeout: 60_000 }, async (entry) => {
    const item = await itemOf(entry);
    const { expected } = entry;
    if (!expected) return;
    const told = {
      key: expected.key,
      title: entry.host === 'docs.google.com' ? undefined : expected.title,
      state: expected.state ?? expected.status,
      type: expected.type,
      labels: expected.labels,
      components: expected.components,
      branch: expected.headBranch,
      paths: expected.files_all,
      body:
        expected.body === null || expected.description === null || expected.description_is === 'NoneType' ? '' : expected.body,
    };
    expect(item).toMatchObject(Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)));
    if (expected.parent !== undefined) expect(item.parent?.key ?? null).toBe(expected.parent);
    if (expected.number !== undefined) expect(item.key).toMatch(new RegExp(`#${expected.number}$`, 'u'));
    if (expected.body_starts_with) expect(item.body.startsWith(expected.body_starts_with)).toBe(true);
    for (const part of expected.body_contains ?? []) expect(item.body).toContain(part);
    if (expected.description_is === 'str' || expected.description_is === 'dict') expect(item.body).not.toBe('');
    if (expected.link_text) expectLink(item, expected.link_text);
    if (expected.text) expect(words(item.body)).toBe(words(expected.text));
    const twin = expected.markdown_twin ?? expected.markdown_source;
    if (twin) expectSameWords(item.body, load(twin.replace('real/', '')));
  });

  it.each(entries.filter(({ host }) => host === 'gitlab' || host === 'confluence'))('$file is no item of ours', async (entry) => {
    expect((await read(entry)).state).toBe('no-item');
  });

  it('finds no item where there is none, and a lost session where the answer says so', async () => {
    const entry = (file: string) => entries.find((one) => one.file === file) ?? { file, host: '', url: null, expected: null };
    expect(await read(entry('github/not-an-item-blob.html'))).toEqual({ state: 'no-item', host: 'github' });
    expect((await read(entry('github-api/bad-credentials-401.txt'))).state).toBe('login');
  });
});

/** "key: title", where another project's script leaves GitHub's "by author" in the title. */
function expectLink({ key, title }: WorkItem, text: string): void {
  expect(text.startsWith(`${key ?? ''}: ${title}`), `${text} starts with ${key ?? ''}: ${title}`).toBe(true);
  expect(title).not.toBe('');
}

function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Nearly all words of the twin, in whatever markup: converters differ in what they write around them. */
function expectSameWords(text: string, twin: string): void {
  const has = new Set(words(text).split(' '));
  const wanted = words(twin.replace(/\]\([^)]*\)/gu, ']')).split(' ');
  const missing = wanted.filter((word) => !has.has(word));
  expect(missing.length / wanted.length, `missing: ${missing.join(' ')}`).toBeLessThan(0.05);
}
