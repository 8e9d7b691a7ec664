import { i18n } from '#i18n';
import type { Column } from '../../../lib/importers/columns.ts';

/** What a column is called on the page; one without a name goes by its place. */
export function columnLabel(columns: readonly Column[], index: number): string {
  const name = columns[index]?.name ?? '';
  return name === '' ? i18n.t('import.columnNumber', [String(index + 1)]) : name;
}
