import { arrOf, reachOf } from '../analysis/reach.ts';
import { bySegment } from '../analysis/segments.ts';
import { slicesOf, sparkSlicesEach } from '../analysis/slices.ts';
import { voicesOfATheme } from '../analysis/theme-status.ts';
import { trendOf } from '../analysis/trend.ts';
import { waitingDays } from '../analysis/waiting.ts';
import { inWindow, lastHeard } from '../analysis/window.ts';
import type { Mention } from '../analysis/mention.ts';
import type { Theme } from '../domain/theme.ts';
import type { ThemeEvidence } from './evidence.ts';
import { mentionsFor } from './mentions-for.ts';
import type { Setting } from './setting.ts';
import { themeStanding } from './theme-standing.ts';

/** The figures of a theme: all that does not depend on the item in view. */
export type ThemeFigures = Omit<ThemeEvidence, 'band' | 'byWords' | 'reasons' | 'quotes' | 'links'>;

/** Those of them that mentions alone tell. */
type CountedFigures = Omit<ThemeFigures, 'theme' | 'standing' | 'waitingDays' | 'moments'>;

/** Counts a theme from the mentions that speak for it. Nothing of any other theme enters, but for the scope of the trend. */
export function themeFigures(theme: Theme, setting: Setting): ThemeFigures {
  const mentions = mentionsFor(theme.id, setting);
  return {
    theme,
    standing: themeStanding(theme, setting),
    ...countedFigures(mentions, setting),
    waitingDays: waitingDays(theme, mentions, setting.decided.has(theme.id), setting.now),
    moments: setting.moments.filter(({ themeIds }) => themeIds.includes(theme.id)),
  };
}

/** Counts mentions, of one theme or of several together. */
export function countedFigures(mentions: readonly Mention[], { corpus, window, laterShare }: Setting): CountedFigures {
  const within = mentions.filter(({ saidAt }) => inWindow(saidAt, window));
  const reachEver = reachOf(mentions);
  return {
    reach: reachOf(within),
    reachEver,
    emerging: reachEver.voices < voicesOfATheme,
    arr: arrOf(within),
    segments: bySegment(within, corpus.segments),
    trend: trendOf(mentions, window, laterShare),
    slices: slicesOf(mentions, window, corpus.earliest),
    spark: slicesOf(mentions, window, corpus.earliest, sparkSlicesEach),
    lastHeard: lastHeard(mentions, window.until),
  };
}
