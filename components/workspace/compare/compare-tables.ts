import { i18n } from '#i18n';
import type { SegmentCount } from '../../../lib/evidence/evidence.ts';
import type { Compared } from '../../../lib/evidence/compared.ts';
import { comparedLabel, comparedName } from './compared-words.ts';
import { tableOf, type Column, type Table } from '../../table.ts';
import { statusWord } from '../../evidence/status-words.ts';
import { arrColumn, instant, partColumns, reachColumns, several, trendColumns } from '../export/columns.ts';

/** Themes and items side by side, a row each, since programs read rows; and the segments of each. */
export function compareTables(columns: readonly Compared[], shown: readonly string[]): readonly Table[] {
  return [
    tableOf({ name: 'compare', title: i18n.t('workspace.compare.title'), shown }, figureColumns(), columns),
    tableOf(
      { name: 'compare-segments', title: i18n.t('workspace.themes.segments'), shown },
      [
        { id: 'theme', title: i18n.t('workspace.themes.theme'), cell: ({ theme }: SegmentOf) => theme },
        ...partColumns<SegmentOf>('segment', i18n.t('workspace.feedback.segment')),
      ],
      columns.flatMap((column) => column.segments.map((segment) => ({ ...segment, theme: comparedLabel(column) }))),
    ),
  ];
}

type SegmentOf = SegmentCount & { readonly theme: string };

function figureColumns(): readonly Column<Compared>[] {
  const heaviest = ({ moments }: Compared) => moments.toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0))[0];
  const worst = ({ breakdowns }: Compared) => breakdowns.toSorted((a, b) => b.reach.voices - a.reach.voices)[0];
  return [
    { id: 'key', title: i18n.t('workspace.journey.key'), cell: comparedLabel },
    { id: 'theme', title: i18n.t('workspace.themes.theme'), cell: comparedName },
    ...reachColumns<Compared>(({ reach }) => reach),
    { id: 'loudest', title: i18n.t('workspace.export.loudest'), cell: ({ loudest }) => loudest },
    arrColumn(({ arr }) => arr),
    { id: 'moment', title: i18n.t('workspace.journey.moment'), cell: (detail) => heaviest(detail)?.name ?? null },
    { id: 'weight', title: i18n.t('workspace.journey.weight'), cell: (detail) => heaviest(detail)?.weight ?? null },
    {
      id: 'breakdowns',
      title: i18n.t('workspace.compare.breakdowns'),
      cell: (detail) => worst(detail)?.reach.voices ?? null,
    },
    { id: 'problems', title: i18n.t('workspace.journey.problemItems'), cell: (detail) => worst(detail)?.share?.problems ?? null },
    { id: 'items', title: i18n.t('workspace.journey.items'), cell: (detail) => worst(detail)?.share?.items ?? null },
    ...trendColumns<Compared>(({ trend }) => trend),
    { id: 'firstHeard', title: i18n.t('workspace.export.firstHeard'), cell: ({ firstHeard }) => instant(firstHeard) },
    { id: 'lastHeard', title: i18n.t('workspace.themes.lastHeard'), cell: ({ lastHeard }) => instant(lastHeard) },
    { id: 'waitingDays', title: i18n.t('workspace.export.waitingDays'), cell: ({ waitingDays }) => waitingDays },
    {
      id: 'decisions',
      title: i18n.t('workspace.decisions.title'),
      cell: ({ history }) => several(history.flatMap((entry) => (entry.kind === 'decision' ? [entry.decision.key] : []))),
    },
    { id: 'praise', title: i18n.t('workspace.export.praise'), cell: ({ otherSide }) => otherSide.praise },
    {
      id: 'unaffected',
      title: i18n.t('workspace.export.unaffected'),
      cell: ({ otherSide }) => several(otherSide.unaffected.map(({ name }) => name)),
    },
    {
      id: 'status',
      title: i18n.t('workspace.themes.status'),
      cell: ({ of }) => several(of.map(({ standing }) => statusWord(standing.status))),
    },
    { id: 'owner', title: i18n.t('workspace.owner'), cell: ({ owners }) => several(owners) },
  ];
}
