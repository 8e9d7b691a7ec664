import { standingOf } from '../analysis/theme-status.ts';
import type { ThemeStanding } from '../analysis/theme-status.ts';
import type { Theme } from '../domain/theme.ts';
import { mentionsFor } from './mentions-for.ts';
import { whatCame } from './outcomes.ts';
import type { Setting } from './setting.ts';

/** How a theme stands by what this setting knows; it must hold all that the decisions on the theme cite. */
export function themeStanding(theme: Theme, setting: Setting): ThemeStanding {
  const { citing, thresholds, now } = setting;
  return standingOf(theme, {
    mentions: mentionsFor(theme.id, setting),
    citing: (citing.get(theme.id) ?? []).map((decision) => ({ decision, came: whatCame(decision, setting) })),
    voices: thresholds.waitingVoices,
    now,
  });
}
