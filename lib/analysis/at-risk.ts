import type { Moment } from '../domain/journey.ts';
import { momentOfTruth, riskVoices } from '../domain/vocabulary.ts';

/** Whether a breakdown puts a moment of truth at risk: so many voices report a problem where the relationship is decided. */
export function isAtRisk({ weight }: Pick<Moment, 'weight'>, voices: number): boolean {
  return weight !== null && weight >= momentOfTruth && voices >= riskVoices;
}
