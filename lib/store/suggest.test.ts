import { beforeEach, describe, expect, test } from 'vitest';
import { makeAssignment, makeFeedback, makeTheme, testNow as now } from '../../test/builders.ts';
import { freshWorkspace } from '../../test/workspaces.ts';
import { assignmentQueue, readQueued } from '../evidence/assignment-queue.ts';
import { applyTerms, assign, turnDown, unassign } from './assignments.ts';
import { checkBackup, mergeBackup, writeBackup } from './backup.ts';
import { putBack } from './put-back.ts';
import { erase } from './erase.ts';
import { evidenceSource } from './evidence-source.ts';
import { newRow } from '../domain/row.ts';
import { newId } from '../domain/ids.ts';
import type { Assignment } from '../domain/theme.ts';
import { putRows } from './rows.ts';
import { editTheme } from './themes.ts';
import { lastLook, suggestForLoose } from './suggest.ts';
import { undoImport } from './undo-import.ts';
import type { Workspace } from './workspace.ts';

const card = makeTheme({ name: 'The saved card is lost' });
const charge = makeTheme({ name: 'Charged twice for one booking' });
const said: readonly (readonly [string, typeof card])[] = [
  ...['my saved card is gone', 'the card I saved has vanished', 'saved cards are lost after an update'].map(
    (text) => [text, card] as const,
  ),
  ...['why was I charged twice', 'you charged me two times', 'a double charge on my account'].map(
    (text) => [text, charge] as const,
  ),
];
const importId = newId();
const loose = makeFeedback({ text: 'again my saved card is lost, where is the card I saved', importId });
const strange = makeFeedback({ text: 'the kernel module panics while booting a hypervisor', importId });
const learnedFrom = said.map(([text]) => makeFeedback({ text }));

let ws: Workspace;
let taking: Promise<void> | undefined;
beforeEach(async () => {
  ws = await freshWorkspace();
  const imported = {
    ...newRow(importId, now),
    fileName: 'a.csv',
    source: 'a',
    importedAt: now,
    added: 2,
    alreadyHere: 0,
    refused: 0,
  };
  const rows = {
    themes: [card, charge],
    feedback: [...learnedFrom, loose, strange],
    assignments: learnedFrom.map((item, index) => makeAssignment(item, said[index]?.[1] ?? card)),
    imports: [{ ...imported, state: 'done' as const }],
  };
  await putRows(ws, rows, now);
});

function look(target = ws, signal = new AbortController().signal) {
  return suggestForLoose(target, { now, signal, breathe: () => Promise.resolve(), tell: () => undefined });
}

const queue = () => assignmentQueue(evidenceSource(ws));
const howOf = async (feedbackId: string) =>
  (await ws.assignments.where({ feedbackId }).toArray()).filter(({ deletedAt }) => deletedAt === null).map(({ how }) => how);
const themesIn = async () => (await readQueued(evidenceSource(ws), [loose.id]))[0]?.suggested.map(({ theme }) => theme.id);

describe('what belongs to no theme', () => {
  test('is suggested the likeliest with the words that speak for it; nothing where none is probable', async () => {
    await look();
    expect(await queue()).toMatchObject({ suggested: [loose.id], loose: [strange.id] });
    const [queued] = await readQueued(evidenceSource(ws), [loose.id]);
    expect(queued?.suggested[0]).toMatchObject({ theme: card, band: 'strong' });
    expect(queued?.suggested[0]?.reasons).toEqual([
      { kind: 'words', how: 'exact', words: expect.arrayContaining(['saved card']) as unknown },
    ]);
  });

  test('counts for no theme before a person confirms it', async () => {
    const members = async () => (await evidenceSource(ws).digested([card.id])).members.get(card.id)?.length;
    const before = await evidenceSource(ws).revision();
    await look();
    expect(await members()).toBe(3);
    expect(await evidenceSource(ws).revision()).toBe(before);
    await assign(ws, [loose.id], card.id, 'confirmed', now);
    expect(await members()).toBe(4);
    expect(await queue()).toMatchObject({ suggested: [], loose: [strange.id] });
  });

  test('is not looked at again before something changes', async () => {
    expect(await lastLook(ws)).toBeNull();
    expect(await look()).toMatchObject({ themes: 2 });
    expect(await lastLook(ws)).toMatchObject({ themes: 2 });
    await assign(ws, [loose.id], card.id, 'confirmed', now);
    expect(await lastLook(ws)).toBeNull();
  });

  test('is left alone where fewer than two themes are known', async () => {
    await ws.themes.delete(charge.id);
    expect(await look()).toMatchObject({ themes: 0 });
    expect(await queue()).toMatchObject({ suggested: [] });
  });
});

