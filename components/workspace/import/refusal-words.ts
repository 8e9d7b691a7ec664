import { i18n } from '#i18n';
import type { RowError } from '../../../lib/importers/imported.ts';
import type { Layout } from '../../../lib/importers/layout.ts';
import { format } from '../../format.ts';

/** Where a row stands: its line, or in a JSON document its place among the records. */
export function placeWords(layout: Layout, line: number): string {
  return i18n.t(layout.kind === 'json' ? 'import.recordNumber' : 'import.lineNumber', [format().count(line)]);
}

/** Why a row cannot be read. */
export function reasonWords({ why, values }: RowError): string {
  const value = (name: string): string => {
    const found = values[name] ?? '';
    return typeof found === 'number' ? format().count(found) : found;
  };
  switch (why) {
    case 'no-text':
      return i18n.t('import.row.noText', [value('columns')]);
    case 'bad-date':
      return i18n.t('import.row.badDate', [value('value')]);
    case 'duplicate-id':
      return i18n.t('import.row.duplicateId', [value('id')]);
    case 'ragged':
      return i18n.t('import.row.ragged', [value('columns'), value('expected')]);
    case 'quote-unclosed':
      return i18n.t('import.row.quoteUnclosed');
    case 'field-too-long':
      return i18n.t('import.row.fieldTooLong', [value('column'), value('characters')]);
    case 'row-too-long':
      return i18n.t('import.row.rowTooLong');
    case 'not-an-object':
      return i18n.t('import.row.notAnObject');
    case 'bad-json':
      return i18n.t('import.row.badJson');
  }
}
