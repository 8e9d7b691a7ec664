import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../test/shared-data.ts';
import { listAt, parseJson, textAt } from '../json.ts';
import { covers, exportAddress, locate } from './locate.ts';
import { addresses, id } from './locate.table.ts';

describe('addresses, closed world', () => {
  for (const [url, tab = null] of addresses.document) {
    it(`${url} shows the document, tab ${tab ?? 'first'}`, () => {
      expect(locate(new URL(url))).toEqual({
        host: 'google-docs',
        kind: 'document',
        key: id,
        base: 'https://docs.google.com',
        url: `https://docs.google.com/document/d/${id}/edit${tab === null ? '' : `?tab=${tab}`}`,
        tab,
      });
    });
  }
  for (const [url] of addresses.none) {
    it(`${url} shows no document`, () => {
      expect(locate(new URL(url))).toBeNull();
    });
  }

  it('covers the list of documents, and no other tool of the origin', () => {
    expect(covers(new URL('https://docs.google.com/document/u/0/'))).toBe(true);
    expect(covers(new URL('https://docs.google.com/document'))).toBe(true);
    expect(covers(new URL('https://docs.google.com/documents/d/x'))).toBe(false);
    expect(covers(new URL(`https://docs.google.com/spreadsheets/d/${id}/edit`))).toBe(false);
  });

  it('asks for the text as the account that has the document open', () => {
    const address = (path: string) => exportAddress(new URL(`https://docs.google.com${path}`), id, 't.b', 'md');
    const home = 'https://docs.google.com/document';
    expect(address(`/document/d/${id}/edit`)).toBe(`${home}/d/${id}/export?format=md&tab=t.b`);
    expect(address(`/document/u/1/d/${id}/edit?usp=x`)).toBe(`${home}/u/1/d/${id}/export?format=md&tab=t.b`);
    expect(address(`/document/d/${id}/edit?authuser=2`)).toBe(`${home}/d/${id}/export?format=md&authuser=2&tab=t.b`);
  });
});

const folder = sharedData();
it.runIf(folder)('the shared table is right in every row', () => {
  const rows = listAt(parseJson(readFileSync(join(folder ?? '', 'hosts/gdocs-urls.json'), 'utf8')), 'cases');
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    const url = textAt(row, 'url') ?? '';
    const located = locate(new URL(url));
    expect([url, located?.key ?? null, located?.tab ?? null]).toEqual([url, textAt(row, 'expect_id'), textAt(row, 'expect_tab')]);
  }
});
