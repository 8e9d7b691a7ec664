import { createContext, useContext } from 'react';

/** Begins a decision about a theme on the item in view; null where it cannot be cited here. */
export type DecideHere = (themeId: string) => (() => void) | null;

export const DecideHereContext = createContext<DecideHere>(() => null);

export function useDecideHere(): DecideHere {
  return useContext(DecideHereContext);
}
