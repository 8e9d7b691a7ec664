import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { Fault } from '../domain/errors.ts';
import { applyTerms, assign, unassign } from './assignments.ts';
import { checkBackup, mergeBackup, restoreBackup, writeBackup } from './backup.ts';
import { revisionOf } from './changes.ts';
import { workspaceCounts } from './counts.ts';
import { editDecision, recordDecision, removeDecision } from './decisions.ts';
import { dismissTheme, undoDismissal } from './dismissals.ts';
import { readDraft, saveDraft } from './drafts.ts';
import { erase } from './erase.ts';
import { evidenceSource } from './evidence-source.ts';
import { feedbackReader } from './feedback-reader.ts';
import { beginImport } from './ingest.ts';
import { createJourney, createMoment, editJourney, editMoment } from './journey.ts';
import { addLink, removeLink, restoreLink } from './links.ts';
import { recallMapping, rememberMapping } from './mappings.ts';
import { readRows, wipe } from './rows.ts';
import { loadSample, removeSample } from './sample.ts';
import { changeSettings, readSettings } from './settings.ts';
import { createTheme, deletedThemes, editTheme, removeTheme, restoreTheme, themeByKey } from './themes.ts';
import { undoImport } from './undo-import.ts';
import type { Workspace } from './workspace.ts';
import { testNow } from '../../test/builders.ts';
import { blankItem, citedIssue, freshWorkspace, importInto } from '../../test/workspaces.ts';

const now = testNow;
const item = citedIssue;
let ws: Workspace;
let other: Workspace;

beforeEach(async () => {
  ws = await freshWorkspace();
  other = await freshWorkspace();
});

const names = { journey: 'Journey', stage: 'Imported' };

const nothing = {
  accounts: [],
  customers: [],
  feedback: [],
  themes: [],
  assignments: [],
  regroupings: [],
  journeys: [],
  moments: [],
  decisions: [],
  links: [],
  dismissals: [],
  snoozes: [],
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
    expect(rows.themes).toMatchObject([{ name: 'Card lost', override: null }]);
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
    await session.add([{ ...blankItem, account: 'Acme' }]);
    await session.cancel();
    const { imports, ...rows } = await readRows(ws);
    expect(rows).toEqual(nothing);
    expect(imports).toMatchObject([{ state: 'cancelled' }]);
  });

  test('assigns by the terms of a theme, marked as by rule', async () => {
    await createTheme(ws, { name: 'Card lost', statement: '', terms: ['saved card'], owner: null }, now);
    await importInto(ws, [{ externalId: '1' }, { externalId: '2', text: 'nothing of the kind' }]);
    expect((await readRows(ws)).assignments).toMatchObject([{ how: 'rule' }]);
  });
});

