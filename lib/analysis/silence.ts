import type { Decision } from '../domain/decision.ts';
import type { Moment } from '../domain/journey.ts';
import type { Settings } from '../domain/settings.ts';
import type { SilenceCause, Snooze } from '../domain/snooze.ts';
import type { Theme } from '../domain/theme.ts';
import { momentOfTruth } from '../domain/vocabulary.ts';
import type { Mention } from './mention.ts';
import { reachOf } from './reach.ts';
import { heardSince } from './theme-status.ts';
import type { ThemeStanding } from './theme-status.ts';
import { waitingDays } from './waiting.ts';
import { dayLength, lastHeard } from './window.ts';

/** What an entry of the silence register is about. */
export type SilenceSubject =
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'moment'; readonly moment: Moment }
  | { readonly kind: 'decision'; readonly decision: Decision };

/** Something that must not be forgotten, and whom it affects. */
export type Silence = {
  readonly cause: SilenceCause;
  readonly subject: SilenceSubject;
  readonly since: number;
  /** Feedback of those affected. */
  readonly mentions: readonly Mention[];
  /** The snooze that it rests under now, or null. */
  readonly snooze: Snooze | null;
};

/** A theme waits once so many voices stand behind it and so many days have passed without a decision. */
export type WaitingThresholds = Pick<Settings, 'waitingVoices' | 'waitingDays'>;

export type SilenceScope = {
  readonly themes: readonly Theme[];
  readonly moments: readonly Moment[];
  readonly decisions: readonly Decision[];
  readonly snoozes: readonly Snooze[];
  /** Ids of the insights that a standing decision cites. */
  readonly decided: ReadonlySet<string>;
  readonly mentionsOf: (theme: Theme) => readonly Mention[];
  readonly standingOf: (theme: Theme) => ThemeStanding;
  readonly problemsAt: (moment: Moment) => readonly Mention[];
  readonly thresholds: WaitingThresholds;
  readonly now: number;
};

/** Evidence under a decision is stale when none of its themes was heard for so many days. */
export const staleDays = 180;

/** The silence register, longest silence first; what is snoozed is in it, too, with its snooze. */
export function silencesOf(scope: SilenceScope): readonly Silence[] {
  const standing = scope.decisions.filter(({ reversal }) => reversal === null);
  const found = [
    ...scope.themes.flatMap((theme) => [...waiting(theme, scope), ...recurring(theme, scope)]),
    ...scope.moments.flatMap((moment) => ownerless(moment, scope)),
    ...standing.flatMap((decision) => ofDecision(decision, scope)),
  ];
  const today = new Date(scope.now).toISOString().slice(0, 10);
  const resting = new Map(
    scope.snoozes.filter(({ until }) => until > today).map((one) => [`${one.subjectId} ${one.cause}`, one]),
  );
  return found
    .map((one) => ({ ...one, snooze: resting.get(`${subjectId(one.subject)} ${one.cause}`) ?? null }))
    .toSorted((a, b) => a.since - b.since);
}

/** Id of the row that an entry is about. */
export function subjectId(subject: SilenceSubject): string {
  if (subject.kind === 'theme') return subject.theme.id;
  return subject.kind === 'moment' ? subject.moment.id : subject.decision.id;
}

type Found = Omit<Silence, 'snooze'>;

function waiting(theme: Theme, { mentionsOf, decided, thresholds, now }: SilenceScope): readonly Found[] {
  const mentions = mentionsOf(theme);
  const days = waitingDays(theme, mentions, decided.has(theme.id), now);
  if (days === null || days < thresholds.waitingDays || reachOf(mentions).voices < thresholds.waitingVoices) return [];
  return [{ cause: 'waiting', subject: { kind: 'theme', theme }, since: now - days * dayLength, mentions }];
}

/** Said to be recurring, or heard again since it was resolved. */
function recurring(theme: Theme, { mentionsOf, standingOf, now }: SilenceScope): readonly Found[] {
  const { status, since } = standingOf(theme);
  if (status !== 'recurring' || since === null) return [];
  const mentions = heardSince(mentionsOf(theme), since, now);
  return [{ cause: 'recurring', subject: { kind: 'theme', theme }, since, mentions }];
}

/** Since when nobody owned it is not kept: at the least since the moment was last changed. */
function ownerless(moment: Moment, { problemsAt }: SilenceScope): readonly Found[] {
  if ((moment.weight ?? 0) < momentOfTruth || moment.owner !== null) return [];
  return [{ cause: 'no-owner', subject: { kind: 'moment', moment }, since: moment.updatedAt, mentions: problemsAt(moment) }];
}

function ofDecision(decision: Decision, scope: SilenceScope): readonly Found[] {
  const { verdict, because, decidedAt, reviewOn, shippedOn } = decision;
  const ids = new Set(decision.evidence.map(({ id }) => id));
  const themes = scope.themes.filter(({ id }) => ids.has(id));
  const mentions = themes.flatMap(scope.mentionsOf);
  const subject = { kind: 'decision', decision } as const;
  const found: Found[] = [];
  if (verdict !== 'act' && because.trim() === '') found.push({ cause: 'no-reason', subject, since: decidedAt, mentions });
  // Dates are taken as UTC: due on its day, overdue from the next.
  const due = reviewOn === null ? null : Date.parse(reviewOn) + dayLength;
  if (due !== null && due <= scope.now) found.push({ cause: 'review-overdue', subject, since: due, mentions });
  const heard = lastHeard(mentions, scope.now + 1);
  if (verdict === 'act' && shippedOn === null && heard !== null && scope.now - heard >= staleDays * dayLength) {
    found.push({ cause: 'evidence-stale', subject, since: heard, mentions });
  }
  return found;
}
