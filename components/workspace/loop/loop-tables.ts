import { i18n } from '#i18n';
import type { CoverageBy } from '../../../lib/evidence/loop-figures.ts';
import type { LedgerEntry, Loop, SilenceEntry } from '../../../lib/evidence/loop.ts';
import type { ComparedOutcome } from '../../../lib/evidence/outcomes.ts';
import { nextStep } from '../../evidence/silence-words.ts';
import { coverageBy } from '../../loop-queries.ts';
import { tableOf, type Column, type Table } from '../../table.ts';
import { arrColumn, instant, reachColumns, several } from '../export/columns.ts';

/** The silence register, what rests too. */
export function silenceTable(entries: readonly SilenceEntry[], shown: readonly string[]): Table {
  return tableOf({ name: 'silence-register', title: i18n.t('workspace.loop.silence'), shown }, silenceColumns(), entries);
}

/** What became of the decisions that shipped, with the figures of each test. */
export function outcomesTable(ledger: readonly LedgerEntry[], shown: readonly string[]): Table {
  const outcomes = ledger.flatMap(({ outcome }) => (outcome ? [outcome] : []));
  return tableOf({ name: 'outcomes', title: i18n.t('workspace.outcome.title'), shown }, outcomeColumns(), outcomes);
}

/** The share of decided items with evidence, by owner, by area and by month. */
export function coverageTable({ ledger, window }: Loop, shown: readonly string[]): Table {
  const rows = (['owner', 'area', 'month'] as const).flatMap((by) =>
    coverageBy(ledger, window, by).map((row) => ({ ...row, by: byWord(by) })),
  );
  return tableOf(
    { name: 'decided-with-evidence', title: i18n.t('workspace.loop.coverage'), shown },
    [
      { id: 'by', title: i18n.t('workspace.export.group'), cell: ({ by }) => by },
      { id: 'name', title: i18n.t('workspace.themes.name'), cell: ({ name }) => name },
      { id: 'withEvidence', title: i18n.t('workspace.loop.coverage'), cell: ({ withEvidence }) => withEvidence },
      { id: 'items', title: i18n.t('workspace.export.decidedItems'), cell: ({ items }) => items },
    ],
    rows,
  );
}

function byWord(by: CoverageBy): string {
  const words = {
    owner: () => i18n.t('workspace.loop.byOwner'),
    area: () => i18n.t('workspace.loop.byArea'),
    month: () => i18n.t('workspace.loop.byMonth'),
  };
  return words[by]();
}

function silenceColumns(): readonly Column<SilenceEntry>[] {
  return [
    { id: 'key', title: i18n.t('workspace.journey.key'), cell: ({ key }) => key },
    { id: 'what', title: i18n.t('workspace.loop.what'), cell: ({ name }) => name },
    { id: 'kind', title: i18n.t('workspace.export.kind'), cell: ({ subject }) => subject.kind },
    { id: 'why', title: i18n.t('workspace.loop.why'), cell: ({ cause }) => cause },
    { id: 'since', title: i18n.t('workspace.export.from'), cell: ({ since }) => instant(since) },
    ...reachColumns<SilenceEntry>(({ reach }) => reach),
    arrColumn(({ arr }) => arr),
    { id: 'owners', title: i18n.t('workspace.owner'), cell: ({ owners }) => several(owners) },
    { id: 'next', title: i18n.t('workspace.loop.next'), cell: nextStep },
    { id: 'restsUntil', title: i18n.t('workspace.loop.snoozeUntil'), cell: ({ snooze }) => snooze?.until ?? null },
    { id: 'restsBecause', title: i18n.t('workspace.loop.snoozeWhy'), cell: ({ snooze }) => snooze?.because ?? null },
  ];
}

function outcomeColumns(): readonly Column<ComparedOutcome>[] {
  const rates = (of: ComparedOutcome) => of.rates ?? { ratio: null, low: null, high: null, p: null };
  return [
    { id: 'decision', title: i18n.t('workspace.export.decision'), cell: ({ decision }) => decision.key },
    { id: 'title', title: i18n.t('workspace.export.title'), cell: ({ decision }) => decision.item.title },
    { id: 'outcome', title: i18n.t('workspace.outcome.title'), cell: ({ verdict }) => verdict },
    { id: 'voicesBefore', title: i18n.t('workspace.export.voicesBeforeDecision'), cell: ({ before }) => before },
    { id: 'voicesAfter', title: i18n.t('workspace.export.voicesAfter'), cell: ({ after }) => after },
    { id: 'allBefore', title: i18n.t('workspace.export.allBefore'), cell: ({ exposure }) => exposure.before },
    { id: 'allAfter', title: i18n.t('workspace.export.allAfter'), cell: ({ exposure }) => exposure.after },
    { id: 'ratio', title: i18n.t('workspace.export.ratio'), cell: (of) => rates(of).ratio },
    { id: 'ratioLow', title: i18n.t('workspace.export.ratioLow'), cell: (of) => rates(of).low },
    { id: 'ratioHigh', title: i18n.t('workspace.export.ratioHigh'), cell: (of) => finite(rates(of).high) },
    { id: 'p', title: i18n.t('workspace.export.p'), cell: (of) => rates(of).p },
    { id: 'decidedAt', title: i18n.t('workspace.decisions.decided'), cell: ({ decision }) => instant(decision.decidedAt) },
    { id: 'shippedOn', title: i18n.t('workspace.loop.shipped'), cell: ({ decision }) => decision.shippedOn },
  ];
}

/** An interval that is open above has no number there. */
function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
