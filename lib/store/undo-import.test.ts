import { beforeEach, describe, expect, test } from 'vitest';
import { testNow as now } from '../../test/builders.ts';
import { freshWorkspace, importInto } from '../../test/workspaces.ts';
import { assign } from './assignments.ts';
import { checkBackup, mergeBackup, writeBackup } from './backup.ts';
import { setSignal } from './feedback.ts';
import { editMoment } from './journey.ts';
import { readRows } from './rows.ts';
import { archiveTheme, setStatus } from './theme-status.ts';
import { createTheme, editTheme, removeTheme } from './themes.ts';
import { undoImport } from './undo-import.ts';
import type { Workspace } from './workspace.ts';

let ws: Workspace;
let other: Workspace;
beforeEach(async () => {
  ws = await freshWorkspace();
  other = await freshWorkspace();
});

const whole = { account: 'Acme', customer: 'Ana', themes: ['Card lost'], moment: 'Pay' };

/** Imports one item and gives what takes it back. */
async function importOne(values: Parameters<typeof importInto>[1][number]) {
  const { importId } = await importInto(ws, [values]);
  return () => undoImport(ws, importId, now + 1);
}

async function merge(target: Workspace, from: Workspace) {
  return mergeBackup(target, await checkBackup(await writeBackup(from, now)), now + 2);
}

async function expectNothing(target: Workspace): Promise<void> {
  const { imports, ...rows } = await readRows(target);
  expect(imports.every(({ state }) => state === 'undone')).toBe(true);
  for (const [table, left] of Object.entries(rows)) expect({ table, left }).toEqual({ table, left: [] });
  expect(await target.stated.toArray()).toEqual([]);
}

describe('undone in any order, imports leave nothing', () => {
  test.each([
    ['first to last', [0, 1, 2]],
    ['last to first', [2, 1, 0]],
    ['the middle one first', [1, 0, 2]],
    ['the middle one last', [2, 0, 1]],
  ])('%s', async (_, order) => {
    const undo = [
      await importOne({ ...whole, externalId: '1', segment: 'Growth' }),
      await importOne({ ...whole, externalId: '2', arr: 5 }),
      await importOne({ ...whole, externalId: '3', segment: 'Mid' }),
    ];
    for (const nth of order) await undo[nth]?.();
    await expectNothing(ws);
  });
});

describe('the facts of an account', () => {
  const facts = async () => {
    const { segment, plan, arr, rev } = (await ws.accounts.toArray())[0] ?? {};
    return { segment, plan, arr, rev };
  };

  test('are what the imports that stand say, whichever is undone', async () => {
    await importOne({ externalId: 'a', account: 'Acme', arr: 1 });
    const enterprise = await importOne({ externalId: 'b', account: 'Acme', segment: 'Enterprise', arr: 2 });
    const mid = await importOne({ externalId: 'c', account: 'Acme', segment: 'Mid' });
    await enterprise();
    expect(await facts()).toMatchObject({ segment: 'Mid', arr: 1 });
    await mid();
    expect(await facts()).toMatchObject({ segment: null, arr: 1 });
  });

  test('are not kept from the import that made the account, when only another uses it', async () => {
    const made = await importOne({ externalId: 'a', account: 'Acme', segment: 'Growth', plan: 'Team' });
    await importOne({ externalId: 'b', account: 'Acme', segment: 'Growth' });
    await made();
    expect(await facts()).toMatchObject({ segment: 'Growth', plan: null });
  });

  test('have a newer revision after each undo, so that it wins when files are merged', async () => {
    await importOne({ externalId: 'a', account: 'Acme', arr: 1 });
    const second = await importOne({ externalId: 'b', account: 'Acme', arr: 2 });
    await merge(other, ws);
    await second();
    expect(await facts()).toMatchObject({ arr: 1, rev: 3 });
    await merge(other, ws);
    expect(await other.accounts.toArray()).toEqual(await ws.accounts.toArray());
  });

  test('stand where a colleague changed them since', async () => {
    await importOne({ externalId: 'a', account: 'Acme', arr: 1 });
    const second = await importOne({ externalId: 'b', account: 'Acme', arr: 2 });
    await merge(other, ws);
    await importInto(other, [{ externalId: 'c', account: 'Acme', arr: 3 }]);
    await merge(ws, other);
    await second();
    expect(await facts()).toMatchObject({ arr: 3 });
  });

  test('are corrected by a file whose feedback is here already', async () => {
    await importOne({ externalId: 'a', account: 'Acme', arr: 1 });
    const again = await importOne({ externalId: 'a', account: 'Acme', arr: 2, segment: 'Mid' });
    expect(await facts()).toMatchObject({ arr: 2, segment: 'Mid' });
    await again();
    expect(await facts()).toMatchObject({ arr: 1, segment: null });
  });

  test('make no account of which nothing is heard', async () => {
    await importOne({ externalId: 'a', account: 'Acme', arr: 1 });
    await importOne({ externalId: 'a', account: 'Renamed', arr: 1 });
    expect(await ws.accounts.toArray()).toMatchObject([{ name: 'Acme' }]);
  });
});

