import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { removeArea, setArea } from './areas.ts';
import { assign } from './assignments.ts';
import { evidenceSource } from './evidence-source.ts';
import { createTheme, type ThemeWords } from './themes.ts';
import { openWorkspace, type Workspace } from './workspace.ts';
import { importInto } from '../../test/workspaces.ts';

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

it('says the area of feedback that came without one, by its source or a tag there, until it is taken back', async () => {
  await importInto(ws, [{ externalId: '1' }, { externalId: '2', area: 'Clubs' }, { externalId: '3', tags: ['billing'] }]);
  const areas = async () => (await evidenceSource(ws).index().documents([0, 1, 2])).map(({ area }) => area);
  expect(await areas()).toEqual([null, 'Clubs', null]);
  const { id } = await setArea(ws, { host: 'feedback', base: '', scope: 'desk', area: 'Payments' }, 1);
  await setArea(ws, { host: 'feedback', base: '', scope: 'desk/billing', area: 'Billing' }, 2);
  expect(await areas()).toEqual(['Payments', 'Clubs', 'Billing']);
  await removeArea(ws, id, 3);
  expect(await areas()).toEqual([null, 'Clubs', 'Billing']);
});

it('divides figures by the area that the rules say now', async () => {
  await importInto(ws, [{ externalId: '1' }]);
  const words: ThemeWords = { name: 'Cards', statement: '', terms: [], owner: null };
  const theme = await createTheme(ws, words, 1);
  const [item] = await evidenceSource(ws).index().documents([0]);
  await assign(ws, [item?.feedbackId ?? ''], theme.id, 'confirmed', 1);
  const areas = async () => (await evidenceSource(ws).digested([theme.id])).members.get(theme.id)?.map(({ area }) => area);
  expect(await areas()).toEqual([null]);
  const { id } = await setArea(ws, { host: 'feedback', base: '', scope: 'desk', area: 'Payments' }, 1);
  expect(await areas()).toEqual(['Payments']);
  expect(await areas()).toEqual(['Payments']);
  await removeArea(ws, id, 2);
  expect(await areas()).toEqual([null]);
});
