import { i18n } from '#i18n';
import type { FrozenInsight } from '../../../lib/domain/decision.ts';
import { itemLabel } from '../../../lib/domain/work-item.ts';
import type { Reach } from '../../../lib/evidence/evidence.ts';
import type { LedgerEntry } from '../../../lib/evidence/loop.ts';
import { tableOf, type Column, type Table } from '../../table.ts';
import { arrColumn, instant, several } from '../export/columns.ts';
import { hostWord, verdictWord } from './decision-words.ts';

/** Decisions as the ledger shows them, and what each cites. */
export function ledgerTables(entries: readonly LedgerEntry[], shown: readonly string[]): readonly Table[] {
  return [
    tableOf({ name: 'decisions', title: i18n.t('workspace.decisions.title'), shown }, decisionColumns(), entries),
    tableOf(
      { name: 'decisions-evidence', title: i18n.t('workspace.decisions.evidence'), shown },
      evidenceColumns(),
      entries.flatMap(citedOf),
    ),
  ];
}

function decisionColumns(): readonly Column<LedgerEntry>[] {
  return [
    { id: 'key', title: i18n.t('workspace.journey.key'), cell: ({ decision }) => decision.key },
    { id: 'item', title: i18n.t('workspace.decisions.item'), cell: ({ decision }) => itemLabel(decision.item) },
    { id: 'title', title: i18n.t('workspace.export.title'), cell: ({ decision }) => decision.item.title },
    { id: 'tool', title: i18n.t('workspace.decisions.host'), cell: ({ decision }) => hostWord(decision.item.host) },
    { id: 'address', title: i18n.t('workspace.export.address'), cell: ({ decision }) => decision.item.url },
    { id: 'verdict', title: i18n.t('workspace.decisions.verdict'), cell: ({ decision }) => verdictWord(decision.verdict) },
    { id: 'because', title: i18n.t('workspace.decisions.because'), cell: ({ decision }) => decision.because },
    { id: 'givesUp', title: i18n.t('workspace.decisions.givesUp'), cell: ({ decision }) => decision.givesUp },
    { id: 'expects', title: i18n.t('workspace.decisions.expects'), cell: ({ decision }) => decision.expects },
    {
      id: 'evidence',
      title: i18n.t('workspace.decisions.evidence'),
      cell: ({ decision }) => several(decision.evidence.map(({ key }) => key)),
    },
    { id: 'decidedAt', title: i18n.t('workspace.decisions.decided'), cell: ({ decision }) => instant(decision.decidedAt) },
    { id: 'decidedBy', title: i18n.t('workspace.export.by'), cell: ({ decision }) => decision.decidedBy },
    { id: 'reviewOn', title: i18n.t('workspace.decisions.review'), cell: ({ decision }) => decision.reviewOn },
    { id: 'shippedOn', title: i18n.t('workspace.loop.shipped'), cell: ({ decision }) => decision.shippedOn },
    {
      id: 'reversedAt',
      title: i18n.t('workspace.decisions.reversed'),
      cell: ({ decision }) => instant(decision.reversal?.at ?? null),
    },
    {
      id: 'reversedBecause',
      title: i18n.t('workspace.export.reversedBecause'),
      cell: ({ decision }) => decision.reversal?.because ?? null,
    },
    { id: 'outcome', title: i18n.t('workspace.outcome.title'), cell: ({ outcome }) => outcome?.verdict ?? null },
    { id: 'owners', title: i18n.t('workspace.owner'), cell: ({ owners }) => several(owners) },
    { id: 'area', title: i18n.t('workspace.decisions.area'), cell: ({ area }) => area },
    { id: 'moments', title: i18n.t('workspace.export.moments'), cell: ({ moments }) => several(moments.map(({ name }) => name)) },
  ];
}

type Cited = { readonly decision: string; readonly insight: FrozenInsight; readonly today: Reach | undefined };

function citedOf({ decision, today }: LedgerEntry): readonly Cited[] {
  return decision.evidence.map((insight) => ({ decision: decision.key, insight, today: today.get(insight.id) }));
}

function evidenceColumns(): readonly Column<Cited>[] {
  return [
    { id: 'decision', title: i18n.t('workspace.export.decision'), cell: ({ decision }) => decision },
    { id: 'key', title: i18n.t('workspace.journey.key'), cell: ({ insight }) => insight.key },
    { id: 'name', title: i18n.t('workspace.themes.name'), cell: ({ insight }) => insight.name },
    { id: 'kind', title: i18n.t('workspace.export.kind'), cell: ({ insight }) => insight.kind },
    { id: 'voices', title: i18n.t('workspace.export.voicesThen'), cell: ({ insight }) => insight.voices },
    { id: 'unit', title: i18n.t('workspace.export.unit'), cell: ({ insight }) => insight.unit },
    { id: 'mentions', title: i18n.t('workspace.themes.mentions'), cell: ({ insight }) => insight.mentions },
    arrColumn(({ insight }) => insight.arr),
    { id: 'windowDays', title: i18n.t('workspace.export.windowDays'), cell: ({ insight }) => insight.windowDays },
    { id: 'trend', title: i18n.t('workspace.themes.trend'), cell: ({ insight }) => insight.trend },
    { id: 'lastHeard', title: i18n.t('workspace.themes.lastHeard'), cell: ({ insight }) => instant(insight.lastHeard) },
    { id: 'voicesToday', title: i18n.t('workspace.export.voicesToday'), cell: ({ today }) => today?.voices ?? null },
  ];
}
