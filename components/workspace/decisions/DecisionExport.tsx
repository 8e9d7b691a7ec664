import type { LedgerEntry } from '../../../lib/evidence/loop.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { decisionTables } from './decision-tables.ts';

/** Each table of one decision as a file. */
export function DecisionExport({ entry }: { readonly entry: LedgerEntry }) {
  return <ExportMenu tables={decisionTables(entry)} />;
}
