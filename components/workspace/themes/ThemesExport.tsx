import { useQuery } from '@tanstack/react-query';
import type { WindowDays } from '../../../lib/domain/settings.ts';
import type { ThemeFigures } from '../../../lib/evidence/theme-evidence.ts';
import { deletedThemesQuery } from '../../workspace-queries.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { windowWords } from '../WindowChoice.tsx';
import { deletedThemesTable, themesTable } from './themes-tables.ts';

type Props = {
  readonly themes: readonly ThemeFigures[];
  readonly windowDays: WindowDays;
  /** The words that the list is searched for. */
  readonly wanted: string;
};

/** The list of themes as files, archived ones too, and what was deleted from it. */
export function ThemesExport({ themes, windowDays, wanted }: Props) {
  const { data: deleted = [] } = useQuery(deletedThemesQuery());
  const shown = [windowWords(windowDays), wanted.trim()].filter((words) => words !== '');
  return <ExportMenu tables={[themesTable(themes, shown), ...(deleted.length > 0 ? [deletedThemesTable(deleted)] : [])]} />;
}
