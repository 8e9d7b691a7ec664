import type { Window } from '../../../lib/evidence/evidence.ts';
import type { ThemeDetail } from '../../../lib/evidence/themes.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { windowWords } from '../WindowChoice.tsx';
import { compareTables } from './compare-tables.ts';

type Props = { readonly columns: readonly ThemeDetail[]; readonly window: Window };

/** The comparison as files. */
export function CompareExport({ columns, window }: Props) {
  const shown = [...columns.map(({ theme }) => theme.key), windowWords(window.days)];
  return <ExportMenu tables={compareTables(columns, shown)} />;
}
