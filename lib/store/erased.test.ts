import { beforeEach, describe, expect, test } from 'vitest';
import { testNow as now } from '../../test/builders.ts';
import { citedIssue, freshWorkspace, importInto } from '../../test/workspaces.ts';
import type { FrozenInsight } from '../domain/decision.ts';
import { checkBackup, mergeBackup, writeBackup } from './backup.ts';
import { editDecision, recordDecision } from './decisions.ts';
import { erase } from './erase.ts';
import { setMoment, setSignal } from './feedback.ts';
import { readRows } from './rows.ts';
import { undoImport } from './undo-import.ts';
import type { Workspace } from './workspace.ts';

let ws: Workspace;
let other: Workspace;
beforeEach(async () => {
  ws = await freshWorkspace();
  other = await freshWorkspace();
});

const canary = { externalId: 'e', account: 'Acme', customer: 'Ana Canary', text: 'secret words', themes: ['Card lost'] };
const words = { verdict: 'act' as const, because: '', givesUp: '', expects: '', reviewOn: null };

async function mergeInto(target: Workspace, from: Workspace) {
  return mergeBackup(target, await checkBackup(await writeBackup(from, now)), now + 5);
}

async function mergeBothWays(): Promise<void> {
  const [mine, theirs] = [await writeBackup(ws, now), await writeBackup(other, now)];
  await mergeBackup(ws, await checkBackup(theirs), now + 5);
  await mergeBackup(other, await checkBackup(mine), now + 5);
}

async function eraseAcme(target: Workspace, at: number): Promise<void> {
  const [account] = await target.accounts.toArray();
  await erase(target, { kind: 'account', id: account?.id ?? '' }, at);
}

async function everything(target: Workspace): Promise<string> {
  const tables = await Promise.all(target.tables.map((table) => table.toArray() as Promise<unknown[]>));
  return JSON.stringify(tables);
}

async function expectSilent(target: Workspace): Promise<void> {
  const text = await everything(target);
  for (const word of ['secret', 'Canary', 'Acme']) expect(text).not.toContain(word);
}

/** A decision that quotes what was imported, with or without who said it. */
async function decideOnIt(target: Workspace, named: boolean) {
  const [said] = (await readRows(target)).feedback;
  if (!said) throw new Error('the import left nothing');
  const { id: feedbackId, key, text, saidAt, accountId, customerId } = said;
  const quote = { feedbackId, key, text, who: 'Acme', saidAt, ...(named ? { accountId, customerId } : {}) };
  const frozen: FrozenInsight = {
    kind: 'theme',
    id: feedbackId,
    key: 'T-ABCDEF',
    name: 'Card lost',
    voices: 1,
    unit: 'accounts',
    mentions: 1,
    arr: 0,
    windowDays: 90,
    trend: 'too-few-to-call',
    lastHeard: now,
    quotes: [quote],
  };
  return recordDecision(target, { ...words, item: citedIssue, decidedBy: null, evidence: [frozen] }, now);
}

