import type { Loop } from '../../../lib/evidence/loop.ts';
import { ledgerTables } from '../decisions/ledger-tables.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { windowWords } from '../WindowChoice.tsx';
import { coverageTable, outcomesTable, silenceTable } from './loop-tables.ts';

/** What the Loop shows, of one owner or of all, as files: the register, the outcomes, the coverage, the decisions behind them. */
export function LoopExport({ loop, owner }: { readonly loop: Loop; readonly owner: string | null }) {
  const whose = owner === null ? [] : [owner];
  const shown = [...whose, windowWords(loop.window.days)];
  return (
    <ExportMenu
      tables={[
        silenceTable(loop.silences, shown),
        outcomesTable(loop.ledger, shown),
        coverageTable(loop, shown),
        ...ledgerTables(loop.ledger, whose),
      ]}
    />
  );
}
