import type { Instant } from '../domain/row.ts';
import { newRow } from '../domain/row.ts';
import type { Journey, Moment } from '../domain/journey.ts';
import { journeyName, stages } from './company/stages.ts';
import { momentId, momentKey, sampleId, sampleImportId, themeId } from './identity.ts';
import type { ThemeScript } from './script.ts';

/** The sample's journey, which is no place for what others import. */
export const sampleJourneyId = sampleId('journey', journeyName);

export function journeyRow(now: Instant): Journey {
  const named = stages.map(({ name }) => ({ id: sampleId('stage', name), name }));
  return { ...newRow(sampleJourneyId, now), name: journeyName, stages: named };
}

export function momentRows(themes: readonly ThemeScript[], now: Instant): readonly Moment[] {
  return stages.flatMap((stage) =>
    stage.moments.map(({ name, weight, why, owner }, order) => ({
      ...newRow(momentId(name), now),
      key: momentKey(name),
      journeyId: sampleJourneyId,
      stageId: sampleId('stage', stage.name),
      name,
      order,
      weight,
      weightReason: why,
      owner,
      themeIds: themes.filter(({ moment }) => moment === name).map((theme) => themeId(theme.name)),
      importId: sampleImportId,
    })),
  );
}