describe('what a person wrote into what an import made stays', () => {
  const edits: readonly (readonly [string, Parameters<typeof editTheme>[2]])[] = [
    ['a name', { name: 'Card forgotten' }],
    ['an owner', { owner: 'Payments' }],
    ['terms', { terms: ['saved card'] }],
    ['a statement', { statement: 'Cards vanish' }],
  ];
  test.each(edits)('in a theme, %s', async (_, changes) => {
    const undo = await importOne(whole);
    const [theme] = await ws.themes.toArray();
    const edited = await editTheme(ws, theme?.id ?? '', changes, now);
    await undo();
    expect(await ws.themes.toArray()).toEqual([edited]);
    expect(await ws.moments.count()).toBe(0);
  });

  test('in a theme, a status, and that it was put aside', async () => {
    for (const edit of [
      (id: string) => setStatus(ws, id, { status: 'resolved', because: 'Gone', by: null }, now),
      (id: string) => archiveTheme(ws, id, true, now),
    ]) {
      const undo = await importOne(whole);
      const [theme] = await ws.themes.toArray();
      await edit(theme?.id ?? '');
      await undo();
      expect(await ws.themes.count()).toBe(1);
      await ws.themes.clear();
    }
  });

  test.each([
    ['a name', { name: 'Check-out' }],
    ['an owner', { owner: 'Payments' }],
    ['a weight', { weight: 5, weightReason: 'money' }],
    ['a metric', { metric: { name: 'Paid', unit: '', target: null, current: null, setOn: null } }],
  ])('in a moment, %s', async (_, changes) => {
    const undo = await importOne(whole);
    const [moment] = await ws.moments.toArray();
    const edited = await editMoment(ws, moment?.id ?? '', changes, 'Ines', now);
    await undo();
    expect(await ws.moments.toArray()).toEqual([edited]);
    expect(await ws.journeys.count()).toBe(1);
    expect(await ws.themes.count()).toBe(0);
  });

  test('but not a theme that they deleted', async () => {
    const undo = await importOne(whole);
    const [theme] = await ws.themes.toArray();
    await removeTheme(ws, theme?.id ?? '', now);
    await undo();
    await expectNothing(ws);
  });
});

describe('merged with a colleague who holds an undone import', () => {
  test('it does not come back here, and goes there', async () => {
    const undo = await importOne({ ...whole, externalId: '1', arr: 5 });
    await merge(other, ws);
    const [said] = (await readRows(other)).feedback;
    await setSignal(other, [said?.id ?? ''], 'problem', now + 1);
    await undo();
    const { conflicts } = await merge(ws, other);
    expect(conflicts).toEqual([]);
    await expectNothing(ws);
    await merge(other, ws);
    await expectNothing(other);
  });

  test('what a person there put into a theme goes with it, on both sides alike', async () => {
    const undo = await importOne({ ...whole, externalId: '1' });
    await merge(other, ws);
    const [said] = (await readRows(other)).feedback;
    const own = await createTheme(other, { name: 'Theirs', statement: '', terms: [], owner: null }, now);
    await assign(other, [said?.id ?? ''], own.id, 'confirmed', now);
    await undo();
    await merge(ws, other);
    await merge(other, ws);
    for (const side of [ws, other]) expect((await readRows(side)).assignments).toEqual([]);
    expect(await readRows(ws)).toEqual(await readRows(other));
  });

  test('what was imported again since stays on both sides', async () => {
    const undo = await importOne({ ...whole, externalId: '1' });
    await merge(other, ws);
    await undo();
    await importOne({ ...whole, externalId: '1' });
    await merge(ws, other);
    await merge(other, ws);
    expect(await readRows(ws)).toEqual(await readRows(other));
    const { feedback, accounts, customers, themes, assignments } = await readRows(other);
    for (const rows of [feedback, accounts, customers, themes, assignments]) expect(rows).toHaveLength(1);
  });
});
