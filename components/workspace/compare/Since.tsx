import { i18n } from '#i18n';
import type { Compared } from '../../../lib/evidence/compared.ts';
import { format } from '../../format.ts';
import { useNow } from '../../use-now.ts';

/** When a theme was first and last heard, and how long it has waited for a decision. */
export function Since({ detail }: { readonly detail: Compared }) {
  const { firstHeard, lastHeard, waitingDays } = detail;
  const now = useNow();
  return [
    firstHeard === null ? null : i18n.t('workspace.compare.firstHeard', [format().date(firstHeard, now)]),
    lastHeard === null ? null : i18n.t('workspace.themes.lastHeardWhen', [format().since(lastHeard, now)]),
    waitingDays === null ? null : i18n.t('workspace.themes.waiting', [format().days(waitingDays)]),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
