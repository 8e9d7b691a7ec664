import { breakdownOf } from '../analysis/breakdown.ts';
import { trendsInList } from '../analysis/trend.ts';
import { reachOf } from '../analysis/reach.ts';
import { inWindow } from '../analysis/window.ts';
import type { Mention } from '../analysis/mention.ts';
import { isProblem } from '../analysis/signals.ts';
import type { Journey, Moment } from '../domain/journey.ts';
import type { Breakdown, Evidence, JourneyStrip, ThemeEvidence } from './evidence.ts';
import type { Setting } from './setting.ts';

/** Where the shown themes stand on the journey, and what breaks down there; the weightiest moment first. */
export function journeyOf(themes: readonly ThemeEvidence[], setting: Setting): Pick<Evidence, 'strip' | 'breakdowns'> {
  const lit = new Set(themes.flatMap(({ moments }) => moments));
  const journey = journeyWithMost(lit, setting);
  const found = [...lit].flatMap((moment) => breakdownAt(moment, setting) ?? []);
  const trends = trendsInList(found.map(({ trend }) => trend));
  const breakdowns = found.map((one, index) => ({ ...one, trend: trends[index] ?? one.trend })).toSorted(weightiestFirst);
  return { strip: journey && stripOf(journey, lit, setting), breakdowns };
}

/** Feedback at a moment: assigned to it, or to one of its themes that is still here; each item once. */
export function mentionsAt(moment: Moment, { corpus }: Setting): readonly Mention[] {
  const here = new Set(corpus.momentMentions.get(moment.id));
  for (const themeId of moment.themeIds.filter((id) => corpus.themes.has(id))) {
    for (const mention of corpus.themeMentions.get(themeId) ?? []) here.add(mention);
  }
  return [...here];
}

/** The breakdown of one moment; null where its stage is gone. */
export function breakdownAt(moment: Moment, setting: Setting): Breakdown | null {
  const { window, laterShare, corpus } = setting;
  const stage = setting.journeys.flatMap(({ stages }) => stages).find(({ id }) => id === moment.stageId);
  if (!stage) return null;
  return { moment, stage, ...breakdownOf(mentionsAt(moment, setting), { window, laterShare, segments: corpus.segments }) };
}

function journeyWithMost(lit: ReadonlySet<Moment>, { journeys }: Setting): Journey | null {
  const count = ({ id }: Journey) => [...lit].filter(({ journeyId }) => journeyId === id).length;
  return journeys.toSorted((a, b) => count(b) - count(a))[0] ?? null;
}

function stripOf(journey: Journey, lit: ReadonlySet<Moment>, setting: Setting): JourneyStrip {
  const moments = setting.moments.filter(({ journeyId }) => journeyId === journey.id).toSorted((a, b) => a.order - b.order);
  const stages = journey.stages.map((stage) => {
    const inStage = moments.filter(({ stageId }) => stageId === stage.id);
    return {
      stage,
      lit: inStage.some((moment) => lit.has(moment)),
      moments: inStage.map((moment) => ({ moment, voices: voicesReporting(moment, setting), lit: lit.has(moment) })),
    };
  });
  return { journeyId: journey.id, name: journey.name, stages };
}

function voicesReporting(moment: Moment, setting: Setting): number {
  const problems = mentionsAt(moment, setting).filter(isProblem);
  return reachOf(problems.filter(({ saidAt }) => inWindow(saidAt, setting.window))).voices;
}

function weightiestFirst(a: Breakdown, b: Breakdown): number {
  return (
    (b.moment.weight ?? 0) - (a.moment.weight ?? 0) || b.reach.voices - a.reach.voices || (a.moment.key < b.moment.key ? -1 : 1)
  );
}
