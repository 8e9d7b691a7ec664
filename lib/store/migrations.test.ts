import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { makeAssignment, makeDecision, makeFeedback, makeItem, makeJourney, makeMoment, makeTheme } from '../../test/builders.ts';
import type { Theme } from '../domain/theme.ts';
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

test('from version 2, where a decision knew nothing of shipping: it is open, stands, and waits for its review', async () => {
  const name = `migrated ${Math.random()}`;
  const before = new Dexie(name);
  before.version(1).stores(versionOne);
  before.version(2).stores({ feedback: null, blocks: '', index: '', shelf: 'id', digests: '' });
  const theme = makeTheme();
  const decision = makeDecision(makeItem(), [theme]);
  const untold = { shippedOn: null, reversal: null, reviewed: null };
  const without = (row: object, names: readonly string[]) =>
    Object.fromEntries(Object.entries(row).filter(([field]) => !names.includes(field)));
  await before.table('decisions').add(without(decision, Object.keys(untold)));
  await before.table('themes').add({ ...without(theme, ['override', 'archivedAt']), status: 'active' });
  before.close();

  const ws = await openWorkspace(name);
  expect(await ws.decisions.toArray()).toEqual([decision]);
  expect(await ws.themes.toArray()).toEqual([theme]);
  expect(await ws.snoozes.count()).toBe(0);
  await ws.delete();
});

test('from version 3: what is suggested can be found by itself', async () => {
  const name = `migrated ${Math.random()}`;
  const before = new Dexie(name);
  before.version(1).stores(versionOne);
  before.version(2).stores({ feedback: null, blocks: '', index: '', shelf: 'id', digests: '' });
  before.version(3).stores({ snoozes: 'id, subjectId' });
  const rows = [makeAssignment(makeFeedback(), makeTheme()), makeAssignment(makeFeedback(), makeTheme(), 'suggested')];
  await before.table('assignments').bulkAdd(rows);
  before.close();

  const ws = await openWorkspace(name);
  expect(await ws.assignments.where({ how: 'suggested' }).toArray()).toEqual([rows[1]]);
  await ws.delete();
});

test('from version 4, where a moment knew neither who weighed it nor a metric', async () => {
  const name = `migrated ${Math.random()}`;
  const before = new Dexie(name);
  before.version(1).stores(versionOne);
  before.version(2).stores({ feedback: null, blocks: '', index: '', shelf: 'id', digests: '' });
  before.version(3).stores({ snoozes: 'id, subjectId' });
  before.version(4).stores({ assignments: 'id, themeId, feedbackId, importId, how', learned: 'id' });
  const moment = makeMoment(makeJourney('Pay'), { weight: 4, weightReason: 'money' });
  const untold = ['weighings', 'metric'];
  await before.table('moments').add(Object.fromEntries(Object.entries(moment).filter(([field]) => !untold.includes(field))));
  before.close();

  const ws = await openWorkspace(name);
  expect(await ws.moments.toArray()).toEqual([moment]);
  await ws.delete();
});

test('from version 5, where a theme had one status, set by hand without a reason, or by default', async () => {
  const name = `migrated ${Math.random()}`;
  const before = new Dexie(name);
  before.version(1).stores(versionOne);
  before.version(2).stores({ feedback: null, blocks: '', index: '', shelf: 'id', digests: '' });
  before.version(3).stores({ snoozes: 'id, subjectId' });
  before.version(5).stores({ assignments: 'id, themeId, feedbackId, importId, how', learned: 'id' });
  const [active, archived, resolved] = [makeTheme(), makeTheme(), makeTheme()];
  const older = (theme: Theme, status: string, statusSince: number | null) => ({
    ...Object.fromEntries(Object.entries(theme).filter(([field]) => field !== 'override' && field !== 'archivedAt')),
    status,
    statusSince,
  });
  await before
    .table('themes')
    .bulkAdd([older(active, 'active', 1), older(archived, 'archived', 2), older(resolved, 'resolved', null)]);
  before.close();

  const ws = await openWorkspace(name);
  const override = { status: 'resolved', because: '', by: null, at: resolved.updatedAt };
  const after = [active, { ...archived, archivedAt: 2 }, { ...resolved, override }];
  expect(await ws.themes.toArray()).toEqual(after.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  await ws.delete();
});

test('from version 7, where no words led to a moment', async () => {
  const name = `migrated ${Math.random()}`;
  const before = new Dexie(name);
  before.version(1).stores(versionOne);
  before.version(2).stores({ feedback: null, blocks: '', index: '', shelf: 'id', digests: '' });
  before.version(3).stores({ snoozes: 'id, subjectId' });
  before.version(5).stores({ assignments: 'id, themeId, feedbackId, importId, how', learned: 'id' });
  before.version(7).stores({ regroupings: 'id, fromId, intoId' });
  const moment = makeMoment(makeJourney('Pay'));
  await before.table('moments').add(Object.fromEntries(Object.entries(moment).filter(([field]) => field !== 'terms')));
  before.close();

  const ws = await openWorkspace(name);
  expect(await ws.moments.toArray()).toEqual([moment]);
  await ws.delete();
});

test('from version 8, where counts did not know what is inferred: they are made anew', async () => {
  const name = `migrated ${Math.random()}`;
  const before = new Dexie(name);
  before.version(1).stores(versionOne);
  before.version(2).stores({ feedback: null, blocks: '', index: '', shelf: 'id', digests: '' });
  before.version(3).stores({ snoozes: 'id, subjectId' });
  before.version(5).stores({ assignments: 'id, themeId, feedbackId, importId, how', learned: 'id' });
  before.version(8).stores({ regroupings: 'id, fromId, intoId' });
  await before.table('digests').put('[["id","voice","items",null,1,"problem","file",null,0,null]]', 'a moment');
  before.close();

  const ws = await openWorkspace(name);
  expect(await ws.digests.count()).toBe(0);
  await ws.delete();
});
