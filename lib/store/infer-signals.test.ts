import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFeedback } from '../../test/builders.ts';
import type { Feedback } from '../domain/feedback.ts';
import { feedbackReader } from './feedback-reader.ts';
import { putSignalBack, setSignal } from './feedback.ts';
import { inferSignals } from './infer-signals.ts';
import { diskIndex } from './notes/index-reader.ts';
import { addNotes } from './notes/add.ts';
import { dropById } from './notes/put.ts';
import { readRows } from './rows.ts';
import { loadSample } from './sample.ts';
import { signalsDue } from './signals-due.ts';
import { openWorkspace, write, type Workspace } from './workspace.ts';

const now = 1_000_000;
const bad = 'The export is broken and the support was horrible. I am very disappointed.';
const plain = 'The invoice is sent on the first of the month.';
let ws: Workspace;
beforeEach(async () => {
  ws = await openWorkspace(`signals ${Math.random()}`);
});
afterEach(() => ws.delete());

async function keep(...rows: readonly Feedback[]): Promise<void> {
  await write(ws, ['feedback'], () => addNotes(ws, rows));
}

async function signalOf({ id }: Feedback): Promise<Feedback['signal'] | undefined> {
  return (await feedbackReader(ws).byIds([id]))[0]?.signal;
}

const infer = () => inferSignals(ws, new AbortController().signal);

test('what came without a signal gets the one that its words tell, and no revision changes', async () => {
  const [one, other] = [makeFeedback({ text: bad }), makeFeedback({ text: plain })];
  await keep(one, other);
  expect(await signalsDue(ws)).toBe(true);
  await infer();
  expect(await feedbackReader(ws).byIds([one.id, other.id])).toEqual([
    { ...one, signal: { kind: 'problem', from: 'inferred' } },
    other,
  ]);
  expect(await signalsDue(ws)).toBe(false);
  expect(await diskIndex(ws, () => Promise.resolve(new Map())).documentFrequencies(['month'])).toEqual([1]);
});

test('what is stated stays, and what a person took away is not inferred again', async () => {
  const stated = makeFeedback({ text: bad, signal: 'praise' });
  const emptied = makeFeedback({ text: bad });
  const dropped = makeFeedback({ text: bad });
  await keep(stated, emptied, dropped);
  await setSignal(ws, [emptied.id], null, now);
  await write(ws, ['feedback'], () => dropById(ws, [dropped.id], now));
  await infer();
  expect(await signalOf(stated)).toEqual(stated.signal);
  expect(await signalOf(emptied)).toBeNull();
  expect(await signalOf(dropped)).toBeUndefined();
});

test('the sample keeps what its story says of each', async () => {
  await loadSample(ws, Date.UTC(2026, 10, 23));
  const { feedback } = await readRows(ws);
  await infer();
  expect((await readRows(ws)).feedback).toEqual(feedback);
});

test('what another version inferred is inferred anew', async () => {
  const [one, other] = [makeFeedback({ text: bad }), makeFeedback({ text: plain })].map((row): Feedback => ({
    ...row,
    signal: { kind: 'praise', from: 'inferred' },
  }));
  if (!one || !other) throw new Error('two rows');
  await keep(one, other);
  await infer();
  expect(await signalOf(one)).toEqual({ kind: 'problem', from: 'inferred' });
  expect(await signalOf(other)).toBeNull();
});

test('a question in a stored title may be a survey’s, and is not read', async () => {
  const asked = makeFeedback({ text: plain, title: 'What do you love most about our great and amazing product?' });
  await keep(asked);
  await infer();
  expect(await signalOf(asked)).toBeNull();
});

test('a person’s word is confirmed, and taking it back gives what was there, as something newer', async () => {
  const row = makeFeedback({ text: bad });
  await keep(row);
  await infer();
  const before = await setSignal(ws, [row.id], 'request', now);
  expect(await signalOf(row)).toEqual({ kind: 'request', from: 'confirmed' });
  expect(await putSignalBack(ws, before, now)).toBe(true);
  const [back] = await feedbackReader(ws).byIds([row.id]);
  expect(back).toMatchObject({ rev: 3, signal: { kind: 'problem', from: 'inferred' } });
});

test('what was decided anew since is not taken back', async () => {
  const row = makeFeedback({ text: bad });
  await keep(row);
  const before = await setSignal(ws, [row.id], 'request', now);
  await setSignal(ws, [row.id], 'question', now);
  expect(await putSignalBack(ws, before, now)).toBe(false);
  expect(await signalOf(row)).toEqual({ kind: 'question', from: 'confirmed' });
});

test('stopped in the middle, it is still due', async () => {
  await keep(makeFeedback({ text: bad }));
  await expect(inferSignals(ws, AbortSignal.abort())).rejects.toThrow();
  expect(await signalsDue(ws)).toBe(true);
});