describe('themes and moments', () => {
  test('a rename keeps the key; a name that is taken is refused; deleting can be undone', async () => {
    const words = { statement: '', terms: [], owner: null };
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

  test('is brought back from the list of deleted ones, unless its name is another one’s by now', async () => {
    const words = { statement: '', terms: [], owner: null };
    const gone = await createTheme(ws, { ...words, name: 'Card lost' }, now);
    const other = await createTheme(ws, { ...words, name: 'Receipts late' }, now);
    await removeTheme(ws, gone.id, now + 1);
    expect((await deletedThemes(ws)).map(({ id }) => id)).toEqual([gone.id]);
    await editTheme(ws, other.id, { name: 'Card lost' }, now + 2);
    await expect(restoreTheme(ws, gone.id, now + 3)).rejects.toMatchObject({ code: 'name-taken' });
    await editTheme(ws, other.id, { name: 'Receipts late' }, now + 4);
    await restoreTheme(ws, gone.id, now + 5);
    expect(await deletedThemes(ws)).toEqual([]);
  });

  test('is found by its key for as long as it is not deleted', async () => {
    const words = { name: 'Card lost', statement: '', terms: [], owner: null };
    const theme = await createTheme(ws, words, now);
    expect(await themeByKey(ws, theme.key)).toEqual(theme);
    await removeTheme(ws, theme.id, now);
    expect(await themeByKey(ws, theme.key)).toBeNull();
    const renamed = await editTheme(ws, (await createTheme(ws, words, now)).id, { name: 'Renamed' }, now);
    await removeTheme(ws, renamed.id, now);
    const again = await createTheme(ws, { ...words, name: 'Card  lost' }, now);
    expect(await themeByKey(ws, again.key)).toEqual(again);
  });

  test('changed terms move what they assigned, and leave what a person took out', async () => {
    await importInto(ws, [{ externalId: '1' }, { externalId: '2', text: 'refund is late' }]);
    const theme = await createTheme(ws, { name: 'X', statement: '', terms: ['saved card'], owner: null }, now);
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
      metric: null,
      themeIds: [],
      terms: [],
    };
    const moment = await createMoment(ws, words, null, now);
    await expect(editMoment(ws, moment.id, { weight: 5 }, null, now)).rejects.toMatchObject({ code: 'reason-missing' });
    expect(await editMoment(ws, moment.id, { weight: 5, weightReason: 'money' }, null, now)).toMatchObject({
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

  test('a link that is put back says who linked first, when and how', async () => {
    const first = await addLink(ws, { item, insight, relation: 'addresses', by: 'Ines' }, now);
    await removeLink(ws, first.id, now + 1);
    expect(await restoreLink(ws, first, now + 2)).toEqual({ ...first, rev: 3, updatedAt: now + 2 });
    await addLink(ws, { item, insight, relation: 'considers', by: 'Mara' }, now + 3);
    await restoreLink(ws, first, now + 4);
    expect(await evidenceSource(ws).links()).toEqual([{ ...first, rev: 5, updatedAt: now + 4 }]);
    await expect(restoreLink(ws, { ...first, id: insight.id }, now)).rejects.toMatchObject({ code: 'row-missing' });
  });

  test('how sure the model was of what is judged stays beside the link and the dismissal, and goes into no backup', async () => {
    const link = await addLink(ws, { item, insight, relation: 'addresses', by: null, confidence: 0.4 }, now);
    const dismissal = await dismissTheme(ws, { ...item, itemId: 'another' }, insight.id, now, 0.8);
    await dismissTheme(ws, { ...item, itemId: 'a third' }, insight.id, now);
    await addLink(ws, { item, insight, relation: 'considers', by: null, confidence: 0.6 }, now + 1);
    const judged = new Map([
      [link.id, 0.6],
      [dismissal.id, 0.8],
    ]);
    expect(await evidenceSource(ws).judged()).toEqual(judged);
    await ws.learned.put({ id: 'judged', model: 0, confidences: Object.fromEntries(judged) });
    expect(await evidenceSource(ws).judged()).toEqual(new Map());
  });

  test('a dismissed theme comes back to its item, and to no other', async () => {
    const elsewhere = { ...item, itemId: 'another' };
    await dismissTheme(ws, item, insight.id, now);
    await dismissTheme(ws, elsewhere, insight.id, now);
    await undoDismissal(ws, item.itemId, insight.id, now + 1);
    await undoDismissal(ws, item.itemId, insight.id, now + 2);
    expect(await evidenceSource(ws).dismissals()).toMatchObject([{ itemId: 'another' }]);
    expect(await ws.dismissals.where({ itemId: item.itemId }).toArray()).toMatchObject([{ rev: 2, deletedAt: now + 1 }]);
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
    await restoreBackup(other, checked, now);
    expect(await readRows(other)).toEqual(await readRows(ws));
  });

  test('restores settings with the rows, and leaves what no file holds', async () => {
    await changeSettings(ws, { workspaceName: 'Ferrow' });
    await importInto(other, [{ account: 'Acme', arr: 5 }]);
    await changeSettings(other, { workspaceName: 'Old', windowDays: 30 });
    const draft = { itemId: item.itemId, item, verdict: null, because: 'half a sen', givesUp: '', expects: '', reviewOn: null };
    await saveDraft(other, { ...draft, decisionId: null, savedAt: now });
    await rememberMapping(other, ['id', 'text'], { text: 1 }, now);
    await restoreBackup(other, await checkBackup(await writeBackup(ws, now)), now);
    expect(await readSettings(other)).toEqual(await readSettings(ws));
    expect(await readDraft(other, item.itemId)).toMatchObject({ because: 'half a sen' });
    expect(await recallMapping(other, ['id', 'text'])).toEqual({ text: 1 });
    expect(await other.stated.count()).toBe(0);
  });

  test('restores nothing where a row cannot be put', async () => {
    await importInto(other, items);
    await changeSettings(other, { workspaceName: 'Stays' });
    const before = await readRows(other);
    const checked = await checkBackup(await writeBackup(ws, now));
    const spoilt = { ...checked, settings: { ...checked.settings, me: (() => 'not to be stored') as unknown as string } };
    await expect(restoreBackup(other, spoilt, now)).rejects.toThrow();
    expect(await readRows(other)).toEqual(before);
    expect(await readSettings(other)).toMatchObject({ workspaceName: 'Stays' });
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
    ['of a newer version', (text: string) => text.replace('"version":2', '"version":3'), 'backup-newer'],
  ])('%s is refused', async (_, spoil, code) => {
    await importInto(ws, items);
    const text = await (await writeBackup(ws, now)).text();
    const refused = checkBackup(new Blob([spoil(text)]));
    await expect(refused).rejects.toBeInstanceOf(Fault);
    await expect(refused).rejects.toMatchObject({ code });
  });

  test('merged both ways, two workspaces are equal, and conflicts are listed on both sides', async () => {
    await importInto(ws, items);
    await restoreBackup(other, await checkBackup(await writeBackup(ws, now)), now);
    const [theme] = await evidenceSource(ws).themes();
    if (!theme) throw new Error('the import left no theme');
    await editTheme(ws, theme.id, { owner: 'Payments' }, now + 1);
    await editTheme(other, theme.id, { owner: 'Bookings' }, now + 2);
    await importInto(other, [{ text: 'only there' }]);
    const [mine, theirs] = [await writeBackup(ws, now), await writeBackup(other, now)];
    const here = await mergeBackup(ws, await checkBackup(theirs), now);
    const there = await mergeBackup(other, await checkBackup(mine), now);
    expect(await readRows(ws)).toEqual(await readRows(other));
    expect(here.conflicts).toMatchObject([{ table: 'themes', id: theme.id }]);
    expect(there.conflicts).toMatchObject([{ kept: here.conflicts[0]?.kept }]);
    const again = await mergeBackup(ws, await checkBackup(await writeBackup(other, now)), now);
    expect(again).toMatchObject({ added: 0, updated: 0, conflicts: [] });
  });

  test('the same file imported on both sides is no conflict', async () => {
    await importInto(ws, items);
    await importInto(other, items);
    const here = await mergeBackup(ws, await checkBackup(await writeBackup(other, now)), now);
    await mergeBackup(other, await checkBackup(await writeBackup(ws, now)), now);
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

test('counts what is here, and nothing that was deleted or erased', async () => {
  await importInto(ws, [
    { externalId: '1', account: 'Acme', customer: 'Ana', themes: ['Card lost'], moment: 'Pay' },
    { externalId: '2', account: 'Bolt', themes: ['Slow'] },
  ]);
  const { accounts, themes } = await readRows(ws);
  await erase(ws, { kind: 'account', id: accounts.find((row) => row.name === 'Acme')?.id ?? '' }, now);
  await removeTheme(ws, themes[0]?.id ?? '', now);
  expect(await workspaceCounts(ws)).toEqual({ feedback: 1, accounts: 1, themes: 1, decisions: 0, moments: 1, toAssign: 0 });
});

test('reads feedback in batches, in a stable order, without what was deleted', async () => {
  await importInto(
    ws,
    Array.from({ length: 25 }, (_, index) => ({ externalId: String(index), text: `note ${index}` })),
  );
  const read = async (size: number) => {
    const ids: string[] = [];
    for await (const batch of evidenceSource(ws).feedback.iterate(size)) ids.push(...batch.map((row) => row.id));
    return ids;
  };
  const ids = await read(10);
  expect(new Set(ids).size).toBe(25);
  expect(await read(1_000)).toEqual(ids);
  const [first, second] = ids;
  const found = await evidenceSource(ws).feedback.byIds([second ?? '', 'unknown', first ?? '']);
  expect(found.map((row) => row.id)).toEqual([second, first]);
});

test('what was imported beside the sample has its own journey, themes and moments', { timeout: 30_000 }, async () => {
  await loadSample(ws, now);
  const { journeys, moments, themes } = await readRows(ws);
  const [moment, theme] = [moments[0]?.name ?? '', themes[0]?.name ?? ''];
  await importInto(ws, [{ externalId: '1', themes: [theme], moment }]);
  const words = { journeyId: journeys[0]?.id ?? '', stageId: journeys[0]?.stages[0]?.id ?? '', name: 'My own' };
  await createMoment(
    ws,
    { ...words, weight: 3, weightReason: 'x', owner: null, metric: null, themeIds: [], terms: [] },
    null,
    now,
  );
  await removeSample(ws, names, now);
  const left = await readRows(ws);
  expect(left.themes).toMatchObject([{ name: theme }]);
  expect(left.assignments).toHaveLength(1);
  expect(left.journeys).toMatchObject([{ name: 'Journey', stages: [{ name: 'Imported' }] }]);
  expect(left.moments.map(({ name }) => name).sort()).toEqual([moment, 'My own'].sort());
  for (const row of left.moments) {
    expect(row).toMatchObject({ journeyId: left.journeys[0]?.id, stageId: left.journeys[0]?.stages[0]?.id });
  }
  expect(left.feedback).toMatchObject([{ momentId: left.moments.find(({ name }) => name === moment)?.id }]);
});

test('the sample goes in beside what is here and comes out whole', { timeout: 30_000 }, async () => {
  await importInto(ws, [{ externalId: '1', account: 'Acme', themes: ['Card lost'] }]);
  const before = await readRows(ws);
  await loadSample(ws, now);
  const brought = (await readRows(ws)).imports.find((row) => row.source === 'sample')?.added ?? 0;
  expect(brought).toBeGreaterThan(0);
  expect(await feedbackReader(ws).count()).toBe(brought + 1);
  expect(await readSettings(ws)).toMatchObject({ workspaceName: 'Ferrow' });
  const ofSample = (await readRows(ws)).feedback.filter(({ source }) => source !== before.feedback[0]?.source);
  await assign(ws, [ofSample[0]?.id ?? ''], before.themes[0]?.id ?? '', 'suggested', now);
  await removeSample(ws, names, now + 40 * 86_400_000);
  expect(await readRows(ws)).toEqual(before);
  expect(await readSettings(ws)).toMatchObject({ workspaceName: '', sampleImportId: null });
});
