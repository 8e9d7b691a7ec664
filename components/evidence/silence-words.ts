import { i18n } from '#i18n';
import { dayLength } from '../../lib/analysis/window.ts';
import type { SilenceEntry } from '../../lib/evidence/evidence.ts';
import { format } from '../format.ts';

/** Why something is in the register, and since when. */
export function causeWords({ cause, subject, since }: SilenceEntry, now: number): readonly [why: string, since: string] {
  const { days, date, daysSince, calendarDate } = format();
  const from = i18n.t('workspace.loop.since', [date(since, now)]);
  if (cause === 'waiting') return [i18n.t('workspace.loop.waiting', [days(silentDays({ since }, now))]), from];
  if (cause === 'recurring') return [i18n.t('workspace.loop.recurring'), from];
  if (cause === 'no-owner') {
    const weight = subject.kind === 'moment' ? String(subject.moment.weight ?? '') : '';
    return [i18n.t('workspace.loop.ownerless', [weight]), i18n.t('workspace.loop.sinceAtLeast', [date(since, now)])];
  }
  if (cause === 'evidence-stale') return [i18n.t('workspace.loop.stale'), i18n.t('workspace.loop.heardLast', [date(since, now)])];
  if (cause === 'review-overdue' && subject.kind === 'decision' && subject.decision.reviewOn !== null) {
    const { reviewOn } = subject.decision;
    const overdue = i18n.t('workspace.loop.overdue', [days(daysSince(reviewOn, now))]);
    return [overdue, i18n.t('workspace.loop.dueOn', [calendarDate(reviewOn)])];
  }
  const declined = subject.kind === 'decision' && subject.decision.verdict === 'decline';
  return [declined ? i18n.t('workspace.loop.declined') : i18n.t('workspace.loop.deferred'), from];
}

/** Whole days that it has been silent. */
export function silentDays({ since }: Pick<SilenceEntry, 'since'>, now: number): number {
  return Math.max(0, Math.floor((now - since) / dayLength));
}

/** What to do next about it. */
export function nextStep({ cause }: SilenceEntry): string {
  const words = {
    waiting: () => i18n.t('workspace.loop.decide'),
    recurring: () => i18n.t('workspace.loop.reopen'),
    'no-owner': () => i18n.t('workspace.loop.nameOwner'),
    'evidence-stale': () => i18n.t('workspace.loop.lookAgain'),
    'review-overdue': () => i18n.t('workspace.loop.review'),
    'no-reason': () => i18n.t('workspace.loop.addReason'),
  };
  return words[cause]();
}

/** Where it is done. */
export function stepAddress({ cause, subject, key }: SilenceEntry): string {
  if (subject.kind === 'theme' && cause === 'waiting') return `/themes/${key}/decide`;
  const pages = { theme: 'themes', moment: 'journey', decision: 'decisions' } as const;
  return `/${pages[subject.kind]}/${key}`;
}
