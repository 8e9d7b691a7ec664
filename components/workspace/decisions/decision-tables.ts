import { i18n } from '#i18n';
import type { Decision, FrozenInsight } from '../../../lib/domain/decision.ts';
import type { LedgerEntry } from '../../../lib/evidence/loop.ts';
import { tableOf, type Table } from '../../table.ts';
import { instant } from '../export/columns.ts';
import { ledgerTables } from './ledger-tables.ts';

/** What stands on the page of one decision: itself, what it cites, the verbatims frozen with it, and its earlier wordings. */
export function decisionTables(entry: LedgerEntry): readonly Table[] {
  const { decision } = entry;
  return [
    ...ledgerTables([entry], [decision.key]),
    tableOf(
      { name: `${decision.key}-verbatims`, title: i18n.t('workspace.themes.verbatims'), shown: [] },
      [
        { id: 'insight', title: i18n.t('workspace.decisions.evidence'), cell: ({ insight }) => insight },
        { id: 'key', title: i18n.t('workspace.journey.key'), cell: ({ key }) => key },
        { id: 'saidAt', title: i18n.t('workspace.feedback.time'), cell: ({ saidAt }) => instant(saidAt) },
        { id: 'text', title: i18n.t('workspace.export.words'), cell: ({ text }) => text },
        { id: 'who', title: i18n.t('workspace.export.who'), cell: ({ who }) => who },
      ],
      decision.evidence.flatMap(quotesOf),
    ),
    tableOf(
      { name: `${decision.key}-earlier-wordings`, title: i18n.t('workspace.decisions.edits'), shown: [] },
      [
        { id: 'at', title: i18n.t('import.when'), cell: ({ at }) => instant(at) },
        { id: 'by', title: i18n.t('workspace.export.by'), cell: ({ by }) => by },
        { id: 'field', title: i18n.t('workspace.export.field'), cell: ({ field }) => field },
        { id: 'before', title: i18n.t('workspace.export.before'), cell: ({ before }) => before },
      ],
      decision.edits.flatMap(changesOf),
    ),
  ];
}

function quotesOf({ key: insight, quotes }: FrozenInsight) {
  return quotes.map((quote) => ({ ...quote, insight }));
}

function changesOf({ at, by, changed }: Decision['edits'][number]) {
  return Object.entries(changed).map(([field, before]) => ({ at, by, field, before }));
}
