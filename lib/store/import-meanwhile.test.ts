import { expect, test } from 'vitest';
import { testNow as now } from '../../test/builders.ts';
import { blankItem, freshWorkspace } from '../../test/workspaces.ts';
import { erase } from './erase.ts';
import { beginImport } from './ingest.ts';
import { mergeThemes } from './merge-themes.ts';
import { readRows } from './rows.ts';
import { createTheme } from './themes.ts';

const words = (name: string, terms: string[] = []) => ({ name, terms, statement: '', owner: null });

test('an import goes by what people did to themes while it ran', async () => {
  const ws = await freshWorkspace();
  const from = await createTheme(ws, words('Card gone'), now);
  const into = await createTheme(ws, words('Card lost'), now);
  const session = await beginImport(ws, { fileName: 'a.csv', source: 'desk' }, now);
  const batch = (...ids: readonly string[]) =>
    session.add(
      ids.map((id, index) => ({
        ...blankItem,
        line: index + 2,
        externalId: id,
        text: `${id}: it asks for VAT`,
        themes: ['Card gone'],
      })),
    );
  await batch('1');
  await batch('2');
  await mergeThemes(ws, from.id, into.id, null, now);
  const rule = await createTheme(ws, words('VAT number', ['vat']), now);
  await batch('3');
  await batch('4');
  await session.finish(0);

  const { assignments } = await readRows(ws);
  const held = assignments.filter(({ deletedAt }) => deletedAt === null);
  expect(held.filter(({ themeId }) => themeId === from.id)).toEqual([]);
  expect(held.filter(({ themeId }) => themeId === into.id)).toHaveLength(4);
  expect(held.filter(({ themeId }) => themeId === rule.id).map(({ how }) => how)).toEqual(['rule', 'rule']);
});

test('a customer who is erased while an import runs is made again by what comes after, and keeps in mind that they were', async () => {
  const ws = await freshWorkspace();
  const session = await beginImport(ws, { fileName: 'a.csv', source: 'desk' }, now);
  const batch = (id: string) =>
    session.add([{ ...blankItem, line: 2, externalId: id, text: `${id}: hello`, customer: 'Ada Obi' }]);
  await batch('1');
  const [ada] = await ws.customers.toArray();
  await erase(ws, { kind: 'customer', id: ada?.id ?? '' }, now + 1);
  await batch('2');
  await session.finish(0);
  expect(await ws.customers.toArray()).toMatchObject([{ id: ada?.id, name: 'Ada Obi', deletedAt: null, erasedAt: now + 1 }]);
  const { feedback } = await readRows(ws);
  expect(feedback.filter(({ text }) => text !== '').map(({ externalId }) => externalId)).toEqual(['2']);
});
