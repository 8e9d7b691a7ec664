import { expect, test } from 'vitest';
import { testNow as now } from '../../test/builders.ts';
import { freshWorkspace, importInto } from '../../test/workspaces.ts';
import { checkBackup, mergeBackup, writeBackup } from './backup.ts';
import { setSignal } from './feedback.ts';
import { readRows } from './rows.ts';
import { write, type Workspace } from './workspace.ts';
import { putNotes } from './notes/put.ts';

const bad = 'The export is broken and the support was horrible. I am very disappointed.';
const inferred = { kind: 'problem', from: 'inferred' } as const;

const signals = async (ws: Workspace) => (await readRows(ws)).feedback.map(({ signal }) => signal);

async function mergedBothWays(ours: Workspace, theirs: Workspace) {
  const [mine, other] = [await checkBackup(await writeBackup(ours, now)), await checkBackup(await writeBackup(theirs, now))];
  const { conflicts } = await mergeBackup(ours, other, now);
  await mergeBackup(theirs, mine, now);
  expect(await readRows(ours)).toEqual(await readRows(theirs));
  return conflicts;
}

test('an import infers what neither a column nor a rating tells', async () => {
  const ws = await freshWorkspace();
  await importInto(ws, [
    { externalId: '1', text: bad },
    { externalId: '2', text: bad, signal: { kind: 'question', from: 'column' } },
    { externalId: '3', text: bad, rating: { value: 3, min: 1, max: 5 } },
    { externalId: '4', text: bad, language: 'fr' },
  ]);
  const found = await signals(ws);
  expect(found).toHaveLength(4);
  expect(found).toEqual(expect.arrayContaining([inferred, { kind: 'question', from: 'column' }, inferred, null]));
});

test('the question that a survey put is not read as the customer’s', async () => {
  const ws = await freshWorkspace();
  const title = 'What do you love most about our great and amazing product?';
  await importInto(ws, [{ text: 'The list of members', title, asked: true }]);
  expect(await signals(ws)).toEqual([null]);
});

test('an inferred signal makes no conflict with none, and goes after one that is stated', async () => {
  const [ours, theirs] = [await freshWorkspace(), await freshWorkspace()];
  const items = [
    { externalId: '1', text: bad },
    { externalId: '2', text: bad },
  ];
  await importInto(ours, items);
  await importInto(theirs, [items[0] ?? {}, { ...items[1], signal: { kind: 'request', from: 'column' } }]);
  const [older] = (await readRows(theirs)).feedback.filter(({ externalId }) => externalId === '1');
  if (!older) throw new Error('the import left no item');
  await write(theirs, ['feedback'], () => putNotes(theirs, [{ ...older, signal: null }], now));

  expect(await mergedBothWays(ours, theirs)).toEqual([]);
  const rows = (await readRows(ours)).feedback;
  expect(rows.find(({ externalId }) => externalId === '1')?.signal).toEqual(inferred);
  expect(rows.find(({ externalId }) => externalId === '2')?.signal).toEqual({ kind: 'request', from: 'column' });
});

test('what a person said of a signal travels to a colleague', async () => {
  const [ours, theirs] = [await freshWorkspace(), await freshWorkspace()];
  await importInto(ours, [{ externalId: '1', text: bad }]);
  await importInto(theirs, [{ externalId: '1', text: bad }]);
  const [row] = (await readRows(ours)).feedback;
  await setSignal(ours, [row?.id ?? ''], 'request', now);
  expect(await mergedBothWays(ours, theirs)).toEqual([]);
  expect(await signals(theirs)).toEqual([{ kind: 'request', from: 'confirmed' }]);
});
