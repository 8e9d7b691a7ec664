import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeItem, makeLink } from '../../test/builders.ts';
import { gatherEvidence } from '../evidence/gather.ts';
import { memorySource } from '../evidence/memory-source.ts';
import { searchEvidence } from '../evidence/search.ts';
import type { EvidenceSource } from '../evidence/source.ts';
import { verbatims } from '../evidence/verbatims.ts';
import { evidenceSource } from './evidence-source.ts';
import { setSignal } from './feedback.ts';
import { addLink } from './links.ts';
import { readRows } from './rows.ts';
import { loadSample } from './sample.ts';
import { editTheme } from './themes.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const now = Date.UTC(2026, 10, 23, 12);
const when = { now, windowDays: 90 } as const;
const titles = ['Saved card is lost when the bank declines', 'Invoice export misses a month', 'Weather on Mars'];
let ws: Workspace;
beforeEach(async () => {
  ws = await openWorkspace(`source ${Math.random()}`);
  await loadSample(ws, now);
}, 60_000);
afterEach(() => ws.delete());

/** The source of a panel that must not go through any table whose size grows with the feedback. */
function withoutWholeReads(source: EvidenceSource): EvidenceSource {
  const refuse = () => {
    throw new Error('this reads all feedback');
  };
  const feedback = { ...source.feedback, iterate: refuse };
  return { ...source, feedback, assignments: refuse, accounts: refuse, customers: refuse, revision: refuse };
}

test(
  'evidence from the disk is the evidence of the same rows in memory, and reads no table whole',
  { timeout: 60_000 },
  async () => {
    await gatherEvidence(makeItem({ title: 'first' }), evidenceSource(ws), when);
    const inMemory = memorySource(await readRows(ws));
    for (const title of titles) {
      const item = makeItem({ title });
      const onDisk = withoutWholeReads(evidenceSource(ws));
      expect(await gatherEvidence(item, onDisk, when)).toEqual(await gatherEvidence(item, inMemory, when));
      expect(await searchEvidence(title, onDisk, when)).toEqual(await searchEvidence(title, inMemory, when));
    }
  },
);

test('a number opens to the same feedback from the disk as from memory', async () => {
  const rows = await readRows(ws);
  await gatherEvidence(makeItem({ title: 'first' }), evidenceSource(ws), when);
  for (const { id } of rows.themes.slice(0, 4)) {
    const found = await verbatims(withoutWholeReads(evidenceSource(ws)), { themeId: id }, when);
    expect(new Set(found)).toEqual(new Set(await verbatims(memorySource(rows), { themeId: id }, when)));
  }
});

test('what was written since the last look is counted', async () => {
  const [theme] = (await gatherEvidence(makeItem({ title: titles[0] ?? '' }), evidenceSource(ws), when)).themes;
  if (!theme) throw new Error('the sample has a theme for this');
  const read = () => verbatims(evidenceSource(ws), { themeId: theme.theme.id }, when);
  const before = await read();
  const turned = before.slice(0, 2).map(({ feedback }) => feedback.id);
  await setSignal(ws, turned, 'praise', now);
  expect(await read()).toHaveLength(before.length - 2);
});

test('all feedback is gone through once after a write to it, however many ask, and not at all after a link', async () => {
  const item = makeItem({ title: titles[0] ?? '' });
  const [shown] = (await gatherEvidence(item, evidenceSource(ws), when)).themes;
  if (!shown) throw new Error('the sample has a theme for this');
  let made = 0;
  ws.digests.hook('creating', (key) => void (made += Number(key === 'head')));
  const askTwice = () => Promise.all([1, 2].map(() => gatherEvidence(item, evidenceSource(ws), when)));

  await setSignal(ws, [shown.quotes[0]?.feedback.id ?? ''], 'praise', now);
  await askTwice();
  expect(made).toBe(1);

  await addLink(ws, { ...makeLink(item, shown.theme), by: null }, now);
  await askTwice();
  expect(made).toBe(1);
});

test('says as its revision how the themes stood when it read them, not how they stand since', async () => {
  const before = evidenceSource(ws);
  const [theme] = await before.themes();
  if (!theme) throw new Error('the sample has themes');
  const revision = await before.revision();
  await editTheme(ws, theme.id, { name: 'Another name' }, now);
  expect(await before.revision()).toBe(revision);
  const after = evidenceSource(ws);
  expect(await after.revision()).not.toBe(revision);
  expect((await after.themes()).find(({ id }) => id === theme.id)?.name).toBe('Another name');
});
