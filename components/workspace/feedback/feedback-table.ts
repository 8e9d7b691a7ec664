import { i18n } from '#i18n';
import type { ListedFeedback } from '../../../lib/evidence/feedback-list.ts';
import { tableOf, type LongRows, type Table } from '../../table.ts';
import { quoteColumns, several } from '../export/columns.ts';

/** Feedback whole, with the themes of each item and how they are known. */
export function feedbackTable(rows: LongRows<ListedFeedback>, about: Pick<Table, 'name' | 'title' | 'shown'>): Table {
  return tableOf(
    about,
    [
      ...quoteColumns<ListedFeedback>(({ quote }) => quote),
      {
        id: 'themes',
        title: i18n.t('workspace.themes.title'),
        cell: ({ themes }) => several(themes.map(({ theme }) => theme.name)),
      },
      {
        id: 'themeKeys',
        title: i18n.t('workspace.export.themeKeys'),
        cell: ({ themes }) => several(themes.map(({ theme }) => theme.key)),
      },
      {
        id: 'themesFrom',
        title: i18n.t('workspace.export.themesFrom'),
        cell: ({ themes }) => several(themes.map(({ how }) => how)),
      },
    ],
    rows,
  );
}
