import type { Instant } from '../domain/row.ts';
import { newRow } from '../domain/row.ts';
import type { Journey, Moment } from '../domain/journey.ts';
import { journeyName, stages } from './company/stages.ts';
import { momentId, momentKey, sampleId, sampleImportId, themeId } from './identity.ts';
import type { ThemeScript } from './script.ts';

const journeyId = sampleId('journey', journeyName);

export function journeyRow(now: Instant): Journey {
  const named = stages.map(({ name }) => ({ id: sampleId('stage', name), name }));
  return { ...newRow(journeyId, now), name: journeyName, stages: named };
}

export function momentRows(themes: readonly ThemeScript[], now: Instant): readonly Moment[] {
  return stages.flatMap((stage) =>
    stage.moments.map(({ name, weight, why, owner }, order) => ({
      ...newRow(momentId(name), now),
      key: momentKey(name),
      journeyId,
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
