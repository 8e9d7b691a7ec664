import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CitedItem } from '../domain/decision.ts';
import { Fault } from '../domain/errors.ts';
import type { ImportedItem } from '../importers/imported.ts';
import { applyTerms, unassign } from './assignments.ts';
import { checkBackup, mergeBackup, restoreBackup, writeBackup } from './backup.ts';
import { revisionOf } from './changes.ts';
import { editDecision, recordDecision, removeDecision } from './decisions.ts';
import { erase } from './erase.ts';
import { evidenceSource } from './evidence-source.ts';
import { beginImport } from './ingest.ts';
import { createJourney, createMoment, editJourney, editMoment } from './journey.ts';
import { addLink, removeLink } from './links.ts';
import { readRows, wipe } from './rows.ts';
import { loadSample, removeSample } from './sample.ts';
import { readSettings } from './settings.ts';
import { createTheme, editTheme, removeTheme, restoreTheme } from './themes.ts';
import { undoImport } from './undo-import.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const now = Date.UTC(2026, 10, 23);
let ws: Workspace;
let other: Workspace;

beforeEach(async () => {
  ws = await openWorkspace(`one ${Math.random()}`);
  other = await openWorkspace(`two ${Math.random()}`);
});
afterEach(async () => {
  await ws.delete();
  await other.delete();
});

