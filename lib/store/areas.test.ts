import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { removeArea, setArea } from './areas.ts';
import { evidenceSource } from './evidence-source.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const pay = { host: 'jira', base: 'https://ferrow.atlassian.net', scope: 'PAY', area: 'Payments' } as const;
let ws: Workspace;

beforeEach(async () => {
  ws = await openWorkspace(`areas ${Math.random()}`);
});

const rules = async () => (await evidenceSource(ws).areas()).map(({ scope, area }) => [scope, area]);

it('keeps one rule for a part of a tool, however it is spelt', async () => {
  await setArea(ws, pay, 1);
  await setArea(ws, { ...pay, scope: ' pay ', area: ' Billing ' }, 2);
  expect(await rules()).toEqual([['pay', 'Billing']]);
});

it('takes a rule back, and takes it again', async () => {
  const { id } = await setArea(ws, pay, 1);
  await removeArea(ws, id, 2);
  expect(await rules()).toEqual([]);
  await removeArea(ws, id, 3);
  await setArea(ws, pay, 4);
  expect(await rules()).toEqual([['PAY', 'Payments']]);
});

it('refuses a rule without an area', () => {
  expect(() => setArea(ws, { ...pay, area: ' ' }, 1)).toThrow();
});
