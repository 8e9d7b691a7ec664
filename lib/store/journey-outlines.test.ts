import { beforeEach, expect, test } from 'vitest';
import { testNow as now } from '../../test/builders.ts';
import { freshWorkspace } from '../../test/workspaces.ts';
import type { JourneyOutline } from '../domain/journey-outline.ts';
import { createFromOutline, outlineOf, readOutline, removeJourney, restoreJourney } from './journey-outlines.ts';
import { readRows } from './rows.ts';
import type { Workspace } from './workspace.ts';

const metric = { name: 'Charged at the first try', unit: '%', target: 98, current: 91.4, setOn: '2026-11-16' };
const outline: JourneyOutline = {
  throughline: 'journey',
  version: 1,
  name: 'Member pays a club',
  stages: [
    {
      name: 'Pay',
      moments: [
        {
          name: 'Pay with a saved card',
          weight: 5,
          weightReason: 'Two in three cancellations name it',
          owner: 'Payments',
          metric,
          terms: ['saved card', '3-D Secure'],
        },
        { name: 'See what it costs', weight: null, weightReason: '', owner: null, metric: null, terms: [] },
      ],
    },
    { name: 'Renew', moments: [] },
  ],
};

let ws: Workspace;
beforeEach(async () => {
  ws = await freshWorkspace();
});

const fileOf = (content: unknown) => new Blob([typeof content === 'string' ? content : JSON.stringify(content)]);

test('a journey that is saved and opened again is the same, with ids and keys of its own', async () => {
  const first = await createFromOutline(ws, outline, 'Ines', now);
  const saved = await outlineOf(ws, first.id);
  expect(saved).toEqual(outline);
  const second = await createFromOutline(ws, await readOutline(fileOf(saved)), null, now);
  expect(await outlineOf(ws, second.id)).toEqual(outline);
  const { moments } = await readRows(ws);
  const weighed = { weight: 5, because: 'Two in three cancellations name it', at: now };
  expect(new Set(moments.flatMap(({ weighings }) => weighings))).toEqual(
    new Set([
      { ...weighed, by: 'Ines' },
      { ...weighed, by: null },
    ]),
  );
  expect(new Set(moments.map(({ id }) => id)).size).toBe(4);
  expect(new Set(moments.map(({ key }) => key)).size).toBe(4);
});

test.each([
  ['no JSON', '{"throughline": ', 'outline-invalid'],
  ['another kind of file', { throughline: 'workspace', version: 1 }, 'outline-invalid'],
  ['a later version', { ...outline, version: 2 }, 'outline-invalid'],
  ['no stage', { ...outline, stages: [] }, 'outline-invalid'],
  ['a stage without a name', { ...outline, stages: [{ name: '  ', moments: [] }] }, 'outline-invalid'],
  ['a weight of six', { ...outline, stages: [{ name: 'Pay', moments: [{ name: 'x', weight: 6 }] }] }, 'outline-invalid'],
  [
    'a weight without its reason',
    { ...outline, stages: [{ name: 'Pay', moments: [{ name: 'x', weight: 4 }] }] },
    'reason-missing',
  ],
])('a file with %s is refused', async (_, content, code) => {
  await expect(readOutline(fileOf(content))).rejects.toMatchObject({ code });
});

test('a file needs no more than names', async () => {
  const bare = { ...outline, stages: [{ name: 'Pay', moments: [{ name: ' See what it costs ' }] }] };
  expect((await readOutline(fileOf(bare))).stages[0]?.moments).toEqual([
    { name: 'See what it costs', weight: null, weightReason: '', owner: null, metric: null, terms: [] },
  ]);
});

test('five hundred moments are made at once, each at its place', async () => {
  const moments = Array.from({ length: 500 }, (_, index) => ({
    name: `Moment ${index}`,
    weight: null,
    weightReason: '',
    owner: null,
    metric: null,
    terms: [],
  }));
  const journey = await createFromOutline(ws, { ...outline, stages: [{ name: 'All', moments }] }, null, now);
  expect((await outlineOf(ws, journey.id)).stages[0]?.moments.map(({ name }) => name)).toEqual(moments.map(({ name }) => name));
});

test('deleted, it goes with its moments, and comes back with those that went with it', async () => {
  const journey = await createFromOutline(ws, outline, 'Ines', now);
  const before = await readRows(ws);
  const [kept, gone] = before.moments;
  await ws.moments.update(gone?.id ?? '', { deletedAt: now - 5 });
  await removeJourney(ws, journey.id, now + 1);
  expect((await readRows(ws)).moments.every(({ deletedAt }) => deletedAt !== null)).toBe(true);
  await expect(outlineOf(ws, journey.id)).rejects.toMatchObject({ code: 'row-missing' });
  await restoreJourney(ws, journey.id, now + 1, now + 2);
  const after = await readRows(ws);
  expect(after.journeys).toMatchObject([{ id: journey.id, deletedAt: null }]);
  expect(after.moments.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id)).toEqual([kept?.id]);
});
