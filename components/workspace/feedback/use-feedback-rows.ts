import { useQueryClient } from '@tanstack/react-query';
import type { ListedFeedback } from '../../../lib/evidence/feedback-list.ts';
import { longRows, type LongRows } from '../../table.ts';
import { feedbackPage } from '../../workspace-queries.ts';

/** Items that are read together; more would hold the page up. */
const atATime = 250;

/** Feedback by id for a file: read as it is written, and kept nowhere. */
export function useFeedbackRows(ids: readonly string[]): LongRows<ListedFeedback> {
  const client = useQueryClient();
  return longRows(ids, atATime, (some) => client.query({ ...feedbackPage(some, ''), staleTime: 0, gcTime: 0 }));
}
