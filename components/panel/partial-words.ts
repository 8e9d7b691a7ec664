import { i18n } from '#i18n';
import type { WorkItem } from '../../lib/domain/work-item.ts';
import { format } from '../format.ts';
import { missingFields, type MatchedField } from './missing-fields.ts';

/** What did not load and what was matched on instead; null where nothing is missing. */
export function partialWords(item: WorkItem, titleOnly: boolean): string | null {
  if (titleOnly) return i18n.t('panel.partial.titleOnly');
  const missing = missingFields(item);
  if (missing.length === 0) return null;
  const { list } = format();
  const lost =
    documentWords(item) ??
    i18n.t('panel.partial.missing', missing.length, [list(missing.map((field) => fieldName(field, item)))]);
  const used = usedWords(item, missing);
  return used.length === 0 ? lost : `${lost} ${i18n.t('panel.partial.matchedOn', [list(used)])}`;
}

/** Whether the text of a document lies where the browser does not let the extension read yet; a grant puts that right. */
export function isUnreachable({ fields }: WorkItem): boolean {
  return fields.body?.source === 'export unreachable';
}

/** Why the text of a document is not there, by the words in which the adapter names its source; null where it does not say. */
function documentWords({ host, fields: { body } }: WorkItem): string | null {
  if (host !== 'google-docs' || !body || body.complete) return null;
  if (body.source === 'export unreachable') return i18n.t('panel.partial.textElsewhere');
  if (body.source === 'export refused') return i18n.t('panel.partial.textRefused');
  if (body.source.endsWith('of another tab')) return i18n.t('panel.partial.otherTab');
  return body.source.endsWith('tab unconfirmed') ? i18n.t('panel.partial.tabUnconfirmed') : null;
}

function fieldName(field: MatchedField, { kind }: Pick<WorkItem, 'kind'>): string {
  return i18n.t(field === 'body' && kind === 'document' ? 'panel.field.text' : `panel.field.${field}`);
}

function usedWords(
  { kind, title, body, labels, components, paths }: WorkItem,
  missing: readonly MatchedField[],
): readonly string[] {
  return [
    title === '' ? null : i18n.t('panel.field.title'),
    body === '' ? null : missing.includes('body') ? i18n.t(partOf(kind)) : fieldName('body', { kind }),
    labels.length === 0 ? null : i18n.t('panel.partial.labels', labels.length, [labels.length]),
    components.length === 0 ? null : i18n.t('panel.partial.components', components.length, [components.length]),
    paths.length === 0 ? null : i18n.t('panel.partial.paths', paths.length, [paths.length]),
  ].filter((words) => words !== null);
}

function partOf(kind: WorkItem['kind']) {
  return kind === 'document' ? 'panel.partial.partOfText' : 'panel.partial.partOfBody';
}