const blank: ImportedItem = {
  line: 2,
  source: 'desk',
  channel: 'support ticket',
  externalId: null,
  text: 'The saved card was gone',
  title: null,
  language: null,
  saidAt: now,
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

const item: CitedItem = {
  host: 'jira',
  kind: 'issue',
  key: 'PAY-812',
  base: 'https://ferrow.atlassian.net',
  url: 'https://ferrow.atlassian.net/browse/PAY-812',
  tab: null,
  itemId: 'jira https://ferrow.atlassian.net issue pay-812',
  title: 'Card declined on retry',
};

async function importInto(target: Workspace, items: readonly Partial<ImportedItem>[]) {
  const session = await beginImport(target, { fileName: 'a.csv', source: 'desk' }, now);
  const result = await session.add(items.map((one, index) => ({ ...blank, line: index + 2, ...one })));
  await session.finish(0);
  return { ...result, importId: session.importId };
}

const nothing = {
  accounts: [],
  customers: [],
  feedback: [],
  themes: [],
  assignments: [],
  journeys: [],
  moments: [],
  decisions: [],
  links: [],
  dismissals: [],
  areas: [],
};

describe('importing', () => {
  test('joins items to the accounts, customers, themes and moments they name', async () => {
    await importInto(ws, [
      {
        externalId: '1',
        account: 'Acme',
        customer: 'Ana',
        segment: 'Enterprise',
        arr: 84_000,
        themes: ['Card lost'],
        moment: 'Pay',
      },
      { externalId: '2', account: ' acme ', customer: 'Bo', themes: ['card  LOST'] },
    ]);
    const rows = await readRows(ws);
    expect(rows.accounts).toMatchObject([{ name: 'Acme', segment: 'Enterprise', arr: 84_000 }]);
    expect(rows.customers.map((row) => row.name).sort()).toEqual(['Ana', 'Bo']);
    expect(rows.themes).toMatchObject([{ name: 'Card lost', status: 'active' }]);
    expect(rows.themes[0]?.key).toMatch(/^T-[A-Z][0-9A-Z]{5}$/);
    expect(rows.assignments).toHaveLength(2);
    expect(rows.moments).toMatchObject([{ name: 'Pay', weight: null }]);
    expect(rows.feedback.map((row) => row.accountId)).toEqual([rows.accounts[0]?.id, rows.accounts[0]?.id]);
  });

  test('running it again adds nothing, and identical anonymous voices stay apart', async () => {
    const items = [{ text: 'good' }, { text: 'good' }, { text: 'good', externalId: '7' }];
    expect(await importInto(ws, items)).toMatchObject({ added: 3, alreadyHere: 0 });
    expect(await importInto(ws, items)).toMatchObject({ added: 0, alreadyHere: 3 });
  });

  test('an id that comes twice with other words keeps the first and names the line', async () => {
    const result = await importInto(ws, [{ externalId: '1' }, { externalId: '1', text: 'Something else' }]);
    expect(result).toMatchObject({ added: 1, alreadyHere: 1, differing: [3] });
  });

  test('two browsers give the same ids and keys', async () => {
    const items = [{ externalId: '1', account: 'Acme', themes: ['Card lost'], moment: 'Pay' }, { text: 'no id' }];
    await importInto(ws, items);
    await importInto(other, items);
    const identities = async (target: Workspace) => {
      const rows = await readRows(target);
      return [rows.feedback, rows.themes, rows.accounts, rows.moments].map((list) =>
        list.map((row) => `${row.id} ${'key' in row ? row.key : ''}`).sort(),
      );
    };
    expect(await identities(other)).toEqual(await identities(ws));
  });

  test('undone, nothing is left', async () => {
    const { importId } = await importInto(ws, [
      { account: 'Acme', customer: 'Ana', themes: ['Card lost'], moment: 'Pay', arr: 5 },
    ]);
    await undoImport(ws, importId, now + 1);
    const { imports, ...rows } = await readRows(ws);
    expect(rows).toEqual(nothing);
    expect(imports).toMatchObject([{ state: 'undone' }]);
  });

  test('undone, facts that it replaced come back, and what others use stays', async () => {
    await importInto(ws, [{ externalId: '1', account: 'Acme', arr: 100, themes: ['Card lost'] }]);
    const second = await importInto(ws, [{ externalId: '2', account: 'Acme', arr: 900, themes: ['Card lost'] }]);
    expect((await readRows(ws)).accounts).toMatchObject([{ arr: 900 }]);
    await undoImport(ws, second.importId, now + 1);
    const rows = await readRows(ws);
    expect(rows.accounts).toMatchObject([{ arr: 100 }]);
    expect(rows.feedback).toHaveLength(1);
    expect(rows.themes).toHaveLength(1);
  });

  test('cancelled, nothing is left either', async () => {
    const session = await beginImport(ws, { fileName: 'a.csv', source: 'desk' }, now);
    await session.add([{ ...blank, account: 'Acme' }]);
    await session.cancel();
    const { imports, ...rows } = await readRows(ws);
    expect(rows).toEqual(nothing);
    expect(imports).toMatchObject([{ state: 'cancelled' }]);
  });

  test('assigns by the terms of a theme, marked as by rule', async () => {
    await createTheme(ws, { name: 'Card lost', statement: '', terms: ['saved card'], owner: null, status: 'active' }, now);
    await importInto(ws, [{ externalId: '1' }, { externalId: '2', text: 'nothing of the kind' }]);
    expect((await readRows(ws)).assignments).toMatchObject([{ how: 'rule' }]);
  });
});

describe('themes and moments', () => {
  test('a rename keeps the key; a name that is taken is refused; deleting can be undone', async () => {
    const words = { statement: '', terms: [], owner: null, status: 'active' as const };
    const theme = await createTheme(ws, { name: 'Card lost', ...words }, now);
    await createTheme(ws, { name: 'Other', ...words }, now);
    expect(await editTheme(ws, theme.id, { name: 'Card forgotten' }, now)).toMatchObject({ key: theme.key, rev: 2 });
    await expect(editTheme(ws, theme.id, { name: ' other ' }, now)).rejects.toMatchObject({ code: 'name-taken' });
    const again = await createTheme(ws, { name: 'Card lost', ...words }, now);
    expect(again.id).not.toBe(theme.id);
    expect(again.key).not.toBe(theme.key);
    await removeTheme(ws, theme.id, now);
    expect(await evidenceSource(ws).themes()).toHaveLength(2);
    await restoreTheme(ws, theme.id, now);
    expect(await evidenceSource(ws).themes()).toHaveLength(3);
  });

  test('changed terms move what they assigned, and leave what a person took out', async () => {
    await importInto(ws, [{ externalId: '1' }, { externalId: '2', text: 'refund is late' }]);
    const theme = await createTheme(ws, { name: 'X', statement: '', terms: ['saved card'], owner: null, status: 'active' }, now);
    expect(await applyTerms(ws, theme.id, now)).toEqual({ added: 1, dropped: 0 });
    await editTheme(ws, theme.id, { terms: ['refund'] }, now);
    expect(await applyTerms(ws, theme.id, now)).toEqual({ added: 1, dropped: 1 });
    const held = (await readRows(ws)).assignments.map((row) => row.feedbackId);
    await unassign(ws, held, theme.id, now);
    expect(await applyTerms(ws, theme.id, now)).toEqual({ added: 0, dropped: 0 });
  });

  test('a weight needs its reason, and a stage with moments cannot be dropped', async () => {
    const journey = await createJourney(ws, 'Trial to renewal', ['Try', 'Pay'], now);
    const [stage] = journey.stages;
    if (!stage) throw new Error('a journey keeps its stages');
    const words = {
      journeyId: journey.id,
      stageId: stage.id,
      name: 'Pay',
      weight: null,
      weightReason: '',
      owner: null,
      themeIds: [],
    };
    const moment = await createMoment(ws, words, now);
    await expect(editMoment(ws, moment.id, { weight: 5 }, now)).rejects.toMatchObject({ code: 'reason-missing' });
    expect(await editMoment(ws, moment.id, { weight: 5, weightReason: 'money' }, now)).toMatchObject({
      weight: 5,
      key: moment.key,
    });
    await expect(editJourney(ws, journey.id, { stages: [] }, now)).rejects.toMatchObject({ code: 'stage-in-use' });
  });
});

describe('links and decisions', () => {
  const insight = { kind: 'theme' as const, id: '0190d8a0-0000-7000-8000-000000000001', key: 'T-ABCDEF' };
  const words = { verdict: 'act' as const, because: 'x', givesUp: '', expects: '', reviewOn: null };

  test('one link per pair; taken back, it is gone for readers and kept as a tombstone', async () => {
    const link = await addLink(ws, { item, insight, relation: 'addresses', by: null }, now);
    await addLink(ws, { item, insight, relation: 'considers', by: null }, now + 1);
    expect(await evidenceSource(ws).links()).toMatchObject([{ id: link.id, relation: 'considers', rev: 2 }]);
    await removeLink(ws, link.id, now + 2);
    expect(await evidenceSource(ws).links()).toEqual([]);
    expect((await readRows(ws)).links).toMatchObject([{ deletedAt: now + 2, rev: 3 }]);
  });

  test('defer and decline need a reason', async () => {
    const attempt = recordDecision(ws, { ...words, verdict: 'defer', because: ' ', item, decidedBy: null, evidence: [] }, now);
    await expect(attempt).rejects.toMatchObject({ code: 'reason-missing' });
  });

  test('an edit keeps the earlier wording; undo keeps a tombstone', async () => {
    const decision = await recordDecision(ws, { ...words, item, decidedBy: 'Ines', evidence: [] }, now);
    const edited = await editDecision(ws, decision.id, { ...words, because: 'y' }, 'Mara', now + 1);
    expect(edited).toMatchObject({ because: 'y', key: decision.key, edits: [{ by: 'Mara', changed: { because: 'x' } }] });
    await removeDecision(ws, decision.id, now + 2);
    expect(await evidenceSource(ws).decisions()).toEqual([]);
  });
});

describe('erasing', () => {
  test('an account: its words are gone everywhere, counts in decisions stay', async () => {
    await importInto(ws, [{ externalId: 'e', account: 'Acme', customer: 'Ana Canary', text: 'secret words' }]);
    const { feedback, accounts } = await readRows(ws);
    const [said] = feedback;
    const [account] = accounts;
    if (!said || !account) throw new Error('the import left nothing');
    const quote = { feedbackId: said.id, key: said.key, text: said.text, who: 'Acme', saidAt: said.saidAt };
    const frozen = {
      kind: 'theme' as const,
      id: said.id,
      key: 'T-ABCDEF',
      name: 'Card lost',
      voices: 1,
      unit: 'accounts' as const,
      mentions: 1,
      arr: 0,
      windowDays: 90,
      trend: 'too-few-to-call',
      lastHeard: now,
      quotes: [quote],
    };
    await recordDecision(
      ws,
      { verdict: 'act', because: '', givesUp: '', expects: '', reviewOn: null, item, decidedBy: null, evidence: [frozen] },
      now,
    );
    expect(await erase(ws, { kind: 'account', id: account.id }, now + 1)).toBe(1);
    const everything = JSON.stringify(await readRows(ws));
    for (const word of ['secret words', 'Ana Canary', 'Acme']) expect(everything).not.toContain(word);
    expect((await readRows(ws)).decisions).toMatchObject([{ evidence: [{ voices: 1, mentions: 1, quotes: [] }] }]);
    expect(await importInto(ws, [{ externalId: 'e', account: 'Acme', text: 'secret words' }])).toMatchObject({ added: 0 });
  });
});

describe('the workspace file', () => {
  const items = [{ externalId: '1', account: 'Acme', themes: ['Card lost'] }, { text: 'no id “ünïcode” 🎫' }];

  test('restores what was backed up', async () => {
    await importInto(ws, items);
    const checked = await checkBackup(await writeBackup(ws, now));
    await importInto(other, [{ text: 'goes away' }]);
    await restoreBackup(other, checked);
    expect(await readRows(other)).toEqual(await readRows(ws));
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, -20), 'backup-damaged'],
    ['without its last line', (text: string) => text.split('\n').slice(0, -2).join('\n'), 'backup-damaged'],
    ['with one letter changed', (text: string) => text.replace('ünïcode', 'ünicode'), 'backup-damaged'],
    [
      'with a line left out',
      (text: string) =>
        text
          .split('\n')
          .filter((_, index) => index !== 2)
          .join('\n'),
      'backup-damaged',
    ],
    ['with more after its end', (text: string) => `${text}{}\n`, 'backup-damaged'],
    ['of something else', () => 'id,text\n1,hello\n', 'backup-not-ours'],
    ['empty', () => '', 'backup-not-ours'],
    ['of a newer version', (text: string) => text.replace('"version":1', '"version":2'), 'backup-newer'],
  ])('%s is refused', async (_, spoil, code) => {
    await importInto(ws, items);
    const text = await (await writeBackup(ws, now)).text();
    const refused = checkBackup(new Blob([spoil(text)]));
    await expect(refused).rejects.toBeInstanceOf(Fault);
    await expect(refused).rejects.toMatchObject({ code });
  });

  test('merged both ways, two workspaces are equal, and conflicts are listed on both sides', async () => {
    await importInto(ws, items);
    await restoreBackup(other, await checkBackup(await writeBackup(ws, now)));
    const [theme] = await evidenceSource(ws).themes();
    if (!theme) throw new Error('the import left no theme');
    await editTheme(ws, theme.id, { owner: 'Payments' }, now + 1);
    await editTheme(other, theme.id, { owner: 'Bookings' }, now + 2);
    await importInto(other, [{ text: 'only there' }]);
    const [mine, theirs] = [await writeBackup(ws, now), await writeBackup(other, now)];
    const here = await mergeBackup(ws, await checkBackup(theirs));
    const there = await mergeBackup(other, await checkBackup(mine));
    expect(await readRows(ws)).toEqual(await readRows(other));
    expect(here.conflicts).toMatchObject([{ table: 'themes', id: theme.id }]);
    expect(there.conflicts).toMatchObject([{ kept: here.conflicts[0]?.kept }]);
    const again = await mergeBackup(ws, await checkBackup(await writeBackup(other, now)));
    expect(again).toMatchObject({ added: 0, updated: 0, conflicts: [] });
  });

  test('the same file imported on both sides is no conflict', async () => {
    await importInto(ws, items);
    await importInto(other, items);
    const here = await mergeBackup(ws, await checkBackup(await writeBackup(other, now)));
    await mergeBackup(other, await checkBackup(await writeBackup(ws, now)));
    expect(here.conflicts).toEqual([]);
    expect(await readRows(ws)).toEqual(await readRows(other));
  });
});

