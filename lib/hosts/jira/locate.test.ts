import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../test/shared-data.ts';
import type { CustomOrigin } from '../host.ts';
import { at, listAt, parseJson, textAt } from '../json.ts';
import { covers, locate } from './locate.ts';
import { addresses } from './locate.table.ts';

const added: readonly CustomOrigin[] = [
  { origin: 'https://jira.corp.example', host: 'jira' },
  { origin: 'http://localhost:2990', host: 'jira' },
  { origin: 'https://tools.corp.example/tracker/', host: 'jira' },
  { origin: 'https://ghe.corp.example', host: 'github' },
  { origin: 'not an address', host: 'jira' },
];

describe('addresses, closed world', () => {
  for (const [kind, rows] of Object.entries(addresses)) {
    for (const [address, key, base] of rows) {
      it(`${kind}: ${address} shows ${key ?? 'no issue'}`, () => {
        const url = new URL(address);
        const located = locate(url, added);
        if (key === null) expect(located).toBeNull();
        else expect(located).toMatchObject({ host: 'jira', kind: 'issue', key, base: base ?? url.origin, tab: null });
      });
    }
  }

  it('gives one address for an issue, wherever it is seen', () => {
    const seen = addresses.cloud.filter(([, key]) => key === 'PAY-812').map(([url]) => locate(new URL(url), [])?.url);
    expect(new Set(seen)).toEqual(
      new Set(['https://acme.atlassian.net/browse/PAY-812', 'https://team.jira.atlassian.cloud/browse/PAY-812']),
    );
  });

  it('keeps the portal of a request, since customers may open it nowhere else', () => {
    const portal = new URL('https://jira.corp.example/jira/servicedesk/customer/portal/2/it-77?sda_source=x');
    expect(locate(portal, added)?.url).toBe('https://jira.corp.example/jira/servicedesk/customer/portal/2/IT-77');
  });

  it('covers Jira where no issue is in view, and nothing of Confluence', () => {
    expect(covers(new URL('https://acme.atlassian.net/jira/your-work'), [])).toBe(true);
    expect(covers(new URL('https://jira.corp.example/secure/Dashboard.jspa'), added)).toBe(true);
    expect(covers(new URL('https://acme.atlassian.net/wiki/home'), [])).toBe(false);
    expect(covers(new URL('https://jira.corp.example/secure/Dashboard.jspa'), [])).toBe(false);
  });
});

const folder = sharedData();
describe.runIf(folder)('the shared table', () => {
  const table = (name: string) => parseJson(readFileSync(join(folder ?? '', 'hosts', name), 'utf8'));
  const origins = () =>
    listAt(table('custom-origins.json')).map((row): CustomOrigin => {
      const host = textAt(row, 'host');
      return { origin: textAt(row, 'origin') ?? '', host: host === 'jira' ? 'jira' : 'github' };
    });

  it('is right in every row', () => {
    const customOrigins = origins();
    const rows = listAt(table('jira-urls.json'), 'cases');
    expect(rows.length).toBeGreaterThan(25);
    for (const row of rows) {
      const url = new URL(textAt(row, 'url') ?? '');
      const key = textAt(row, 'expect_key');
      const located = locate(url, customOrigins);
      expect([url.href, located?.key ?? null]).toEqual([url.href, key]);
      if (key) expect(located?.base).toBe(url.origin + String(at(row, 'context_path')));
    }
  });
});
