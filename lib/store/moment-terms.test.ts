import { beforeEach, expect, test } from 'vitest';
import { makeJourney, makeMoment, testNow as now } from '../../test/builders.ts';
import { freshWorkspace, importInto } from '../../test/workspaces.ts';
import { byWordsId } from '../evidence/moment-words.ts';
import { checkBackup, mergeBackup, writeBackup } from './backup.ts';
import { evidenceSource } from './evidence-source.ts';
import { setMoment } from './feedback.ts';
import { editMoment, removeMoment } from './journey.ts';
import { putRows, readRows } from './rows.ts';
import type { Workspace } from './workspace.ts';

const journey = makeJourney('Pay');
const moment = makeMoment(journey, { weightReason: 'Money', terms: [] });
let ws: Workspace;
beforeEach(async () => {
  ws = await freshWorkspace();
  await putRows(ws, { journeys: [journey], moments: [moment] }, now);
  await importInto(ws, [{ externalId: '1', text: 'The saved card was gone' }]);
});

const worded = async () => (await evidenceSource(ws).digested([byWordsId(moment.id)])).members.get(byWordsId(moment.id))?.length;

test('a digest follows the terms of moments, and nothing else of them', async () => {
  expect(await worded()).toBeUndefined();
  let made = 0;
  ws.digests.hook('creating', (key) => void (made += Number(key === 'head')));
  const revision = await evidenceSource(ws).revision();

  await editMoment(ws, moment.id, { owner: 'Payments' }, null, now);
  expect([await worded(), made, await evidenceSource(ws).revision()]).toEqual([undefined, 0, revision]);
  await editMoment(ws, moment.id, { terms: ['saved card'] }, null, now);
  expect([await worded(), await worded(), made]).toEqual([1, 1, 1]);
  expect(await evidenceSource(ws).revision()).not.toBe(revision);

  const [item] = (await readRows(ws)).feedback;
  await setMoment(ws, [item?.id ?? ''], moment.id, now);
  expect(await worded()).toBeUndefined();
  await setMoment(ws, [item?.id ?? ''], null, now);
  expect(await worded()).toBe(1);
  await removeMoment(ws, moment.id, now);
  expect(await worded()).toBeUndefined();
});

test('a backup carries terms', async () => {
  await editMoment(ws, moment.id, { terms: ['saved card'] }, null, now);
  const other = await freshWorkspace();
  await mergeBackup(other, await checkBackup(await writeBackup(ws, now)), now);
  expect((await readRows(other)).moments).toMatchObject([{ terms: ['saved card'] }]);
});
