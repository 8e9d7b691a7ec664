import type { MapCell } from '../../../lib/evidence/journey-map.ts';

/** The moment to begin with: at risk before others, then the weightiest, then the one that most report. */
export function worstOf(cells: readonly MapCell[]): MapCell | undefined {
  return cells.toSorted(
    (a, b) =>
      Number(b.atRisk) - Number(a.atRisk) || (b.moment.weight ?? 0) - (a.moment.weight ?? 0) || b.reach.voices - a.reach.voices,
  )[0];
}
