import { countedAs } from '../analysis/count-unit.ts';
import type { CountUnit } from '../analysis/count-unit.ts';
import { hasFacts } from '../analysis/facts.ts';
import type { Facts } from '../analysis/facts.ts';
import type { Mention } from '../analysis/mention.ts';
import { reachOf } from '../analysis/reach.ts';
import type { Reach } from '../analysis/reach.ts';
import { inWindow, windowOf } from '../analysis/window.ts';
import type { WindowDays } from '../domain/settings.ts';
import { mentionsAt, wordedAt } from './journey.ts';
import { praiseBeside } from './other-side.ts';
import { citedMentions } from './outcomes.ts';
import type { WholeSetting } from './setting.ts';
import { mentionsFor } from './mentions-for.ts';

/**
 * Some of all feedback: what a number counts, and what the list that it opens shows. What is left out does not restrict; of all that
 * is there, all has to be so.
 */
export type FeedbackSet = Facts & {
  /** Ids: in any of these themes; null for what belongs to none yet. */
  readonly themes?: readonly string[] | null | undefined;
  /** Of the themes only what their figures count: no praise, unless praise is all that a theme holds. */
  readonly counted?: true | undefined;
  /** Ids: assigned to any of these moments, or to one of their themes. */
  readonly moments?: readonly string[] | undefined;
  /** At the moments only what is there by its words alone. */
  readonly worded?: true | undefined;
  /** Ids of themes: the praise beside them, theirs and that at their moments. */
  readonly beside?: readonly string[] | undefined;
  /** The id of a decision: what its outcome is counted from. */
  readonly decision?: string | undefined;
  /** The id of an account, of a person, or of an item that nobody is known to have said. */
  readonly voice?: string | undefined;
  /** Said within so many days up to now; null is all time. */
  readonly days?: WindowDays | undefined;
  /** Said from one instant up to another, which is excluded. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** What the number counts; accounts if not said. It restricts nothing. */
  readonly unit?: CountUnit | undefined;
};

/** The feedback of a set, found by the functions that figures are counted with. */
export function feedbackIn(set: FeedbackSet, setting: WholeSetting): readonly Mention[] {
  const { corpus, now } = setting;
  const { voice } = set;
  const places = placesOf(set, setting);
  const window = windowOf(set.days ?? null, now);
  return corpus.mentions.filter(
    (mention) =>
      places.every((place) => place.has(mention)) &&
      inWindow(mention.saidAt, window) &&
      isBetween(mention.saidAt, set) &&
      hasFacts(mention, set, window.until) &&
      (set.themes !== null || !corpus.themesOf.has(mention.feedbackId)) &&
      (voice === undefined || mention.voice === voice),
  );
}

/** How many voices stand behind the feedback of a set, in its unit. */
export function reachIn(mentions: readonly Mention[], { unit = 'accounts' }: FeedbackSet): Reach {
  return reachOf(countedAs(mentions, unit));
}

function placesOf(set: FeedbackSet, setting: WholeSetting): readonly ReadonlySet<Mention>[] {
  const { themes, counted, moments, worded, beside, decision } = set;
  const atMoment = worded ? wordedAt : mentionsAt;
  const ofTheme = (id: string) => (counted ? mentionsFor(id, setting) : (setting.corpus.themeMentions.get(id) ?? []));
  const places: (readonly Mention[])[] = [];
  if (themes) places.push(themes.flatMap(ofTheme));
  if (moments) places.push(setting.moments.filter(({ id }) => moments.includes(id)).flatMap((one) => atMoment(one, setting)));
  if (beside) places.push(praiseBeside(beside, setting));
  if (decision !== undefined) places.push(citedBy(decision, setting));
  return places.map((mentions) => new Set(mentions));
}

function citedBy(decisionId: string, setting: WholeSetting): readonly Mention[] {
  const decision = setting.decisions.find(({ id }) => id === decisionId);
  return (decision && citedMentions(decision, setting)) ?? [];
}

function isBetween(saidAt: number | null, { from, to }: FeedbackSet): boolean {
  if (from === undefined && to === undefined) return true;
  return saidAt !== null && saidAt >= (from ?? -Infinity) && saidAt < (to ?? Infinity);
}
