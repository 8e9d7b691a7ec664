import { useState } from 'react';
import type { Evidence, ThemeEvidence } from '../../lib/evidence/evidence.ts';

/**
 * The evidence with its strong themes in the order in which they were first shown for the same reading of the item: what people do
 * here (a link ranks a theme up) must not move the row under their pointer. New themes come after.
 */
export function useSteadyOrder(evidence: Evidence, reading: string): Evidence {
  const [seen, setSeen] = useState<{ readonly reading: string; readonly order: readonly string[] }>({ reading, order: [] });
  const before = seen.reading === reading ? seen.order : [];
  const themes = inOrder(evidence.themes, before);
  const order = themes.map(({ theme }) => theme.id);
  if (seen.reading !== reading || order.some((id) => !before.includes(id))) setSeen({ reading, order });
  return { ...evidence, themes };
}

/** Those of the list that stood in an order before in that order, then the rest as they come. */
export function inOrder(themes: readonly ThemeEvidence[], order: readonly string[]): readonly ThemeEvidence[] {
  const known = order.flatMap((id) => themes.find(({ theme }) => theme.id === id) ?? []);
  return [...known, ...themes.filter(({ theme }) => !order.includes(theme.id))];
}
