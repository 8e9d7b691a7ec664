import { beforeEach, expect, test } from 'vitest';
import { testNow as now } from '../../test/builders.ts';
import { blankItem, freshWorkspace, importInto } from '../../test/workspaces.ts';
import { editMoment, removeMoment } from './journey.ts';
import { createLookAhead } from './look-ahead.ts';
import { createTheme, editTheme, removeTheme } from './themes.ts';
import type { Workspace } from './workspace.ts';

let ws: Workspace;
beforeEach(async () => {
  ws = await freshWorkspace();
});

const words = { statement: 'Cards vanish', terms: ['saved card'], owner: 'Payments' };

test('a theme that was renamed takes what the source still calls by its old name', async () => {
  await importInto(ws, [{ externalId: '1', themes: ['Card lost'] }]);
  const [first] = await ws.themes.toArray();
  const renamed = await editTheme(ws, first?.id ?? '', { name: 'Card forgotten', ...words }, now);
  await importInto(ws, [{ externalId: '2', themes: ['card  LOST', 'Card forgotten'] }]);
  expect(await ws.themes.toArray()).toEqual([renamed]);
  expect(await ws.assignments.where({ themeId: renamed.id }).count()).toBe(2);
});

test('the look ahead says so too', async () => {
  await importInto(ws, [{ externalId: '1', themes: ['Card lost'] }]);
  const [first] = await ws.themes.toArray();
  await editTheme(ws, first?.id ?? '', { name: 'Card forgotten' }, now);
  const ahead = await createLookAhead(ws);
  await ahead.look([{ ...blankItem, themes: ['Card lost'] }]);
  expect(ahead.themeKey('Card lost')).toBe(first?.key);
  expect(ahead.outlook().themes).toEqual({ named: 1, known: 1 });
});

test('a new theme of the old name takes it from then on', async () => {
  await importInto(ws, [{ externalId: '1', themes: ['Card lost'] }]);
  const [first] = await ws.themes.toArray();
  await editTheme(ws, first?.id ?? '', { name: 'Card forgotten' }, now);
  const second = await createTheme(ws, { ...words, terms: [], name: 'Card lost' }, now);
  await importInto(ws, [{ externalId: '2', themes: ['Card lost'] }]);
  expect(await ws.assignments.where({ themeId: second.id }).count()).toBe(1);
});

test('a theme that was deleted is made anew, with the key that it had', async () => {
  await importInto(ws, [{ externalId: '1', themes: ['Card lost'] }]);
  const [first] = await ws.themes.toArray();
  await removeTheme(ws, first?.id ?? '', now);
  await importInto(ws, [{ externalId: '2', themes: ['Card lost'] }]);
  expect(await ws.themes.toArray()).toMatchObject([{ id: first?.id, key: first?.key, rev: 3, deletedAt: null }]);
});

test('a moment that was renamed takes what the source still calls by its old name; a deleted one is made anew', async () => {
  await importInto(ws, [{ externalId: '1', moment: 'Pay' }]);
  const [first] = await ws.moments.toArray();
  const renamed = await editMoment(
    ws,
    first?.id ?? '',
    { name: 'Check-out', weight: 5, weightReason: 'money', owner: 'Ines' },
    null,
    now,
  );
  await importInto(ws, [{ externalId: '2', moment: 'PAY' }]);
  expect(await ws.moments.toArray()).toEqual([renamed]);
  await removeMoment(ws, renamed.id, now);
  await importInto(ws, [{ externalId: '3', moment: 'Pay' }]);
  expect(await ws.moments.toArray()).toMatchObject([{ id: renamed.id, name: 'Pay', rev: 4, deletedAt: null }]);
});
