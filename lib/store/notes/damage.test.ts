import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFeedback } from '../../../test/builders.ts';
import { tokenizerVersion } from '../../matching/terms.ts';
import { readCondition } from '../index-condition.ts';
import { acceptLoss, mendIndex } from '../mend-index.ts';
import { openWorkspace, write, type Workspace } from '../workspace.ts';
import { addNotes } from './add.ts';
import { notesById, notesNamed } from './find.ts';
import { diskIndex } from './index-reader.ts';
import { putNotes } from './put.ts';

const rows = ['The card was declined', 'A card is lost', 'My card is gone', 'This card came late'].map((text) =>
  makeFeedback({ text, accountId: 'acme' }),
);
let ws: Workspace;

beforeEach(async () => {
  ws = await openWorkspace(`damage ${Math.random()}`);
  // Two in a segment, one in another, one in the tail.
  await add(0, 2, 0);
  await add(2, 3, 0);
  await add(3, 4, 8);
});
afterEach(async () => ws.delete());

test('a bucket of words is seen to be damaged, the rest answers meanwhile, and mending brings it back', async () => {
  expect(await holding('card')).toEqual([0, 1, 2, 3]);
  await flip('1/words/0');
  expect(await holding('card')).toEqual([2, 3]);
  expect((await readCondition(ws)).mending).toEqual({ why: 'damaged', done: 0, of: 4 });
  await mend();
  expect(await holding('card')).toEqual([0, 1, 2, 3]);
});

test('where a table of frequencies is damaged, postings are counted instead', async () => {
  const index = reader();
  const before = await index.documentFrequencies(['card', 'lost', 'nowhere']);
  await flip('1/tables/0');
  expect(await reader().documentFrequencies(['card', 'lost', 'nowhere'])).toEqual(before);
  expect((await readCondition(ws)).mending?.why).toBe('damaged');
  await mend();
  expect(await reader().documentFrequencies(['card', 'lost', 'nowhere'])).toEqual(before);
});

test.each(['cut short', 'deleted'])('a bucket of names that is %s hides no note, from those who write neither', async (how) => {
  const ids = rows.map(({ id }) => id);
  if (how === 'deleted') await ws.index.delete('1/names/0');
  else await ws.index.put(new Uint8Array(5), '1/names/0');
  const found = await ws.transaction('r', [ws.shelf, ws.index, ws.blocks], async () => notesById(ws, ids));
  expect(found.map((one) => one?.row.text)).toEqual(rows.map(({ text }) => text));
  expect(await notesNamed(ws, 'account', ['acme'])).toHaveLength(4);
  const [first = makeFeedback()] = rows;
  await write(ws, ['feedback'], () => putNotes(ws, [{ ...first, text: 'The card was refused' }], 0));
  expect((await readCondition(ws)).mending?.why).toBe('damaged');
  await mend();
  expect((await notesNamed(ws, 'account', ['acme'])).map(({ row }) => row.text)).toEqual([
    'A card is lost',
    'My card is gone',
    'This card came late',
    'The card was refused',
  ]);
});

test.each(['state', 'tail', 'dead'] as const)('without the row of the %s every note is found again', async (row) => {
  await write(ws, ['feedback'], () => putNotes(ws, rows.slice(0, 1), 0));
  await ws.shelf.delete(row);
  await reader().documents([0, 1, 2, 3, 4]);
  await write(ws, ['feedback'], () => putNotes(ws, [makeFeedback({ text: 'One card more' })], 0));
  if (row !== 'dead') expect((await readCondition(ws)).mending?.why).toBe('damaged');
  await mend();
  expect(await holding('card')).toHaveLength(5);
  expect(await readCondition(ws)).toEqual({ mending: null, lost: 0 });
});

test.each(['garbled', 'deleted'])(
  'a record of notes that is %s is told as lost, and importing again brings it back',
  async (how) => {
    if (how === 'deleted') await ws.blocks.delete(0);
    else await ws.blocks.put(['["', '{}', '[1]', ''], 0);
    await ws.digests.put('stale', 'head');
    expect(await reader().documents([0, 1, 2, 3])).toEqual([]);
    expect((await readCondition(ws)).mending?.why).toBe('damaged');
    await mend();
    expect(await readCondition(ws)).toEqual({ mending: null, lost: 4 });
    expect(await ws.digests.count()).toBe(0);
    await acceptLoss(ws);
    expect((await readCondition(ws)).lost).toBe(0);
    await write(ws, ['feedback'], () => putNotes(ws, rows, 0));
    expect(await holding('card')).toEqual([4, 5, 6, 7]);
  },
);

test('one that another tokenizer made answers until the new one has taken its place', async () => {
  const state = await ws.shelf.get('state');
  if (state?.id !== 'state') throw new Error('there is a state');
  await ws.shelf.put({ ...state, tokenizer: tokenizerVersion - 1 });
  expect((await readCondition(ws)).mending).toEqual({ why: 'outdated', done: 0, of: 4 });
  expect(await holding('card')).toEqual([0, 1, 2, 3]);
  await mend();
  expect(await readCondition(ws)).toEqual({ mending: null, lost: 0 });
  expect(await holding('card')).toEqual([0, 1, 2, 3]);
});

async function add(from: number, to: number, mostInTail: number): Promise<void> {
  await ws.transaction('rw', [ws.shelf, ws.index, ws.blocks], async () => {
    await addNotes(ws, rows.slice(from, to), mostInTail);
  });
}

async function flip(key: string): Promise<void> {
  const record = (await ws.index.get(key))?.slice();
  if (!record) throw new Error(`there is no ${key}`);
  record[record.length - 1] = (record[record.length - 1] ?? 0) ^ 1;
  await ws.index.put(record, key);
}

function reader() {
  return diskIndex(ws, () => Promise.resolve(new Map()));
}

async function holding(term: string): Promise<readonly number[]> {
  const [list] = await reader().postings([term]);
  return [...(list?.notes ?? [])];
}

function mend(): Promise<void> {
  return mendIndex(ws, () => 0);
}
