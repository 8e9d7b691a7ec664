import { describe, expect, it } from 'vitest';
import type { Reading, WorkItem } from '../domain/work-item.ts';
import { blankItem } from '../hosts/host.ts';
import { launchFor } from './launch-for.ts';

const reference = {
  host: 'jira',
  kind: 'issue',
  key: 'PAY-812',
  base: 'https://ferrow.atlassian.net',
  url: 'https://ferrow.atlassian.net/browse/PAY-812',
  tab: null,
} as const;
const item = (complete: boolean): WorkItem => ({
  ...blankItem(reference),
  fields: { title: { source: 'rest v3', complete: true }, body: { source: 'rest v3', complete } },
});
const problem = { reference, detail: null, retryAt: null, title: null };
const three = (): Promise<number> => Promise.resolve(3);

describe('the launcher for what a page reported', () => {
  it.each<readonly [string, Reading, object]>([
    ['no item', { state: 'no-item', host: 'jira' }, { state: 'none', count: 0 }],
    ['reading', { state: 'reading', reference }, { state: 'reading', count: 0 }],
    ['an item that is still being read', { state: 'item', item: item(true), settled: false }, { state: 'reading', count: 0 }],
    ['an item', { state: 'item', item: item(true), settled: true }, { state: 'counted', count: 3 }],
    ['an item read in part', { state: 'item', item: item(false), settled: true }, { state: 'partial', count: 3 }],
    ['a login page', { state: 'login', ...problem }, { state: 'unknown', count: 0 }],
    ['a page that failed', { state: 'failed', ...problem }, { state: 'unknown', count: 0 }],
  ])('for %s', async (_what, reading, launch) => {
    expect(await launchFor(reading, three)).toEqual(launch);
  });

  it('says that there is no count when the store cannot be read', async () => {
    const broken = (): Promise<number> => Promise.reject(new Error('Acme is worth $84k'));
    expect(await launchFor({ state: 'item', item: item(true), settled: true }, broken)).toEqual({ state: 'unknown', count: 0 });
  });
});
