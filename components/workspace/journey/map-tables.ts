import { i18n } from '#i18n';
import type { CountUnit } from '../../../lib/analysis/count-unit.ts';
import type { JourneyMap, MapCell } from '../../../lib/evidence/journey-map.ts';
import { groupName } from '../../evidence/breakdown-rows.ts';
import { tableOf, type Column, type Table } from '../../table.ts';
import { arrColumn, trendColumns } from '../export/columns.ts';

type Placed = MapCell & { readonly stage: string };

/** The map, a row for each moment, and its heat: who reports a problem there by segment, by plan and by month. Shares are fractions. */
export function mapTables({ journey, stages }: JourneyMap, unit: CountUnit, shown: readonly string[]): readonly Table[] {
  const about = (name: string, title: string) => ({ name, title, shown: [journey.name, ...shown] });
  const cells = stages.flatMap(({ stage, cells: own }) => own.map((cell): Placed => ({ ...cell, stage: stage.name })));
  return [
    tableOf(about('journey', i18n.t('workspace.journey.table')), momentColumns(unit), cells),
    tableOf(about('journey-heat', i18n.t('workspace.export.heat')), heatColumns(unit), cells.flatMap(heatOf)),
  ];
}

function momentColumns(unit: CountUnit): readonly Column<Placed>[] {
  return [
    { id: 'stage', title: i18n.t('workspace.journey.stage'), cell: ({ stage }) => stage },
    { id: 'moment', title: i18n.t('workspace.journey.moment'), cell: ({ moment }) => moment.name },
    { id: 'key', title: i18n.t('workspace.journey.key'), cell: ({ moment }) => moment.key },
    { id: 'weight', title: i18n.t('workspace.journey.weight'), cell: ({ moment }) => moment.weight },
    { id: 'owner', title: i18n.t('workspace.owner'), cell: ({ moment }) => moment.owner },
    { id: unit, title: i18n.t(`workspace.journey.units.${unit}`), cell: ({ reach }) => reach.voices },
    { id: 'inferred', title: i18n.t('workspace.journey.inferredColumn'), cell: ({ inferred }) => inferred },
    { id: 'problems', title: i18n.t('workspace.journey.problemItems'), cell: ({ share }) => share?.problems ?? 0 },
    { id: 'items', title: i18n.t('workspace.journey.items'), cell: ({ share }) => share?.items ?? 0 },
    {
      id: 'share',
      title: i18n.t('workspace.journey.share'),
      cell: ({ share }) => rounded(share && share.problems / share.items),
    },
    { id: 'shareLow', title: i18n.t('workspace.journey.shareFrom'), cell: ({ share }) => rounded(share && share.low) },
    { id: 'shareHigh', title: i18n.t('workspace.journey.shareTo'), cell: ({ share }) => rounded(share && share.high) },
    ...trendColumns<Placed>(({ trend }) => trend),
    arrColumn(({ arr }) => Math.round(arr)),
    { id: 'atRisk', title: i18n.t('workspace.journey.atRisk'), cell: ({ atRisk }) => atRisk },
  ];
}

type Heat = Pick<Placed, 'stage' | 'moment'> & {
  readonly segment: string | null;
  readonly plan: string | null;
  readonly month: string | null;
  readonly reporting: number;
};

function heatOf({ stage, moment, bySegment, byPlan, months }: Placed): readonly Heat[] {
  const of = { stage, moment, segment: null, plan: null, month: null };
  return [
    ...bySegment.map(({ name, reporting }) => ({ ...of, reporting, segment: groupName('segment', name) })),
    ...byPlan.map(({ name, reporting }) => ({ ...of, reporting, plan: groupName('plan', name) })),
    ...months.map(({ month, reporting }) => ({ ...of, reporting, month })),
  ];
}

function heatColumns(unit: CountUnit): readonly Column<Heat>[] {
  return [
    { id: 'stage', title: i18n.t('workspace.journey.stage'), cell: ({ stage }) => stage },
    { id: 'moment', title: i18n.t('workspace.journey.moment'), cell: ({ moment }) => moment.name },
    { id: 'key', title: i18n.t('workspace.journey.key'), cell: ({ moment }) => moment.key },
    { id: 'segment', title: i18n.t('workspace.feedback.segment'), cell: ({ segment }) => segment },
    { id: 'plan', title: i18n.t('evidence.by.plan'), cell: ({ plan }) => plan },
    { id: 'month', title: i18n.t('workspace.export.month'), cell: ({ month }) => month },
    { id: unit, title: i18n.t(`workspace.journey.units.${unit}`), cell: ({ reporting }) => reporting },
  ];
}

function rounded(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1_000) / 1_000;
}
