import { isAtRisk } from '../analysis/at-risk.ts';
import { breakdownOf, type BreakdownCounts } from '../analysis/breakdown.ts';
import { countedAs, type CountUnit } from '../analysis/count-unit.ts';
import { lastMonths, type MonthVoices } from '../analysis/months.ts';
import { isProblem } from '../analysis/signals.ts';
import { trendsInList } from '../analysis/trend.ts';
import { inWindow, type Window } from '../analysis/window.ts';
import type { Journey, Moment, Stage } from '../domain/journey.ts';
import { mentionsAt, problemsByWords, scopeOf } from './journey.ts';
import { settingOf, surroundingsOf, type Setting, type When } from './setting.ts';
import type { EvidenceSource } from './source.ts';

/** A moment with what breaks down there, counted in the unit asked for; trend and money as always. */
export type MapCell = BreakdownCounts & {
  readonly moment: Moment;
  /** Voices of the last twelve months by month, whatever the window. */
  readonly months: readonly MonthVoices[];
  /** Themes that belong to it. */
  readonly themes: number;
  /** Problem items in the window that are there by their words alone, inferred. */
  readonly byWords: number;
  /** Items of praise in the window, and how many of them are only inferred to be. */
  readonly praise: number;
  readonly praiseInferred: number;
  /** A breakdown of many on a moment that decides the relationship. */
  readonly atRisk: boolean;
};

/** A stage with its moments in their order. `items`: feedback at any of them in the window, each once. */
export type MapStage = { readonly stage: Stage; readonly items: number; readonly cells: readonly MapCell[] };

export type JourneyMap = { readonly journey: Journey; readonly window: Window; readonly stages: readonly MapStage[] };

const monthsShown = 12;

/** Every journey with its breakdowns. Trends are corrected as one list for each journey. */
export async function journeyMaps(source: EvidenceSource, when: When, unit: CountUnit): Promise<readonly JourneyMap[]> {
  const around = await surroundingsOf(source, when);
  const setting = await settingOf(source, around, { themeIds: [] });
  return setting.journeys.map((journey) => mapOf(journey, setting, unit));
}

function mapOf(journey: Journey, setting: Setting, unit: CountUnit): JourneyMap {
  const moments = setting.moments.filter(({ journeyId }) => journeyId === journey.id).toSorted((a, b) => a.order - b.order);
  const cells = moments.map((moment) => cellOf(moment, setting, unit));
  const trends = trendsInList(cells.map(({ trend }) => trend));
  const corrected = cells.map((cell, index) => ({ ...cell, trend: trends[index] ?? cell.trend }));
  return {
    journey,
    window: setting.window,
    stages: journey.stages.map((stage) => {
      const own = corrected.filter(({ moment }) => moment.stageId === stage.id);
      const here = new Set(own.flatMap(({ moment }) => mentionsAt(moment, setting)));
      return { stage, items: [...here].filter(({ saidAt }) => inWindow(saidAt, setting.window)).length, cells: own };
    }),
  };
}

function cellOf(moment: Moment, setting: Setting, unit: CountUnit): MapCell {
  const { window, corpus } = setting;
  const here = mentionsAt(moment, setting);
  const as = scopeOf(setting);
  const usual = breakdownOf(here, as);
  const counted = countedAs(here, unit);
  const { arr, trend } = usual;
  const praise = here.filter(({ signal, saidAt }) => signal === 'praise' && inWindow(saidAt, window));
  return {
    moment,
    ...(unit === 'accounts' ? usual : { ...breakdownOf(counted, as), arr, trend }),
    months: lastMonths(counted.filter(isProblem), window.until, monthsShown),
    byWords: problemsByWords(moment, setting),
    themes: moment.themeIds.filter((id) => corpus.themes.has(id)).length,
    praise: praise.length,
    praiseInferred: praise.filter(({ inferred }) => inferred).length,
    atRisk: isAtRisk(moment, usual.reach.voices),
  };
}
