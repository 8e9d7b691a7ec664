import { idFromName } from '../domain/ids.ts';
import type { Journey, Moment } from '../domain/journey.ts';
import { newRow, revised } from '../domain/row.ts';
import { sampleJourneyId } from '../sample/journey.ts';

/** What a journey and a stage are called that an import had to make. */
export type ImportedNames = { readonly journey: string; readonly stage: string };

/** The journey that an import makes where there is none. */
export const importedJourneyId = idFromName('imported-journey');

/** The stage in a journey for moments that no person has placed yet. */
export function importedStageId(journeyId: string): string {
  return idFromName('imported-stage', journeyId);
}

/**
 * The journey for moments that no person has placed yet, with the stage for them: the first that is not the sample's, which goes
 * when the sample does; a new one where there is none.
 */
export function journeyForImported(journeys: readonly Journey[], names: ImportedNames, now: number): Journey {
  const own = journeys.find((row) => row.deletedAt === null && row.id !== sampleJourneyId);
  const journey = own ?? { ...newRow(importedJourneyId, now), name: names.journey, stages: [] };
  const id = importedStageId(journey.id);
  if (journey.stages.some((stage) => stage.id === id)) return journey;
  return revised(journey, { stages: [...journey.stages, { id, name: names.stage }] }, now);
}

/** Moments moved to the stage for imported ones. */
export function inImportedStage(moments: readonly Moment[], { id: journeyId }: Journey, now: number): readonly Moment[] {
  return moments.map((moment) => revised(moment, { journeyId, stageId: importedStageId(journeyId) }, now));
}
