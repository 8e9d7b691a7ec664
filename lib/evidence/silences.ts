import { arrOf, reachOf } from '../analysis/reach.ts';
import { isProblem } from '../analysis/signals.ts';
import { silencesOf } from '../analysis/silence.ts';
import type { Silence, SilenceScope } from '../analysis/silence.ts';
import { inWindow } from '../analysis/window.ts';
import type { Window } from '../analysis/window.ts';
import type { SilenceEntry } from './evidence.ts';
import { mentionsAt } from './journey.ts';
import { mentionsFor } from './mentions-for.ts';
import { ownersOf } from './ownership.ts';
import type { Setting } from './setting.ts';
import { themeStanding } from './theme-standing.ts';

/** What must not be forgotten of these themes, moments and decisions, longest silence first, with its figures. */
export function registerOf(
  asked: Pick<SilenceScope, 'themes' | 'moments' | 'decisions'>,
  setting: Setting,
): readonly SilenceEntry[] {
  const { snoozes, decided, thresholds, window, now } = setting;
  const silences = silencesOf({
    ...asked,
    snoozes,
    decided,
    mentionsOf: ({ id }) => mentionsFor(id, setting),
    standingOf: (theme) => themeStanding(theme, setting),
    problemsAt: (moment) => mentionsAt(moment, setting).filter(isProblem),
    thresholds,
    now,
  });
  return silences.map((one) => {
    const { cause, subject, since, snooze } = one;
    return { cause, subject, since, snooze, ...named(one, setting), ...affected(one, window) };
  });
}

function named({ subject }: Silence, setting: Setting): Pick<SilenceEntry, 'name' | 'key' | 'owners'> {
  if (subject.kind === 'decision') {
    const { item, key } = subject.decision;
    return { name: item.title, key, owners: ownersOf(subject.decision, setting) };
  }
  const { name, key, owner } = subject.kind === 'theme' ? subject.theme : subject.moment;
  return { name, key, owners: owner === null ? [] : [owner] };
}

/** What came back is counted since it did; all else in the window. */
function affected({ cause, mentions }: Silence, window: Window): Pick<SilenceEntry, 'reach' | 'arr'> {
  const counted = cause === 'recurring' ? mentions : mentions.filter(({ saidAt }) => inWindow(saidAt, window));
  return { reach: reachOf(counted), arr: arrOf(counted) };
}
