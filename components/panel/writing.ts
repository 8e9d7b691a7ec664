import { i18n } from '#i18n';
import type { WorkItem } from '../../lib/domain/work-item.ts';
import type { WriteRequest, WriteResult } from '../../lib/hosts/host.ts';
import { citing } from '../citing.ts';
import { withoutBidi } from '../evidence/bidi.ts';
import type { NamedInsight } from './cites.ts';
import { hostName } from './item-words.ts';

/** What is asked of the page to write these insights: a link for each in Jira, all in one block elsewhere. */
export function requestsFor(kind: WriteRequest['kind'], insights: readonly NamedInsight[]): readonly WriteRequest[] {
  if (kind === 'add-remote-link') return insights.map(({ insight, name }) => ({ kind, insightKey: insight.key, title: name }));
  if (kind === 'insert-text') return [{ kind }];
  return [{ kind, lines: citing.trailer(insights.map(({ insight }) => insight)).split('\n') }];
}

/** Every line that would be written, for the preview. */
export function writtenLines(requests: readonly WriteRequest[], citation: string): readonly string[] {
  return requests.flatMap((request) => {
    if (request.kind === 'add-remote-link') return `${request.insightKey} ${request.title}`;
    return request.kind === 'insert-text' ? citation : request.lines;
  });
}

/** What is now so, or what the person still has to press. */
export function writtenWords(
  { host }: WorkItem,
  kind: WriteRequest['kind'],
  next: 'nothing' | 'press-save' | 'press-paste',
): string {
  if (next === 'press-save') return i18n.t('panel.write.pressSave', [hostName(host)]);
  if (next === 'press-paste') return i18n.t('panel.write.pressPaste');
  return kind === 'add-remote-link' ? i18n.t('panel.write.linkAdded') : i18n.t('panel.write.added', [hostName(host)]);
}

/** Which tool refused and what it answered; that nothing was written. */
export function notWritten({ host }: WorkItem, { why, detail }: Extract<WriteResult, { readonly done: false }>): string {
  const tool = hostName(host);
  switch (why) {
    case 'refused':
      return i18n.t('errors.writeRefused', [tool, withoutBidi(detail ?? i18n.t('panel.write.noAnswer'))]);
    case 'not-editable':
      return i18n.t('panel.write.notEditable', [tool]);
    case 'not-found':
      return i18n.t('panel.write.notFound', [tool]);
    case 'page-changed':
      return i18n.t('errors.pageChanged');
  }
}
