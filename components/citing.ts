import type { Decision, FrozenInsight, Insight } from '../lib/domain/decision.ts';
import { citation, type Citation } from '../lib/evidence/citation.ts';
import type { Evidence } from '../lib/evidence/evidence.ts';
import { freeze } from '../lib/evidence/freeze.ts';
import { trailer } from '../lib/evidence/trailer.ts';

export type { Citation };

/** Insights in the forms that leave the panel: frozen into a decision, as trailer lines, as a citation. */
export const citing = {
  freeze: (evidence: Evidence, insights: readonly Insight[]): readonly FrozenInsight[] => freeze(evidence, insights),
  trailer: (insights: readonly Insight[]): string => trailer(insights),
  citation: (evidence: Evidence, insights: readonly Insight[], decision: Decision | null): Citation =>
    citation(evidence, insights, decision),
} as const;
