import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { makeFeedback } from '../../../test/builders.ts';
import { openWorkspace } from '../workspace.ts';
import { addNotes } from './add.ts';
import { diskIndex } from './index-reader.ts';
import { maintain } from './maintain.ts';
import { readShelf } from './shelf.ts';

test('a damaged record is seen, the rest answers meanwhile, and rebuilding mends it', async () => {
  const ws = await openWorkspace(`damage ${Math.random()}`);
  const add = (texts: readonly string[]) =>
    ws.transaction('rw', [ws.shelf, ws.index, ws.blocks], async () => {
      await addNotes(
        ws,
        texts.map((text) => makeFeedback({ text })),
        0,
      );
    });
  await add(['The card was declined', 'A card is lost']);
  await add(['My card is gone']);
  const holding = async () => {
    const [list] = await diskIndex(ws, () => Promise.resolve(new Map())).postings(['card']);
    return [...(list?.notes ?? [])];
  };
  expect(await holding()).toEqual([0, 1, 2]);

  const record = (await ws.index.get('1/words/0'))?.slice();
  if (!record) throw new Error('the first segment has a bucket of words');
  record[record.length - 1] = (record[record.length - 1] ?? 0) ^ 1;
  await ws.index.put(record, '1/words/0');
  expect(await holding()).toEqual([2]);
  expect((await readShelf(ws)).state.damaged).toEqual([1]);

  await maintain(ws, { now: () => 0 });
  expect(await holding()).toEqual([0, 1, 2]);
  expect((await readShelf(ws)).state.damaged).toEqual([]);
  await ws.delete();
});
