import type { CitedItem, Decision, FrozenInsight, Verdict } from '../domain/decision.ts';
import { Fault } from '../domain/errors.ts';
import { newId, randomKey } from '../domain/ids.ts';
import { newRow, revised } from '../domain/row.ts';
import { requireDate } from './require-date.ts';
import { write, type Workspace } from './workspace.ts';

export type DecisionWords = {
  readonly verdict: Verdict;
  readonly because: string;
  readonly givesUp: string;
  readonly expects: string;
  readonly reviewOn: string | null;
};

export type NewDecision = DecisionWords & {
  readonly item: CitedItem;
  readonly decidedBy: string | null;
  readonly evidence: readonly FrozenInsight[];
};

/** Records a decision with its evidence as it stands, and drops the draft that it came from. Faults: `reason-missing` for defer and decline, `date-impossible`. */
export async function recordDecision(ws: Workspace, said: NewDecision, now: number): Promise<Decision> {
  requireReason(said);
  requireDate(said.reviewOn);
  const decision: Decision = {
    ...newRow(newId(), now),
    ...trimmed(said),
    key: randomKey('D'),
    itemId: said.item.itemId,
    item: said.item,
    decidedAt: now,
    decidedBy: said.decidedBy,
    evidence: [...said.evidence],
    edits: [],
    shippedOn: null,
    reversal: null,
    reviewed: null,
  };
  return write(ws, ['decisions', 'drafts'], async () => {
    await ws.decisions.add(decision);
    await dropDraftOf(ws, said.item.itemId, null);
    return decision;
  });
}

/** Changes the words of a decision; the earlier wording stays in `edits`, the frozen evidence as it was. */
export async function editDecision(
  ws: Workspace,
  id: string,
  words: DecisionWords,
  by: string | null,
  now: number,
): Promise<Decision> {
  requireReason(words);
  requireDate(words.reviewOn);
  return write(ws, ['decisions', 'drafts'], async () => {
    const before = await ws.decisions.get(id);
    if (!before) throw new Fault('row-missing');
    const next = trimmed(words);
    const changed = Object.fromEntries(
      wordFields.filter((field) => (before[field] ?? '') !== (next[field] ?? '')).map((field) => [field, before[field] ?? '']),
    );
    const decision = revised(before, { ...next, edits: [...before.edits, { at: now, by, changed }] }, now);
    await ws.decisions.put(decision);
    await dropDraftOf(ws, before.itemId, id);
    return decision;
  });
}

/** Takes a decision back (undo). It stays as a tombstone so that merging does not bring it back. */
export function removeDecision(ws: Workspace, id: string, now: number): Promise<void> {
  return write(ws, ['decisions'], async () => {
    const decision = await ws.decisions.get(id);
    if (decision && decision.deletedAt === null) await ws.decisions.put({ ...revised(decision, {}, now), deletedAt: now });
  });
}

/** Brings a decision that was taken back to life again. */
export function restoreDecision(ws: Workspace, id: string, now: number): Promise<void> {
  return write(ws, ['decisions'], async () => {
    const decision = await ws.decisions.get(id);
    if (decision && decision.deletedAt !== null) await ws.decisions.put({ ...revised(decision, {}, now), deletedAt: null });
  });
}

const wordFields = ['verdict', 'because', 'givesUp', 'expects', 'reviewOn'] as const;

function requireReason({ verdict, because }: DecisionWords): void {
  if (verdict !== 'act' && because.trim() === '') throw new Fault('reason-missing', { verdict });
}

function trimmed({ verdict, because, givesUp, expects, reviewOn }: DecisionWords): DecisionWords {
  return { verdict, because: because.trim(), givesUp: givesUp.trim(), expects: expects.trim(), reviewOn };
}

/** What was typed became this decision's words; a draft of another one stays. Within a write. */
async function dropDraftOf(ws: Workspace, itemId: string, decisionId: string | null): Promise<void> {
  const draft = await ws.drafts.get(itemId);
  if (draft?.decisionId === decisionId) await ws.drafts.delete(itemId);
}
