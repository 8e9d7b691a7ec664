import type { Mention } from '../analysis/mention.ts';
import { byMonth } from '../analysis/months.ts';
import type { MonthCount } from '../analysis/months.ts';
import { byArea, byPlan, bySource } from '../analysis/segments.ts';
import type { SegmentCount } from '../analysis/segments.ts';
import { trendsInList } from '../analysis/trend.ts';
import { firstHeard, inWindow } from '../analysis/window.ts';
import type { Breakdown, HistoryEntry, OtherSide, Quote } from './evidence.ts';
import { historyOfThemes } from './history.ts';
import { breakdownAt } from './journey.ts';
import { otherSideOf } from './other-side.ts';
import { newestFirst, readQuotes } from './quotes.ts';
import { wholeSettingOf } from './setting.ts';
import type { WholeSetting, When } from './setting.ts';
import type { EvidenceSource } from './source.ts';
import { mentionsFor } from './mentions-for.ts';
import { themeFigures } from './theme-evidence.ts';
import type { ThemeFigures } from './theme-evidence.ts';

/** One theme with everything known of it. Quotes are the newest; `verbatims` gives all. */
export type ThemeDetail = ThemeFigures & {
  readonly byPlan: readonly SegmentCount[];
  readonly bySource: readonly SegmentCount[];
  readonly byArea: readonly SegmentCount[];
  readonly byMonth: readonly MonthCount[];
  readonly breakdowns: readonly Breakdown[];
  readonly otherSide: OtherSide;
  readonly history: readonly HistoryEntry[];
  readonly quotes: readonly Quote[];
  /** When the oldest dated mention was said; null where none has a date. */
  readonly firstHeard: number | null;
  /** Mentions within the window by the voice that spoke most. */
  readonly loudest: number;
};

const quotesShown = 20;

/** All themes of the workspace with their figures, furthest reach first. Trends are those of a list (trend.ts). */
export async function themesOverview(source: EvidenceSource, when: When): Promise<readonly ThemeFigures[]> {
  const setting = await wholeSettingOf(source, when);
  const figures = [...setting.corpus.themes.values()].map((theme) => themeFigures(theme, setting));
  const trends = trendsInList(figures.map(({ trend }) => trend));
  return figures
    .map((one, index) => ({ ...one, trend: trends[index] ?? one.trend }))
    .toSorted((a, b) => b.reach.voices - a.reach.voices || b.reachEver.voices - a.reachEver.voices || compare(a, b));
}

/** One theme in detail, or null where the workspace has none of that id. */
export async function themeDetail(source: EvidenceSource, themeId: string, when: When): Promise<ThemeDetail | null> {
  const setting = await wholeSettingOf(source, when);
  const theme = setting.corpus.themes.get(themeId);
  if (!theme) return null;
  const figures = themeFigures(theme, setting);
  const mentions = mentionsFor(themeId, setting);
  const breakdowns = figures.moments.flatMap((moment) => breakdownAt(moment, setting) ?? []);
  return {
    ...figures,
    ...dividedFigures(mentions, setting),
    breakdowns,
    otherSide: await otherSideOf([figures], breakdowns, [], new Set(), setting, source),
    history: historyOfThemes([themeId], setting),
    quotes: await readQuotes(newestFirst(mentions).slice(0, quotesShown), source),
  };
}

/** Divides mentions within the window, of one theme or of several together, and tells since when they are heard. */
export function dividedFigures(
  mentions: readonly Mention[],
  { corpus, window }: WholeSetting,
): Pick<ThemeDetail, 'byPlan' | 'bySource' | 'byArea' | 'byMonth' | 'firstHeard' | 'loudest'> {
  const within = mentions.filter(({ saidAt }) => inWindow(saidAt, window));
  const everywhere = corpus.mentions.filter(({ saidAt }) => inWindow(saidAt, window));
  return {
    byPlan: byPlan(within, corpus.plans),
    bySource: bySource(within, everywhere),
    byArea: byArea(within, everywhere),
    byMonth: byMonth(within, within, window.until),
    firstHeard: firstHeard(mentions, window.until),
    loudest: Math.max(0, ...[...Map.groupBy(within, ({ voice }) => voice).values()].map(({ length }) => length)),
  };
}

function compare(a: ThemeFigures, b: ThemeFigures): number {
  return a.theme.name < b.theme.name ? -1 : 1;
}
