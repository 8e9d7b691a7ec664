import type { Instant } from '../domain/row.ts';
import { newRow } from '../domain/row.ts';
import type { Journey, Metric, Moment, Weighing } from '../domain/journey.ts';
import type { Calendar } from './calendar.ts';
import { journeyName, stages, type MomentLine } from './company/stages.ts';
import { momentId, momentKey, sampleId, sampleImportId, themeId } from './identity.ts';
import type { ThemeScript } from './script.ts';

/** The sample's journey, which is no place for what others import. */
export const sampleJourneyId = sampleId('journey', journeyName);

export function journeyRow(now: Instant): Journey {
  const named = stages.map(({ name }) => ({ id: sampleId('stage', name), name }));
  return { ...newRow(sampleJourneyId, now), name: journeyName, stages: named };
}

/** When in the day people at Ferrow weigh a moment. */
const weighedAt = 15 * 60;

export function momentRows(themes: readonly ThemeScript[], calendar: Calendar): readonly Moment[] {
  return stages.flatMap((stage) =>
    stage.moments.map((line, order) => momentRow(line, { stage: stage.name, order }, themes, calendar)),
  );
}

type Place = { readonly stage: string; readonly order: number };

function momentRow(line: MomentLine, { stage, order }: Place, themes: readonly ThemeScript[], calendar: Calendar): Moment {
  const { name, weight, why, owner } = line;
  return {
    ...newRow(momentId(name), calendar.startOfToday),
    key: momentKey(name),
    journeyId: sampleJourneyId,
    stageId: sampleId('stage', stage),
    name,
    order,
    weight,
    weightReason: why,
    weighings: [...weighings(line, calendar)],
    metric: metric(line, calendar),
    owner,
    themeIds: themes.filter(({ moment }) => moment === name).map((theme) => themeId(theme.name)),
    terms: [],
    importId: sampleImportId,
  };
}

function weighings({ weight, why, weighed, before }: MomentLine, calendar: Calendar): readonly Weighing[] {
  if (weighed === undefined) return [];
  const earlier = before && {
    weight: before.weight,
    because: before.why,
    at: calendar.at(before.daysAgo, weighedAt),
    by: before.by,
  };
  return [...(earlier ? [earlier] : []), { weight, because: why, at: calendar.at(weighed.daysAgo, weighedAt), by: weighed.by }];
}

function metric({ metric: line }: MomentLine, calendar: Calendar): Metric | null {
  if (line === undefined) return null;
  const { daysAgo, ...words } = line;
  return { ...words, setOn: calendar.dateIn(-daysAgo) };
}
