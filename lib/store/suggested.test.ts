import { beforeEach, expect, test } from 'vitest';
import { makeAssignment, makeFeedback, makeTheme, testNow as now } from '../../test/builders.ts';
import { freshWorkspace } from '../../test/workspaces.ts';
import { listFeedback, readFeedback } from '../evidence/feedback-list.ts';
import { assign } from './assignments.ts';
import { checkBackup, mergeBackup, writeBackup } from './backup.ts';
import { evidenceSource } from './evidence-source.ts';
import { idFromName } from '../domain/ids.ts';
import { mergeThemes } from './merge-themes.ts';
import { putRows } from './rows.ts';
import { write, type Workspace } from './workspace.ts';

const theme = makeTheme({ name: 'The saved card is lost' });
const item = makeFeedback({ text: 'my saved card is gone' });
const suggestion = { confidence: 0.8, words: ['saved card'] };
const suggested = {
  ...makeAssignment(item, theme, 'suggested'),
  id: idFromName('assignment', item.id, theme.id),
  suggestion,
};

let ws: Workspace;
beforeEach(async () => {
  ws = await freshWorkspace();
  await putRows(ws, { themes: [theme], feedback: [item], assignments: [suggested] }, now);
});

const members = async () => (await evidenceSource(ws).digested([theme.id])).members.get(theme.id)?.length ?? 0;
const shown = async () => (await readFeedback(evidenceSource(ws), [item.id]))[0]?.themes;
const inTheme = async () => (await listFeedback(evidenceSource(ws), { themes: [theme.id] }, '', now)).ids;
const indexed = async () => (await evidenceSource(ws).index().documents([0])).map(({ themeIds }) => themeIds);

test('what is suggested is shown as such, and belongs to nothing before a person confirms it', async () => {
  expect(await shown()).toEqual([{ theme, how: 'suggested' }]);
  expect([await members(), await inTheme(), await indexed()]).toEqual([0, [], [[]]]);

  await assign(ws, [item.id], theme.id, 'confirmed', now);
  expect(await shown()).toEqual([{ theme, how: 'confirmed' }]);
  expect([await members(), await inTheme(), await indexed()]).toEqual([1, [item.id], [[theme.id]]]);
});

test('what suggests and nothing else leaves every figure as it is', async () => {
  const before = await evidenceSource(ws).revision();
  await write(ws, ['suggestions'], async () => {
    await ws.assignments.put({ ...suggested, suggestion: { ...suggestion, confidence: 0.6 } });
  });
  expect(await evidenceSource(ws).revision()).toBe(before);
});

test('whoever writes assignments may have written suggestions', async () => {
  const revision = async () => (await ws.revisions.get('suggestions'))?.revision ?? 0;
  const before = await revision();
  await assign(ws, [item.id], theme.id, 'confirmed', now);
  expect(await revision()).toBeGreaterThan(before);
});

test('what a colleague said goes before what is only suggested here, on both sides and without a conflict', async () => {
  const other = await freshWorkspace();
  await putRows(
    other,
    { themes: [theme], feedback: [item], assignments: [{ ...suggested, how: 'imported', suggestion: undefined }] },
    now,
  );
  const merge = async (target: Workspace, from: Workspace) =>
    mergeBackup(target, await checkBackup(await writeBackup(from, now)), now);
  expect([(await merge(ws, other)).conflicts, (await merge(other, ws)).conflicts]).toEqual([[], []]);
  for (const target of [ws, other]) expect((await target.assignments.toArray()).map(({ how }) => how)).toEqual(['imported']);
});

test('what is by rule in a theme that is merged stays counted where the other was only suggested', async () => {
  const from = makeTheme({ name: 'Cards vanish' });
  await putRows(ws, { themes: [from], assignments: [makeAssignment(item, from, 'rule')] }, now);
  await mergeThemes(ws, from.id, theme.id, null, now);
  expect((await shown())?.map(({ theme: { id }, how }) => [id, how])).toEqual([[theme.id, 'rule']]);
});
