import { i18n } from '#i18n';
import type { CountUnit } from '../../../lib/analysis/count-unit.ts';
import type { JourneyMap } from '../../../lib/evidence/journey-map.ts';

/** The map for a spreadsheet: a heading, then a row for each moment, numbers bare, shares as fractions. */
export function mapRows(map: JourneyMap, unit: CountUnit): readonly (readonly string[])[] {
  const heading = [
    i18n.t('workspace.journey.stage'),
    i18n.t('workspace.journey.moment'),
    i18n.t('workspace.journey.key'),
    i18n.t('workspace.journey.weight'),
    i18n.t('workspace.owner'),
    i18n.t(`workspace.journey.units.${unit}`),
    i18n.t('workspace.journey.problemItems'),
    i18n.t('workspace.journey.items'),
    i18n.t('workspace.journey.share'),
    i18n.t('workspace.journey.shareFrom'),
    i18n.t('workspace.journey.shareTo'),
    i18n.t('workspace.themes.trend'),
    i18n.t('workspace.journey.arrDollars'),
    i18n.t('workspace.journey.atRisk'),
  ];
  const rows = map.stages.flatMap(({ stage, cells }) =>
    cells.map(({ moment, reach, share, trend, arr, atRisk }) => [
      stage.name,
      moment.name,
      moment.key,
      moment.weight === null ? '' : String(moment.weight),
      moment.owner ?? '',
      String(reach.voices),
      String(share?.problems ?? 0),
      String(share?.items ?? 0),
      ...(share ? [share.problems / share.items, share.low, share.high].map((one) => one.toFixed(3)) : ['', '', '']),
      trend.verdict,
      String(Math.round(arr)),
      atRisk ? '1' : '0',
    ]),
  );
  return [heading, ...rows];
}
