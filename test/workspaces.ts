import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import type { CitedItem } from '../lib/domain/decision.ts';
import type { ImportedItem } from '../lib/importers/imported.ts';
import { beginImport } from '../lib/store/ingest.ts';
import { openWorkspace, type Workspace } from '../lib/store/workspace.ts';
import { testNow } from './builders.ts';

let opened: Workspace[] = [];
afterEach(async () => {
  await Promise.all(opened.map((ws) => ws.delete()));
  opened = [];
});

/** An empty workspace that is gone after the test. */
export async function freshWorkspace(): Promise<Workspace> {
  const ws = await openWorkspace(`test ${crypto.randomUUID()}`);
  opened.push(ws);
  return ws;
}

/** An imported item that says only that a card was gone. */
export const blankItem: ImportedItem = {
  line: 2,
  source: 'desk',
  channel: 'support ticket',
  externalId: null,
  text: 'The saved card was gone',
  title: null,
  asked: false,
  language: null,
  saidAt: testNow,
  customer: null,
  account: null,
  segment: null,
  plan: null,
  arr: null,
  rating: null,
  signal: null,
  area: null,
  tags: [],
  themes: [],
  moment: null,
  url: null,
};

/** Imports these items as one file and gives the import's id and what it did. */
export async function importInto(ws: Workspace, items: readonly Partial<ImportedItem>[], now = testNow) {
  const session = await beginImport(ws, { fileName: 'a.csv', source: 'desk' }, now);
  const result = await session.add(items.map((one, index) => ({ ...blankItem, line: index + 2, ...one })));
  await session.finish(0);
  return { ...result, importId: session.importId };
}

/** A Jira issue as links and decisions cite it. */
export const citedIssue: CitedItem = {
  host: 'jira',
  kind: 'issue',
  key: 'PAY-812',
  base: 'https://ferrow.atlassian.net',
  url: 'https://ferrow.atlassian.net/browse/PAY-812',
  tab: null,
  itemId: 'jira https://ferrow.atlassian.net issue pay-812',
  title: 'Card declined on retry',
};
