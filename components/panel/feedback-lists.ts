import { createContext, useContext } from 'react';
import type { Facts } from '../../lib/analysis/facts.ts';

/** Which feedback is behind a number; what is left out is not restricted. */
export type FeedbackFilter = Omit<Facts, 'signal'> & {
  readonly themeId?: string;
  readonly momentId?: string;
  readonly worded?: true;
};

export type FeedbackList = {
  readonly title: string;
  readonly filter: FeedbackFilter;
  /** All that was ever said, where the window holds nothing. */
  readonly ever?: boolean;
};

/** Opens the feedback behind a number in place of the item, with a way back. */
export const FeedbackListsContext = createContext<{ readonly open: (list: FeedbackList) => void }>({ open: () => undefined });

export function useFeedbackLists() {
  return useContext(FeedbackListsContext);
}