describe('a decision', () => {
  test('confirmed and taken back: it is suggested as before', async () => {
    await look();
    const before = await assign(ws, [loose.id], card.id, 'confirmed', now);
    await putBack(ws, before, now);
    expect(await queue()).toMatchObject({ suggested: [loose.id] });
    expect(await themesIn()).toContain(card.id);
  });

  test('for another theme, taken back, leaves nothing of it', async () => {
    await look();
    await putBack(ws, await assign(ws, [strange.id], charge.id, 'confirmed', now), now);
    expect(await ws.assignments.where({ feedbackId: strange.id }).count()).toBe(0);
  });

  test('against what is suggested lasts through the next look, until it is taken back', async () => {
    await look();
    const before = await turnDown(ws, loose.id, now);
    await look();
    expect(await themesIn()).not.toContain(card.id);
    await putBack(ws, before, now);
    expect(await themesIn()).toContain(card.id);
  });

  test('is taken back only as long as nothing became of it since', async () => {
    await look();
    const confirmed = await assign(ws, [loose.id], card.id, 'confirmed', now);
    await unassign(ws, [loose.id], card.id, now);
    expect(await putBack(ws, confirmed, now)).toBe(false);
    expect(await howOf(loose.id)).toEqual([]);

    const account = newId();
    await putRows(ws, { feedback: [{ ...strange, accountId: account }] }, now);
    const put = await assign(ws, [strange.id], charge.id, 'confirmed', now);
    await erase(ws, { kind: 'account', id: account }, now);
    expect(await putBack(ws, put, now)).toBe(false);
    expect(await ws.assignments.where({ feedbackId: strange.id }).count()).toBe(0);
  });

  test('that takes out what a rule put in, or puts in what was suggested, undone, leaves it as it was', async () => {
    await look();
    const before = await ws.assignments.toArray();
    const words = (rows: readonly Assignment[]) =>
      rows.map(({ id, how, deletedAt, suggestion }) => ({ id, how, deletedAt, suggestion }));
    await putBack(ws, await unassign(ws, [loose.id], card.id, now), now);
    await putBack(ws, await assign(ws, [loose.id], charge.id, 'confirmed', now), now);
    expect(words(await ws.assignments.toArray())).toEqual(words(before));
  });

  test('by another page or a rule of terms puts an end to what was suggested', async () => {
    await look();
    await assign(ws, [loose.id], charge.id, 'confirmed', now);
    expect(await howOf(loose.id)).toEqual(['confirmed']);

    await unassign(ws, [loose.id], charge.id, now);
    await look();
    await editTheme(ws, card.id, { terms: ['saved card'] }, now);
    await applyTerms(ws, card.id, now);
    expect(await howOf(loose.id)).toEqual(['rule']);
  });

  test('stays where the look goes on behind it', async () => {
    await look();
    await assign(ws, [loose.id], charge.id, 'confirmed', now);
    await look();
    const rows = await ws.assignments.where({ feedbackId: loose.id }).toArray();
    expect(rows.map(({ themeId, how }) => [themeId, how])).toEqual([[charge.id, 'confirmed']]);
  });
});

test('stopped, it ends at once and is begun anew', async () => {
  const stop = new AbortController();
  stop.abort();
  await expect(look(ws, stop.signal)).rejects.toThrow();
  expect(await lastLook(ws)).toBeNull();
});

test('writes nothing for feedback that was taken back while it was looked at', async () => {
  const undone = () => undoImport(ws, importId, now);
  const found = await suggestForLoose(ws, {
    now,
    signal: new AbortController().signal,
    breathe: () => Promise.resolve(),
    tell: ({ step }) => {
      if (step === 'looking') taking = undone();
    },
  }).finally(() => taking);
  expect(found).toBeNull();
  expect(await ws.assignments.where({ how: 'suggested' }).count()).toBe(0);
  expect(await ws.learned.count()).toBe(0);
  expect(await look()).not.toBeNull();
});

test('goes with the import that brought the feedback, and with the customer who is erased', async () => {
  await look();
  await undoImport(ws, importId, now);
  expect(await ws.assignments.where({ how: 'suggested' }).count()).toBe(0);

  const account = newId();
  await putRows(ws, { feedback: [{ ...loose, id: newId(), importId: null, accountId: account }] }, now);
  await look();
  expect(await ws.assignments.where({ how: 'suggested' }).count()).toBeGreaterThan(0);
  await erase(ws, { kind: 'account', id: account }, now);
  expect(await ws.assignments.where({ how: 'suggested' }).count()).toBe(0);
});

test('travels with the file; what a colleague confirmed goes before what is only suggested here, without a conflict', async () => {
  const other = await freshWorkspace();
  await mergeBackup(other, await checkBackup(await writeBackup(ws, now)), now);
  await look();
  await assign(other, [loose.id], card.id, 'confirmed', now);
  const merged = await mergeBackup(ws, await checkBackup(await writeBackup(other, now)), now);
  expect(merged.conflicts).toEqual([]);
  const both = await mergeBackup(other, await checkBackup(await writeBackup(ws, now)), now);
  expect(both.conflicts).toEqual([]);
  for (const target of [ws, other]) {
    const rows = await target.assignments.where({ feedbackId: loose.id, themeId: card.id }).toArray();
    expect(rows.map(({ how }) => how)).toEqual(['confirmed']);
  }
});
