import { arrOf, reachOf } from '../analysis/reach.ts';
import { bySegment } from '../analysis/segments.ts';
import { slicesOf, sparkSlicesEach } from '../analysis/slices.ts';
import { speakingFor } from '../analysis/speaking.ts';
import { trendOf } from '../analysis/trend.ts';
import { waitingDays } from '../analysis/waiting.ts';
import { inWindow, lastHeard } from '../analysis/window.ts';
import type { Mention } from '../analysis/mention.ts';
import type { Theme } from '../domain/theme.ts';
import type { ThemeEvidence } from './evidence.ts';
import type { Setting } from './setting.ts';

/** Fewer voices than this, ever, and a theme is emerging (product rule 2). */
export const voicesOfATheme = 2;

/** The figures of a theme: all that does not depend on the item in view. */
export type ThemeFigures = Omit<ThemeEvidence, 'band' | 'byWords' | 'reasons' | 'quotes' | 'links'>;

/** Those of them that mentions alone tell. */
type CountedFigures = Omit<ThemeFigures, 'theme' | 'waitingDays' | 'moments'>;

/** Counts a theme from the mentions that speak for it. Nothing of any other theme enters, but for the scope of the trend. */
export function themeFigures(theme: Theme, setting: Setting): ThemeFigures {
  const mentions = mentionsFor(theme.id, setting);
  return {
    theme,
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

/** The mentions behind every figure of a theme. */
export function mentionsFor(themeId: string, { corpus }: Setting): readonly Mention[] {
  return speakingFor(corpus.themeMentions.get(themeId) ?? []);
}
