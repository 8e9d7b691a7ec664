import { useQuery } from '@tanstack/react-query';
import type { WindowDays } from '../../../lib/domain/settings.ts';
import type { ThemeDetail } from '../../../lib/evidence/themes.ts';
import { themeVerbatims } from '../../workspace-queries.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { windowWords } from '../WindowChoice.tsx';
import { themeTables } from './theme-tables.ts';

/** Each table of one theme as a file. */
export function ThemeExport({ detail, windowDays }: { readonly detail: ThemeDetail; readonly windowDays: WindowDays }) {
  const { id } = detail.theme;
  const { data: counted = [] } = useQuery(themeVerbatims(id, 'counted'));
  const { data: praise = [] } = useQuery(themeVerbatims(id, 'praise'));
  return <ExportMenu tables={themeTables(detail, { counted, praise }, [windowWords(windowDays)])} />;
}
