import { i18n } from '#i18n';
import type { Decision, FrozenInsight, Verdict } from '../../../lib/domain/decision.ts';
import { format } from '../../format.ts';

export function verdictWord(verdict: Verdict): string {
  if (verdict === 'act') return i18n.t('workspace.decisions.act');
  return verdict === 'defer' ? i18n.t('workspace.decisions.defer') : i18n.t('workspace.decisions.decline');
}

/** "1 Mar 2027", "Review 47 days overdue", or null where no review was set. */
export function reviewState(decision: Pick<Decision, 'reviewOn'>, now: number): string | null {
  if (decision.reviewOn === null) return null;
  const overdue = format().daysSince(decision.reviewOn, now);
  return overdue > 0 ? i18n.t('workspace.decisions.overdue', [format().days(overdue)]) : format().calendarDate(decision.reviewOn);
}

/** Whether the day to look again has passed. */
export function isOverdue({ reviewOn }: Pick<Decision, 'reviewOn'>, now: number): boolean {
  return reviewOn !== null && format().daysSince(reviewOn, now) > 0;
}

/** How many voices stood behind an insight when it was frozen, with their unit. */
export function voicesThen({ voices, unit }: Pick<FrozenInsight, 'voices' | 'unit'>): string {
  const number = format().count(voices);
  if (unit === 'accounts') return i18n.t('workspace.accounts', voices, [number]);
  return unit === 'people' ? i18n.t('workspace.people', voices, [number]) : i18n.t('workspace.items', voices, [number]);
}
