import { i18n } from '#i18n';
import { useLocation } from 'wouter';
import type { LedgerEntry } from '../../../lib/evidence/loop.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { decisionTables } from './decision-tables.ts';

/** One decision as a page to share, and each of its tables as a file. */
export function DecisionExport({ entry }: { readonly entry: LedgerEntry }) {
  const [, navigate] = useLocation();
  const share = () => navigate(`/decisions/${entry.decision.key}/share`);
  return (
    <ExportMenu others={[{ id: 'share', label: i18n.t('workspace.share.open'), onPick: share }]} tables={decisionTables(entry)} />
  );
}
