import { i18n } from '#i18n';
import { hostNames } from '../../lib/domain/host-id.ts';
import { itemLabel } from '../../lib/domain/item-id.ts';
import type { HostId, ItemKind, ItemReference, WorkItem } from '../../lib/domain/work-item.ts';
import { withoutBidi } from '../evidence/bidi.ts';

/** The tool as people call it. */
export function hostName(host: HostId): string {
  return hostNames[host];
}

/** The key as it is shown: `PAY-812`, `ferrow/web #2291`; null where people go by the title. */
export function shownKey({ host, key }: Pick<ItemReference, 'host' | 'key'>): string | null {
  if (key === null || host === 'google-docs') return null;
  return host === 'github' ? key.replace('#', ' #') : key;
}

/** What to call an item in a sentence, as plain text. */
export function itemName(item: Pick<WorkItem, 'host' | 'key' | 'title'>): string {
  return withoutBidi(shownKey(item) ?? itemLabel(item));
}

/** The kind of an item in a sentence: "this pull request". */
export function kindName(kind: ItemKind): string {
  switch (kind) {
    case 'issue':
    case 'new-issue':
      return i18n.t('panel.kind.issue');
    case 'pull-request':
    case 'new-pull-request':
      return i18n.t('panel.kind.pullRequest');
    case 'discussion':
      return i18n.t('panel.kind.discussion');
    case 'document':
      return i18n.t('panel.kind.document');
  }
}
