import { i18n } from '#i18n';
import type { Theme } from '../../../lib/domain/theme.ts';
import type { ThemeFigures } from '../../../lib/evidence/theme-evidence.ts';
import { tableOf, type Table } from '../../table.ts';
import { arrColumn, instant, reachColumns, several, statusColumns, trendColumns } from '../export/columns.ts';

/** The list of themes with their figures, as it is narrowed. */
export function themesTable(themes: readonly ThemeFigures[], shown: readonly string[]): Table {
  return tableOf(
    { name: 'themes', title: i18n.t('workspace.themes.title'), shown },
    [
      { id: 'key', title: i18n.t('workspace.journey.key'), cell: ({ theme }) => theme.key },
      { id: 'theme', title: i18n.t('workspace.themes.theme'), cell: ({ theme }) => theme.name },
      { id: 'statement', title: i18n.t('workspace.themes.statement'), cell: ({ theme }) => theme.statement },
      ...reachColumns<ThemeFigures>(({ reach }) => reach),
      { id: 'voicesEver', title: i18n.t('workspace.export.voicesEver'), cell: ({ reachEver }) => reachEver.voices },
      arrColumn<ThemeFigures>(({ arr }) => arr),
      ...trendColumns<ThemeFigures>(({ trend }) => trend),
      { id: 'lastHeard', title: i18n.t('workspace.themes.lastHeard'), cell: ({ lastHeard }) => instant(lastHeard) },
      { id: 'waitingDays', title: i18n.t('workspace.export.waitingDays'), cell: ({ waitingDays }) => waitingDays },
      {
        id: 'moments',
        title: i18n.t('workspace.export.moments'),
        cell: ({ moments }) => several(moments.map(({ name }) => name)),
      },
      { id: 'owner', title: i18n.t('workspace.owner'), cell: ({ theme }) => theme.owner },
      ...statusColumns<ThemeFigures>((figures) => figures),
      { id: 'archivedAt', title: i18n.t('workspace.export.archivedAt'), cell: ({ theme }) => instant(theme.archivedAt) },
    ],
    themes,
  );
}

/** What was deleted and can be brought back. */
export function deletedThemesTable(themes: readonly Theme[]): Table {
  return tableOf(
    { name: 'deleted-themes', title: i18n.t('workspace.export.deletedThemes'), shown: [] },
    [
      { id: 'key', title: i18n.t('workspace.journey.key'), cell: ({ key }) => key },
      { id: 'theme', title: i18n.t('workspace.themes.theme'), cell: ({ name }) => name },
      { id: 'deletedAt', title: i18n.t('workspace.export.deletedAt'), cell: ({ deletedAt }) => instant(deletedAt) },
    ],
    themes,
  );
}
