import type { Decision } from '../lib/domain/decision.ts';
import type { Snooze } from '../lib/domain/snooze.ts';
import { markShipped, reverseDecision, reviewOutcome, standAgain, undoReview } from '../lib/store/decision-progress.ts';
import { editDecision, type DecisionWords } from '../lib/store/decisions.ts';
import { snooze, wake } from '../lib/store/snoozes.ts';
import { workspace } from '../lib/store/workspace.ts';
import { me } from './signature.ts';

/** What can be done along the loop, signed with the name of this workspace's settings. Faults come as they are. */
export const loopAct = {
  edit: async (id: string, words: DecisionWords) => editDecision(workspace(), id, words, await me(), Date.now()),
  markShipped: (id: string, on: string | null) => markShipped(workspace(), id, on, Date.now()),
  reverse: async (id: string, because: string) => reverseDecision(workspace(), id, because, await me(), Date.now()),
  standAgain: (id: string) => standAgain(workspace(), id, Date.now()),
  review: async (id: string, conclusion: string, reviewOn: string | null) =>
    reviewOutcome(workspace(), id, { conclusion, reviewOn, by: await me() }, Date.now()),
  undoReview: (before: Decision) => undoReview(workspace(), before.id, before, Date.now()),
  snooze: async (said: Pick<Snooze, 'subjectId' | 'cause' | 'because' | 'until'>) =>
    snooze(workspace(), { ...said, snoozedBy: await me() }, Date.now()),
  wake: (id: string) => wake(workspace(), id, Date.now()),
} as const;
