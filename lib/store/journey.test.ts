import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { freshWorkspace } from '../../test/workspaces.ts';
import { makeJourney, makeMoment } from '../../test/builders.ts';
import { createMoment, editMoment, placeMoment } from './journey.ts';
import { present } from './present.ts';
import type { Workspace } from './workspace.ts';

const now = Date.UTC(2026, 10, 28);
const day = 86_400_000;
const journey = makeJourney('Try', 'Pay');
const [tryStage, pay] = journey.stages.map(({ id }) => id) as [string, string];

let ws: Workspace;
beforeEach(async () => {
  ws = await freshWorkspace();
  await ws.journeys.add(journey);
});

test('who gave a moment its weight, when and why is kept, whatever it weighs later', async () => {
  const place = { journeyId: journey.id, stageId: pay, name: 'Pay', owner: null, metric: null, themeIds: [], terms: [] };
  const { id } = await createMoment(ws, { ...place, weight: 4, weightReason: 'most fees' }, 'Ines', now);
  await editMoment(ws, id, { owner: 'Payments' }, 'Mara', now + day);
  await editMoment(ws, id, { weight: 5, weightReason: 'cancellations' }, 'Mara', now + 2 * day);
  await editMoment(ws, id, { weight: null, weightReason: '' }, null, now + 3 * day);
  expect((await ws.moments.get(id))?.weighings).toEqual([
    { weight: 4, because: 'most fees', at: now, by: 'Ines' },
    { weight: 5, because: 'cancellations', at: now + 2 * day, by: 'Mara' },
    { weight: null, because: '', at: now + 3 * day, by: null },
  ]);
});

test('a weight from before this was kept stands first, by nobody and at no time', async () => {
  const moment = makeMoment(journey, { weight: 3, weightReason: 'as ever' });
  await ws.moments.add(moment);
  const { weighings } = await editMoment(ws, moment.id, { weight: 2 }, 'Ines', now);
  expect(weighings).toEqual([
    { weight: 3, because: 'as ever', at: null, by: null },
    { weight: 2, because: 'as ever', at: now, by: 'Ines' },
  ]);
});

test('a moment is placed before another, at the end, and in another stage; what keeps its place keeps its revision', async () => {
  const make = (name: string, order: number) => makeMoment(journey, { name, order, stageId: tryStage });
  const [a, b, c] = [make('a', 0), make('b', 1), make('c', 2)];
  await ws.moments.bulkAdd([a, b, c]);
  const inOrder = async (stage: string) =>
    (await present(ws.moments))
      .filter(({ stageId }) => stageId === stage)
      .toSorted((one, other) => one.order - other.order)
      .map(({ name }) => name)
      .join('');

  await placeMoment(ws, c.id, tryStage, b.id, now);
  expect(await inOrder(tryStage)).toBe('acb');
  expect(await ws.moments.get(a.id)).toEqual(a);
  await placeMoment(ws, a.id, tryStage, null, now);
  expect(await inOrder(tryStage)).toBe('cba');
  await placeMoment(ws, b.id, pay, null, now);
  await placeMoment(ws, c.id, pay, b.id, now);
  expect([await inOrder(tryStage), await inOrder(pay)]).toEqual(['a', 'cb']);
  await expect(placeMoment(ws, a.id, 'no such stage', null, now)).rejects.toMatchObject({ code: 'row-missing' });
});