test('every write counts its tables up, and wiping leaves nothing', async () => {
  const before = await revisionOf(ws, ['feedback']);
  await importInto(ws, [{}]);
  expect(await revisionOf(ws, ['feedback'])).not.toBe(before);
  await wipe(ws);
  expect(await readRows(ws)).toEqual({ ...nothing, imports: [] });
});

test('reads feedback in batches, in a stable order, without what was deleted', async () => {
  await importInto(
    ws,
    Array.from({ length: 25 }, (_, index) => ({ externalId: String(index), text: `note ${index}` })),
  );
  const ids: string[] = [];
  for await (const batch of evidenceSource(ws).feedback.iterate(10)) ids.push(...batch.map((row) => row.id));
  expect(ids).toHaveLength(25);
  expect(ids).toEqual(ids.toSorted());
  const [first, second] = ids;
  const found = await evidenceSource(ws).feedback.byIds([second ?? '', 'unknown', first ?? '']);
  expect(found.map((row) => row.id)).toEqual([second, first]);
});

test('the sample goes in beside what is here and comes out whole', async () => {
  await importInto(ws, [{ externalId: '1', account: 'Acme', themes: ['Card lost'] }]);
  const before = await readRows(ws);
  await loadSample(ws, now);
  const brought = (await readRows(ws)).imports.find((row) => row.source === 'sample')?.added ?? 0;
  expect(brought).toBeGreaterThan(0);
  expect(await ws.feedback.count()).toBe(brought + 1);
  expect(await readSettings(ws)).toMatchObject({ workspaceName: 'Ferrow' });
  await removeSample(ws, now + 40 * 86_400_000);
  expect(await readRows(ws)).toEqual(before);
  expect(await readSettings(ws)).toMatchObject({ workspaceName: '', sampleImportId: null });
});
