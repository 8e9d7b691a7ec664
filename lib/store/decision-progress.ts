import type { Decision } from '../domain/decision.ts';
import { Fault } from '../domain/errors.ts';
import { revised } from '../domain/row.ts';
import { requireDate } from './require-date.ts';
import { write, type Workspace } from './workspace.ts';

type Progress = Partial<Pick<Decision, 'shippedOn' | 'reversal' | 'reviewed' | 'reviewOn'>>;

/** Says that the work of a decision shipped on a day (YYYY-MM-DD), or with null that it is open after all. Faults: `row-missing`, `date-impossible`. */
export function markShipped(ws: Workspace, id: string, shippedOn: string | null, now: number): Promise<Decision> {
  return progress(ws, id, { shippedOn }, now);
}

/** Takes a decision back for a reason; it stays with its evidence. Faults: `row-missing`, `reason-missing`. */
export async function reverseDecision(
  ws: Workspace,
  id: string,
  because: string,
  by: string | null,
  now: number,
): Promise<Decision> {
  return progress(ws, id, { reversal: { at: now, by, because: reasonOf(because) } }, now);
}

/** Lets a reversed decision stand again. Fault `row-missing`. */
export function standAgain(ws: Workspace, id: string, now: number): Promise<Decision> {
  return progress(ws, id, { reversal: null }, now);
}

/** Keeps what a person concluded from the outcome, and when to look again (null: never). Faults: `row-missing`, `reason-missing`, `date-impossible`. */
export async function reviewOutcome(
  ws: Workspace,
  id: string,
  review: { readonly conclusion: string; readonly reviewOn: string | null; readonly by: string | null },
  now: number,
): Promise<Decision> {
  const { conclusion, reviewOn, by } = review;
  return progress(ws, id, { reviewed: { at: now, by, conclusion: reasonOf(conclusion) }, reviewOn }, now);
}

/** Puts the review of an outcome back to what it was. Fault `row-missing`. */
export function undoReview(
  ws: Workspace,
  id: string,
  before: Pick<Decision, 'reviewed' | 'reviewOn'>,
  now: number,
): Promise<Decision> {
  return progress(ws, id, { reviewed: before.reviewed, reviewOn: before.reviewOn }, now);
}

function progress(ws: Workspace, id: string, changes: Progress, now: number): Promise<Decision> {
  return write(ws, ['decisions'], async () => {
    requireDate(changes.shippedOn ?? null);
    requireDate(changes.reviewOn ?? null);
    const before = await ws.decisions.get(id);
    if (before?.deletedAt !== null) throw new Fault('row-missing');
    const decision = revised(before, changes, now);
    await ws.decisions.put(decision);
    return decision;
  });
}

function reasonOf(words: string): string {
  const trimmed = words.trim();
  if (trimmed === '') throw new Fault('reason-missing');
  return trimmed;
}
