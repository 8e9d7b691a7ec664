import { breakdownOf } from '../analysis/breakdown.ts';
import type { BreakdownScope } from '../analysis/breakdown.ts';
import { trendsInList } from '../analysis/trend.ts';
import { reachOf } from '../analysis/reach.ts';
import { inWindow } from '../analysis/window.ts';
import type { Mention } from '../analysis/mention.ts';
import { isProblem } from '../analysis/signals.ts';
import type { Journey, Moment, Stage } from '../domain/journey.ts';
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

/**
 * Feedback at a moment, each item once: assigned to it, or to one of its themes that is still here, or, where no moment of it was
 * stated, holding one of its terms.
 */
export function mentionsAt(moment: Moment, setting: Setting): readonly Mention[] {
  return [...new Set([...knownAt(moment, setting), ...(setting.corpus.wordedMentions.get(moment.id) ?? [])])];
}

/** Those of them that are there by their words alone: inferred. */
export function wordedAt(moment: Moment, setting: Setting): readonly Mention[] {
  const known = knownAt(moment, setting);
  return (setting.corpus.wordedMentions.get(moment.id) ?? []).filter((mention) => !known.has(mention));
}

function knownAt(moment: Moment, { corpus }: Setting): ReadonlySet<Mention> {
  const here = new Set(corpus.momentMentions.get(moment.id));
  for (const themeId of moment.themeIds.filter((id) => corpus.themes.has(id))) {
    for (const mention of corpus.themeMentions.get(themeId) ?? []) here.add(mention);
  }
  return here;
}

/** The breakdown of one moment; null where its stage is gone. */
export function breakdownAt(moment: Moment, setting: Setting): Breakdown | null {
  const stage = stageOf(moment, setting);
  if (!stage) return null;
  const counts = breakdownOf(mentionsAt(moment, setting), scopeOf(setting));
  return { moment, stage, ...counts, byWords: problemsByWords(moment, setting) };
}

/** How many of the problems counted in the window are at a moment by their words alone. */
export function problemsByWords(moment: Moment, setting: Setting): number {
  return wordedAt(moment, setting).filter((mention) => isProblem(mention) && inWindow(mention.saidAt, setting.window)).length;
}

/** What breakdowns in a setting are counted against. */
export function scopeOf({ window, laterShare, corpus: { segments, plans } }: Setting): BreakdownScope {
  return { window, laterShare, segments, plans };
}

/** The stage that a moment stands in, where it is still here. */
export function stageOf({ stageId }: Moment, { journeys }: Setting): Stage | undefined {
  return journeys.flatMap(({ stages }) => stages).find(({ id }) => id === stageId);
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
