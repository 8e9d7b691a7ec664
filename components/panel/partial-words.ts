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
  const lost = i18n.t('panel.partial.missing', missing.length, [list(missing.map(fieldName))]);
  const used = usedWords(item, missing);
  return used.length === 0 ? lost : `${lost} ${i18n.t('panel.partial.matchedOn', [list(used)])}`;
}

function fieldName(field: MatchedField): string {
  return i18n.t(`panel.field.${field}`);
}

function usedWords({ title, body, labels, components, paths }: WorkItem, missing: readonly MatchedField[]): readonly string[] {
  return [
    title === '' ? null : i18n.t('panel.field.title'),
    body === '' ? null : i18n.t(missing.includes('body') ? 'panel.partial.partOfBody' : 'panel.field.body'),
    labels.length === 0 ? null : i18n.t('panel.partial.labels', labels.length, [labels.length]),
    components.length === 0 ? null : i18n.t('panel.partial.components', components.length, [components.length]),
    paths.length === 0 ? null : i18n.t('panel.partial.paths', paths.length, [paths.length]),
  ].filter((words) => words !== null);
}
