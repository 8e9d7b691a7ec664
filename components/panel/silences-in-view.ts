import { createContext, useContext } from 'react';
import { subjectId } from '../../lib/analysis/silence.ts';
import type { SilenceEntry } from '../../lib/evidence/evidence.ts';

/** What must not be forgotten of what is in view, but for what the notice says already. */
export const SilencesContext = createContext<readonly SilenceEntry[]>([]);

/** What must not be forgotten of one theme, moment or decision. */
export function useSilencesOf(id: string): readonly SilenceEntry[] {
  return useContext(SilencesContext).filter(({ subject }) => subjectId(subject) === id);
}
