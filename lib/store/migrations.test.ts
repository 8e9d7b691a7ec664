import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { makeFeedback } from '../../test/builders.ts';
import { feedbackReader } from './feedback-reader.ts';
import { diskIndex } from './notes/index-reader.ts';
import { openWorkspace } from './workspace.ts';

const versionOne = {
  accounts: 'id, importId',
  customers: 'id, accountId, importId',
  feedback: 'id, key, accountId, customerId, importId',
  themes: 'id, key, importId',
  assignments: 'id, themeId, feedbackId, importId',
  journeys: 'id',
  moments: 'id, key, importId',
  decisions: 'id, itemId',
  links: 'id, itemId',
  dismissals: 'id, itemId',
  areas: 'id',
  imports: 'id',
  drafts: 'itemId',
  stated: 'id, importId, accountId',
  mappings: 'headers',
  settings: 'id',
  revisions: 'table',
};

test('from version 1, where feedback was a row each: every row is packed and indexed', async () => {
  const name = `migrated ${Math.random()}`;
  const before = new Dexie(name);
  before.version(1).stores(versionOne);
  const rows = Array.from({ length: 2_100 }, (_, index) => makeFeedback({ text: `The card ${index} was declined` }));
  await before.table('feedback').bulkAdd(rows);
  before.close();

  const ws = await openWorkspace(name);
  expect(ws.tables.map((table) => table.name)).not.toContain('feedback');
  expect(await feedbackReader(ws).count()).toBe(rows.length);
  expect(await feedbackReader(ws).byIds(rows.map(({ id }) => id))).toEqual(rows);
  const index = diskIndex(ws, () => Promise.resolve(new Map()));
  expect(await index.documentFrequencies(['card', '2099'])).toEqual([2_100, 1]);
  await ws.delete();
});
