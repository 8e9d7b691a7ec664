import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { makeOverride, makeTheme, testNow as now } from '../../test/builders.ts';
import { freshWorkspace } from '../../test/workspaces.ts';
import { freshSettings } from '../domain/fresh-settings.ts';
import { readRows } from './rows.ts';
import { archiveTheme, putOverride, setStatus } from './theme-status.ts';
import { createTheme } from './themes.ts';
import { readWorkspaceFile, writeWorkspaceFile } from './workspace-file.ts';

const words = { name: 'Card lost', statement: '', terms: [], owner: null };

test('a status takes a reason, says who and when, and is taken back', async () => {
  const ws = await freshWorkspace();
  const { id } = await createTheme(ws, words, now);
  const said = { status: 'resolved', because: ' Quiet since spring ', by: 'Ines' } as const;
  await expect(setStatus(ws, id, { ...said, because: '  ' }, now)).rejects.toMatchObject({ code: 'reason-missing' });
  await setStatus(ws, id, said, now + 1);
  const override = { ...said, because: 'Quiet since spring', at: now + 1 };
  expect(await ws.themes.get(id)).toMatchObject({ override, rev: 2 });
  await setStatus(ws, id, { ...said, status: 'declined' }, now + 2);
  await putOverride(ws, id, override, now + 3);
  expect(await ws.themes.get(id)).toMatchObject({ override });
  await putOverride(ws, id, null, now + 4);
  expect(await ws.themes.get(id)).toMatchObject({ override: null, rev: 5 });
});

test('what is put aside keeps its status and comes back with it', async () => {
  const ws = await freshWorkspace();
  const { id } = await createTheme(ws, words, now);
  await putOverride(ws, id, makeOverride('declined', 3), now);
  await archiveTheme(ws, id, true, now + 1);
  expect(await ws.themes.get(id)).toMatchObject({ archivedAt: now + 1, override: { status: 'declined' } });
  await archiveTheme(ws, id, false, now + 2);
  expect(await ws.themes.get(id)).toMatchObject({ archivedAt: null, override: { status: 'declined' } });
});

test('a workspace file of before is read: what was set stays set, what was put aside stays so', async () => {
  const ws = await freshWorkspace();
  const { override, archivedAt, ...row } = makeTheme();
  const older = (status: string) => ({ ...row, status, statusSince: 7 });
  const rows = { ...(await readRows(ws)), themes: ['active', 'archived', 'recurring'].map(older) };
  const file = writeWorkspaceFile(rows as never, freshSettings, now);
  const { themes } = (await readWorkspaceFile(file)).rows;
  expect(themes).toEqual([
    { ...row, override, archivedAt },
    { ...row, override, archivedAt: 7 },
    { ...row, override: { status: 'recurring', because: '', by: null, at: 7 }, archivedAt },
  ]);
});
