import { beforeEach, expect, test } from 'vitest';
import { makeFeedback, testNow as now } from '../../test/builders.ts';
import { citedIssue, freshWorkspace, importInto } from '../../test/workspaces.ts';
import { checkBackup, mergeBackup, restoreBackup, writeBackup } from './backup.ts';
import { markShipped, reverseDecision, reviewOutcome, standAgain, undoReview } from './decision-progress.ts';
import { editDecision, recordDecision } from './decisions.ts';
import { evidenceSource } from './evidence-source.ts';
import { snooze, wake } from './snoozes.ts';
import type { Workspace } from './workspace.ts';

let ws: Workspace;
let other: Workspace;
const words = { verdict: 'act', because: '', givesUp: '', expects: '', reviewOn: '2026-12-01' } as const;
const said = { ...words, item: citedIssue, decidedBy: 'Ines', evidence: [] };

const asleep = (subjectId: string) =>
  ({ subjectId, cause: 'waiting', because: 'Budget is in March', until: '2027-03-01', snoozedBy: null }) as const;

beforeEach(async () => {
  ws = await freshWorkspace();
  other = await freshWorkspace();
});

test('a decision is open, ships on a day, and can be open again', async () => {
  const { id } = await recordDecision(ws, said, now);
  expect(await evidenceSource(ws).decisions()).toMatchObject([{ shippedOn: null, reversal: null, reviewed: null }]);
  expect(await markShipped(ws, id, '2026-11-20', now + 1)).toMatchObject({ shippedOn: '2026-11-20', rev: 2 });
  expect(await markShipped(ws, id, null, now + 2)).toMatchObject({ shippedOn: null, rev: 3 });
});

test('no date gets in that a workspace file could not be read with', async () => {
  const impossible = { code: 'date-impossible' };
  for (const date of ['20277-11-28', '2026-02-31', '28.11.2026']) {
    await expect(recordDecision(ws, { ...said, reviewOn: date }, now)).rejects.toMatchObject(impossible);
  }
  const { id } = await recordDecision(ws, said, now);
  const edited = { ...words, reviewOn: '20277-11-28' };
  await expect(editDecision(ws, id, edited, null, now)).rejects.toMatchObject(impossible);
  await expect(markShipped(ws, id, '20277-11-28', now)).rejects.toMatchObject(impossible);
  await expect(snooze(ws, { ...asleep(id), until: '20277-11-28' }, now)).rejects.toMatchObject(impossible);
  expect(await checkBackup(await writeBackup(ws, now))).toMatchObject({ counts: { decisions: 1 } });
});

test('a row that counts its changes to the last number there is can be changed on, and backed up', async () => {
  const { id } = await recordDecision(other, said, now);
  await other.decisions.update(id, { rev: Number.MAX_SAFE_INTEGER });
  await mergeBackup(ws, await checkBackup(await writeBackup(other, now)), now);
  for (let change = 0; change < 3; change += 1) await markShipped(ws, id, '2026-11-20', now + change);
  const { rows } = await checkBackup(await writeBackup(ws, now));
  expect(rows.decisions).toMatchObject([{ id, shippedOn: '2026-11-20' }]);
});

test('a backup that could not be read again is not given out', async () => {
  const decision = await recordDecision(ws, said, now);
  await ws.decisions.put({ ...decision, shippedOn: '20277-11-28' });
  await expect(writeBackup(ws, now)).rejects.toMatchObject({ code: 'backup-unsound', values: { line: 2 } });
});

test('it is reversed for a reason only, and can stand again', async () => {
  const { id } = await recordDecision(ws, said, now);
  await expect(reverseDecision(ws, id, '  ', 'Ines', now)).rejects.toMatchObject({ code: 'reason-missing' });
  const reversed = await reverseDecision(ws, id, ' Too dear ', 'Ines', now + 1);
  expect(reversed.reversal).toEqual({ at: now + 1, by: 'Ines', because: 'Too dear' });
  expect((await standAgain(ws, id, now + 2)).reversal).toBeNull();
  await expect(reverseDecision(ws, makeFeedback().id, 'Why', null, now)).rejects.toMatchObject({ code: 'row-missing' });
});

test('a review says what was concluded and when to look again, and can be undone', async () => {
  const before = await recordDecision(ws, said, now);
  const reviewed = await reviewOutcome(ws, before.id, { conclusion: 'It helped', reviewOn: null, by: 'Ines' }, now + 1);
  expect(reviewed).toMatchObject({ reviewOn: null, reviewed: { at: now + 1, by: 'Ines', conclusion: 'It helped' } });
  expect(await undoReview(ws, before.id, before, now + 2)).toMatchObject({ reviewOn: '2026-12-01', reviewed: null });
});

test('a snooze needs its reason, replaces the one before, and wakes', async () => {
  const { id: subjectId } = await recordDecision(ws, said, now);
  const rest = { subjectId, cause: 'review-overdue', until: '2026-12-24', snoozedBy: 'Ines' } as const;
  await expect(snooze(ws, { ...rest, because: ' ' }, now)).rejects.toMatchObject({ code: 'reason-missing' });
  const first = await snooze(ws, { ...rest, because: 'Waits for the audit' }, now);
  const second = await snooze(ws, { ...rest, because: 'Still waits', until: '2027-01-31' }, now + 1);
  expect(second).toMatchObject({ id: first.id, rev: 2, until: '2027-01-31' });
  await wake(ws, second.id, now + 2);
  expect(await evidenceSource(ws).snoozes()).toEqual([]);
});

test('all of it travels with the workspace file, by restoring and by merging, and a wake wins over the snooze it ends', async () => {
  await importInto(ws, [{ externalId: '1', account: 'Acme', themes: ['Card lost'] }]);
  const { id } = await recordDecision(ws, said, now);
  await markShipped(ws, id, '2026-11-20', now + 1);
  const rest = await snooze(
    ws,
    { subjectId: id, cause: 'review-overdue', because: 'Later', until: '2026-12-24', snoozedBy: null },
    now,
  );
  const file = await checkBackup(await writeBackup(ws, now));
  await restoreBackup(other, file, now);
  expect(await evidenceSource(other).snoozes()).toEqual([rest]);
  expect(await evidenceSource(other).decisions()).toMatchObject([{ shippedOn: '2026-11-20' }]);
  await wake(other, rest.id, now + 3);
  await mergeBackup(ws, await checkBackup(await writeBackup(other, now + 4)), now + 4);
  expect(await evidenceSource(ws).snoozes()).toEqual([]);
});
