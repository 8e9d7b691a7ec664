import { i18n } from '#i18n';
import type { Decision, FrozenInsight, Verdict } from '../../../lib/domain/decision.ts';
import type { Reach } from '../../../lib/evidence/evidence.ts';
import { format } from '../../format.ts';
import type { Stage } from './ledger-filter.ts';

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

/** "23 accounts then, 31 now"; what the workspace has lost says only what was then. `shown` stands for what is now. */
export function thenAndNow(
  insight: Pick<FrozenInsight, 'voices' | 'unit'>,
  today: Reach | undefined,
  shown = format().count(today?.voices ?? 0),
): string {
  if (!today) return voicesThen(insight);
  return i18n.t('workspace.decisions.thenAndNow', [voicesThen(insight), shown]);
}

/** "Shipped 2 Sep", "Reversed 3 Oct", "Open"; null where nothing was to be done. */
export function standingWord({ verdict, shippedOn, reversal }: Decision, now: number): string | null {
  if (reversal) return i18n.t('workspace.decisions.reversedOn', [format().date(reversal.at, now)]);
  if (verdict !== 'act') return null;
  if (shippedOn === null) return i18n.t('workspace.decisions.isOpen');
  return i18n.t('workspace.decisions.shippedOn', [format().calendarDate(shippedOn)]);
}

/** How far a decision is, as the ledger's filter says it. */
export function stageWord(stage: Stage): string {
  const words = {
    standing: () => i18n.t('workspace.decisions.stands'),
    open: () => i18n.t('workspace.decisions.isOpen'),
    shipped: () => i18n.t('workspace.decisions.verifying'),
    verified: () => i18n.t('workspace.loop.verified'),
    reversed: () => i18n.t('workspace.decisions.reversed'),
    'with-evidence': () => i18n.t('workspace.decisions.cites'),
    'without-evidence': () => i18n.t('workspace.decisions.noEvidence'),
  };
  return words[stage]();
}

/** The name of a tool; names are not translated. */
export function hostWord(host: string): string {
  return { jira: 'Jira', github: 'GitHub', 'google-docs': 'Google Docs' }[host] ?? host;
}
