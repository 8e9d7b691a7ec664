import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { itemId } from '../domain/item-id.ts';
import { makeItem } from '../../test/builders.ts';
import { editDecision, recordDecision } from './decisions.ts';
import { readDraft, saveDraft } from './drafts.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const now = Date.UTC(2026, 10, 23);
const item = { ...makeItem(), itemId: itemId(makeItem()) };
const words = { verdict: 'act', because: 'Renewals', givesUp: '', expects: '', reviewOn: null } as const;
let ws: Workspace;

beforeEach(async () => {
  ws = await openWorkspace(`drafts ${Math.random()}`);
});
afterEach(() => ws.delete());

const draft = (decisionId: string | null) => ({ ...words, itemId: item.itemId, item, decisionId, savedAt: now });
const record = () => recordDecision(ws, { ...words, item, decidedBy: null, evidence: [] }, now);

test('a draft is gone once it became a decision', async () => {
  await saveDraft(ws, draft(null));
  const decision = await record();
  expect(await readDraft(ws, item.itemId)).toBeNull();
  await saveDraft(ws, draft(decision.id));
  await editDecision(ws, decision.id, { ...words, because: 'Renewals in January' }, null, now);
  expect(await readDraft(ws, item.itemId)).toBeNull();
});

test('a draft of another decision on the item stays', async () => {
  const decision = await record();
  await saveDraft(ws, draft(null));
  await editDecision(ws, decision.id, { ...words, because: 'Renewals in January' }, null, now);
  expect(await readDraft(ws, item.itemId)).toEqual(draft(null));
  await saveDraft(ws, draft(decision.id));
  await record();
  expect(await readDraft(ws, item.itemId)).toEqual(draft(decision.id));
});
