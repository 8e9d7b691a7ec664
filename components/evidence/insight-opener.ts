import { createContext, useContext } from 'react';

/** Opens an insight that is in view; false where it is not. */
export type InsightOpener = (key: string) => boolean;

export const InsightOpenerContext = createContext<InsightOpener>(() => false);

export function useInsightOpener(): InsightOpener {
  return useContext(InsightOpenerContext);
}