describe('what was erased stays erased when files are merged', () => {
  test('whatever the revision that a colleague has of it', async () => {
    await importInto(ws, [canary]);
    await decideOnIt(ws, false);
    await mergeInto(other, ws);
    const ids = (await readRows(other)).feedback.map((row) => row.id);
    await setSignal(other, ids, 'problem', now);
    await setMoment(other, ids, null, now);
    const [decision] = await other.decisions.toArray();
    for (const because of ['a', 'b']) await editDecision(other, decision?.id ?? '', { ...words, because }, null, now);
    await eraseAcme(ws, now + 1);
    await mergeBothWays();
    await expectSilent(ws);
    await expectSilent(other);
    expect(await readRows(ws)).toEqual(await readRows(other));
    expect(await ws.decisions.toArray()).toMatchObject([{ because: 'b', evidence: [{ voices: 1, quotes: [] }] }]);
  });

  test('with what only the colleague has by the same account, and no conflict shows the words', async () => {
    await importInto(ws, [canary]);
    await mergeInto(other, ws);
    await importInto(other, [{ ...canary, externalId: 'later', customer: 'Bo Canary', arr: 5, text: 'more secrets' }]);
    await eraseAcme(ws, now + 1);
    const { conflicts } = await mergeInto(other, ws);
    await mergeInto(ws, other);
    expect(conflicts).toEqual([]);
    await expectSilent(ws);
    await expectSilent(other);
    expect(await readRows(ws)).toEqual(await readRows(other));
    expect(await ws.assignments.count()).toBe(0);
  });

  test('one customer of an account, and nobody else of it', async () => {
    await importInto(ws, [canary, { ...canary, externalId: 'b', customer: 'Bo', text: 'stays' }]);
    await mergeInto(other, ws);
    const ana = (await ws.customers.toArray()).find((row) => row.name === 'Ana Canary');
    await erase(ws, { kind: 'customer', id: ana?.id ?? '' }, now + 1);
    await mergeBothWays();
    for (const target of [ws, other]) {
      expect(await everything(target)).not.toMatch(/secret|Canary/);
      expect((await readRows(target)).feedback.map((row) => row.text).sort()).toEqual(['', 'stays']);
      expect(await target.accounts.toArray()).toMatchObject([{ name: 'Acme', deletedAt: null }]);
    }
  });
});

describe('what was erased stays erased when its import is undone', () => {
  test('and imported again', async () => {
    const { importId } = await importInto(ws, [canary]);
    await eraseAcme(ws, now + 1);
    await undoImport(ws, importId, now + 2);
    expect(await importInto(ws, [canary], now + 3)).toMatchObject({ added: 0, alreadyHere: 1, differing: [] });
    await expectSilent(ws);
  });

  test('a quote is found by who said it when its feedback is gone', async () => {
    const { importId } = await importInto(ws, [canary]);
    await importInto(ws, [{ externalId: 'another', account: 'Acme', customer: 'Ana Canary', text: 'secret too' }]);
    await decideOnIt(ws, true);
    await undoImport(ws, importId, now);
    expect(await everything(ws)).toContain('secret words');
    await eraseAcme(ws, now + 1);
    await expectSilent(ws);
  });
});

describe('an erased account that a new file names', () => {
  const again = { ...canary, externalId: 'new', arr: 7, text: 'said after' };

  test('is made again, whole, and its customers', async () => {
    await importInto(ws, [{ ...canary, segment: 'Enterprise' }]);
    await eraseAcme(ws, now + 1);
    await importInto(ws, [again], now + 2);
    expect(await ws.accounts.toArray()).toMatchObject([
      { name: 'Acme', segment: null, arr: 7, deletedAt: null, erasedAt: now + 1, rev: 3 },
    ]);
    expect(await ws.customers.toArray()).toMatchObject([{ name: 'Ana Canary', deletedAt: null, erasedAt: now + 1, rev: 3 }]);
    expect(await everything(ws)).not.toContain('secret');
  });

  test('keeps what was said after, and takes nothing of before from a colleague', async () => {
    await importInto(ws, [canary]);
    await mergeInto(other, ws);
    await importInto(other, [{ ...canary, externalId: 'theirs', arr: 900, text: 'secret of before' }]);
    await eraseAcme(ws, now + 1);
    await importInto(ws, [again], now + 2);
    await mergeBothWays();
    expect(await readRows(ws)).toEqual(await readRows(other));
    expect(await everything(other)).not.toContain('secret');
    expect(await other.accounts.toArray()).toMatchObject([{ name: 'Acme', arr: 7 }]);
    expect((await readRows(other)).feedback.filter((row) => row.text !== '')).toMatchObject([{ text: 'said after' }]);
  });

  test('is erased again when that file is undone', async () => {
    await importInto(ws, [canary]);
    await mergeInto(other, ws);
    await eraseAcme(ws, now + 1);
    const { importId } = await importInto(ws, [again], now + 2);
    await undoImport(ws, importId, now + 3);
    await expectSilent(ws);
    await mergeBothWays();
    await expectSilent(other);
    expect(await readRows(ws)).toEqual(await readRows(other));
  });
});
