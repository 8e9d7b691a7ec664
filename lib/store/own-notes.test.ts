import { expect, test, vi } from 'vitest';
import { testNow as now } from '../../test/builders.ts';
import { blankItem, freshWorkspace } from '../../test/workspaces.ts';
import type { ImportedItem } from '../importers/imported.ts';
import { beginImport } from './ingest.ts';
import type { Workspace } from './workspace.ts';

/** More than the tail holds, so that each batch makes a segment. */
const batchSize = 300;

const batch = (from: number, text = 'it is slow'): readonly ImportedItem[] =>
  Array.from({ length: batchSize }, (_, index) => ({
    ...blankItem,
    line: from + index + 2,
    externalId: String(from + index),
    text: `${from + index}: ${text}`,
  }));

const begin = (ws: Workspace) => beginImport(ws, { fileName: 'a.csv', source: 'desk' }, now);

test('a run finds what an earlier one brought, and what it brought itself, by id', async () => {
  const ws = await freshWorkspace();
  const first = await begin(ws);
  await first.add(batch(0));
  await first.finish(0);

  const second = await begin(ws);
  expect(await second.add(batch(150))).toMatchObject({ added: 150, alreadyHere: 150, differing: [] });
  expect(await second.add(batch(450))).toMatchObject({ added: 300, alreadyHere: 0 });
  expect(await second.add(batch(450))).toMatchObject({ added: 0, alreadyHere: 300, differing: [] });
  const changed = await second.add(batch(600, 'it is quick'));
  expect(changed).toMatchObject({ added: 150, alreadyHere: 150 });
  expect(changed.differing).toEqual(Array.from({ length: 150 }, (_, index) => 602 + index));
});

test('a run reads nothing of its own again, however much it has brought', async () => {
  const ws = await freshWorkspace();
  const first = await begin(ws);
  await first.add(batch(10_000));
  await first.finish(0);

  const session = await begin(ws);
  const read = vi.spyOn(ws.index, 'bulkGet');
  const readFor: number[] = [];
  for (let from = 0; from < 5 * batchSize; from += batchSize) {
    read.mockClear();
    await session.add(batch(from));
    readFor.push(read.mock.calls.reduce((sum, [keys]) => sum + keys.length, 0));
  }
  expect(readFor[0]).toBeGreaterThan(0);
  expect(readFor).toEqual(readFor.map(() => readFor[0]));
});
