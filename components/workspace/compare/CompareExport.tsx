import type { Window } from '../../../lib/evidence/evidence.ts';
import type { Compared } from '../../../lib/evidence/compared.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { windowWords } from '../WindowChoice.tsx';
import { comparedLabel } from './compared-words.ts';
import { compareTables } from './compare-tables.ts';

type Props = { readonly columns: readonly Compared[]; readonly window: Window };

/** The comparison as files. */
export function CompareExport({ columns, window }: Props) {
  const shown = [...columns.map(comparedLabel), windowWords(window.days)];
  return <ExportMenu tables={compareTables(columns, shown)} />;
}
