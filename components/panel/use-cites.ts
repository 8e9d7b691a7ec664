import { useState } from 'react';
import type { Evidence } from '../../lib/evidence/evidence.ts';
import { citables, type Citable } from './cites.ts';

/** What is cited about an item, and the person's own choice over what is proposed. */
export function useCites(evidence: Evidence) {
  const [own, setOwn] = useState<ReadonlyMap<string, boolean>>(new Map());
  const all: readonly Citable[] = citables(evidence).map((one) => ({ ...one, chosen: own.get(one.insight.id) ?? one.chosen }));
  return {
    all,
    chosen: all.filter(({ chosen }) => chosen),
    set: (id: string, chosen: boolean) => setOwn((before) => new Map(before).set(id, chosen)),
    /** Chooses these alone. */
    only: (ids: readonly string[]) => setOwn(new Map(all.map(({ insight }) => [insight.id, ids.includes(insight.id)]))),
  } as const;
}

export type Cites = ReturnType<typeof useCites>;
