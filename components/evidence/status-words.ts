import { i18n } from '#i18n';
import type { DerivedStatus } from '../../lib/analysis/theme-status.ts';
import type { ThemeStatus } from '../../lib/domain/theme.ts';
import { format } from '../format.ts';

const words = {
  emerging: 'emerging',
  active: 'active',
  'being-addressed': 'beingAddressed',
  'shipped-verifying': 'shippedVerifying',
  resolved: 'resolved',
  declined: 'declined',
  recurring: 'recurring',
} as const satisfies Record<ThemeStatus, string>;

/** "Being addressed". */
export function statusWord(status: ThemeStatus): string {
  return i18n.t(`evidence.status.${words[status]}`);
}

/** What the status follows from: the decision and the day, or how many were heard. */
export function statusGround({ status, since, decision }: DerivedStatus, now: number): string {
  if (status === 'emerging' || status === 'active') return i18n.t(`evidence.statusFrom.${words[status]}`);
  const day = since === null ? '' : format().date(since, now);
  return i18n.t(`evidence.statusFrom.${words[status]}`, [decision?.key ?? '', day]);
}
