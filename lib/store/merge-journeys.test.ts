import { expect, test } from 'vitest';
import { makeJourney, makeMoment, testNow as now } from '../../test/builders.ts';
import { freshWorkspace } from '../../test/workspaces.ts';
import { newId } from '../domain/ids.ts';
import { checkBackup, mergeBackup, writeBackup } from './backup.ts';
import { editJourney } from './journey.ts';
import { putRows, readRows } from './rows.ts';

test('a stage that one side added and filled is kept beside the other side’s newer wording, equally on both', async () => {
  const journey = makeJourney('Buy', 'Pay');
  const added = { id: newId(), name: 'Renew' };
  const moment = makeMoment(
    { ...journey, stages: [added] },
    { name: 'Renew the plan', journeyId: journey.id, stageId: added.id },
  );
  const [ours, theirs] = [await freshWorkspace(), await freshWorkspace()];
  const renamed = journey.stages.map((stage) => ({ ...stage, name: `${stage.name}!` }));
  await putRows(ours, { journeys: [{ ...journey, stages: renamed, rev: 3 }] }, now);
  await putRows(theirs, { journeys: [{ ...journey, stages: [...journey.stages, added], rev: 2 }], moments: [moment] }, now);

  const [file, back] = [await checkBackup(await writeBackup(theirs, now)), await checkBackup(await writeBackup(ours, now))];
  await mergeBackup(ours, file, now);
  await mergeBackup(theirs, back, now);
  const expected = [...renamed, added];
  for (const ws of [ours, theirs]) expect((await readRows(ws)).journeys).toMatchObject([{ stages: expected }]);
  await expect(editJourney(ours, journey.id, { name: 'Member pays' }, now)).resolves.toMatchObject({ name: 'Member pays' });
});
