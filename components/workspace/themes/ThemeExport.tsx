import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { WindowDays } from '../../../lib/domain/settings.ts';
import type { ThemeDetail } from '../../../lib/evidence/themes.ts';
import { regroupingsQuery } from '../../regrouping-queries.ts';
import { themeVerbatims } from '../../workspace-queries.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { windowWords } from '../WindowChoice.tsx';
import { themeTables } from './theme-tables.ts';

/** One theme as a page to share, and each of its tables as a file. */
export function ThemeExport({ detail, windowDays }: { readonly detail: ThemeDetail; readonly windowDays: WindowDays }) {
  const { key, id } = detail.theme;
  const { data: counted = [] } = useQuery(themeVerbatims(id, 'counted'));
  const { data: praise = [] } = useQuery(themeVerbatims(id, 'praise'));
  const { data: regroupings = [] } = useQuery(regroupingsQuery(id));
  const [, navigate] = useLocation();
  return (
    <ExportMenu
      others={[{ id: 'share', label: i18n.t('workspace.share.open'), onPick: () => navigate(`/themes/${key}/share`) }]}
      tables={themeTables(detail, { counted, praise, regroupings }, [windowWords(windowDays)])}
    />
  );
}
