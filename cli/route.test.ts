import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../test/shared-data.ts';
import { readAddedSites } from './added-sites.ts';
import { command, route } from './route.ts';
import { collect } from '../test/streams.ts';

describe('route', () => {
  it('prints a line for each address, in order, whatever the chunks', async () => {
    const { streams, printed, said } = collect([
      'https://github.com/o/r/iss',
      'ues/1\r\n\nnot an address\nhttps://docs.google',
      '.com/document/u/0/',
    ]);
    await command.run([], streams);
    expect(printed).toEqual([
      { url: 'https://github.com/o/r/issues/1', host: 'github', kind: 'issue', key: 'o/r#1', tab: null },
      { url: 'not an address', host: null, kind: null, key: null, tab: null },
      { url: 'https://docs.google.com/document/u/0/', host: 'google-docs', kind: null, key: null, tab: null },
    ]);
    expect(said).toEqual(['no address: not an address']);
  });

  it('gives a form a kind and no key', () => {
    expect(route('https://github.com/o/r/issues/new', [])).toMatchObject({ kind: 'new-issue', key: null });
    expect(route('https://github.com/o/r/compare/a...b', [])).toMatchObject({ kind: null, key: null });
  });

  it('refuses arguments that it does not know, and a file that lists no sites', async () => {
    await expect(command.run(['--nothing'], collect([]).streams)).rejects.toThrow('--nothing');
    await expect(readAddedSites(new URL('../package.json', import.meta.url).pathname)).rejects.toThrow('no list of');
  });
});

const data = sharedData();
describe.runIf(data)('route on the tables of the shared data', () => {
  const file = (name: string) => join(data ?? '', 'hosts', name);
  const json = (name: string): unknown => JSON.parse(readFileSync(file(name), 'utf8'));
  type Case = { url: string; expect_key?: string | null; expect_id?: string | null; expect_tab?: string | null; kind: string };
  const cases = (name: string) => (json(name) as { cases: readonly Case[] }).cases;
  const added = async () => readAddedSites(file('custom-origins.json'));

  /** The tables note a form's own key and an organisation's path; here forms have none, and an organisation goes by its name. */
  const meant = ({ expect_key: key, kind }: Case) =>
    key == null || ['new-issue', 'new-pr', 'compare'].includes(kind) ? null : key.replace(/^orgs\//u, '').toLowerCase();

  it('gives the key of every address of GitHub', async () => {
    for (const row of cases('github-extra-urls.json')) {
      const { key } = route(row.url, await added());
      expect({ url: row.url, key: key?.toLowerCase() ?? null }).toEqual({ url: row.url, key: meant(row) });
    }
  });

  it('gives the key of every address of Jira', async () => {
    for (const row of cases('jira-urls.json')) {
      expect({ url: row.url, key: route(row.url, await added()).key }).toEqual({ url: row.url, key: row.expect_key });
    }
  });

  it('gives document and tab of every address of Google Docs', async () => {
    for (const row of cases('gdocs-urls.json')) {
      const { key, tab } = route(row.url, await added());
      expect({ url: row.url, key, tab }).toEqual({ url: row.url, key: row.expect_id, tab: row.expect_tab });
    }
  });

  it('recognises what github-url-detection recognises, and nothing else of its list', () => {
    const table = json('github-urls.json') as {
      all: readonly string[];
      detectors: readonly { detector: string; match: readonly string[] }[];
    };
    const kinds = {
      isIssue: 'issue',
      isPR: 'pull-request',
      isDiscussion: 'discussion',
      isNewIssue: 'new-issue',
      isQuickPR: 'new-pull-request',
    };
    for (const [detector, kind] of Object.entries(kinds)) {
      const listed = table.detectors.find((one) => one.detector === detector)?.match ?? [];
      expect(listed.length, detector).toBeGreaterThan(0);
      expect(table.all.filter((url) => route(url, []).kind === kind)).toEqual(table.all.filter((url) => listed.includes(url)));
    }
  });
});
