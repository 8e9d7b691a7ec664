import { i18n } from '#i18n';
import type { JourneyMap, MapCell } from '../../../lib/evidence/journey-map.ts';
import { format } from '../../format.ts';
import { heatOf } from './heat.ts';
import { box, colours, drawn, words, type Picture } from './picture-parts.ts';

const cellWidth = 200;
const cellHeight = 84;
const headHeight = 30;
const topHeight = 36;
const footHeight = 28;
const inset = 10;
/** Letters that a name and an owner have room for. */
const nameLength = 30;
const ownerLength = 18;

/** The map as a picture of its own (SVG 1.1, CSS pixels): `caption` stands below it and says what is counted. */
export function mapPicture(map: JourneyMap, caption: string): Picture {
  const rows = Math.max(0, ...map.stages.map(({ cells }) => cells.length));
  const width = map.stages.length * cellWidth + 2;
  const height = topHeight + headHeight + rows * cellHeight + footHeight + 2;
  const body = [
    words(map.journey.name, 1, 22, { size: 16, weight: 600 }),
    ...map.stages.flatMap(({ stage, items, cells }, column) => {
      const x = 1 + column * cellWidth;
      return [
        box(x, topHeight, cellWidth, headHeight, colours.sunken),
        words(stage.name, x + inset, topHeight + 20, { size: 13, weight: 600, most: ownerLength }),
        words(i18n.t('workspace.items', items, [format().count(items)]), x + cellWidth - inset, topHeight + 20, {
          size: 11,
          end: true,
        }),
        ...cells.map((cell, row) => cellPicture(cell, x, topHeight + headHeight + row * cellHeight)),
      ];
    }),
    words(caption, 1, height - 10, { size: 11 }),
  ];
  return drawn(body, width, height);
}

function cellPicture({ moment, reach, inferred, share, trend, atRisk }: MapCell, x: number, y: number): string {
  const { count, share: percent } = format();
  const number = count(reach.voices);
  const moved = trend.verdict === 'rising' || trend.verdict === 'falling' ? i18n.t(`evidence.trend.${trend.verdict}`) : '';
  return [
    box(x, y, cellWidth, cellHeight, colours.heat[heatOf(reach.voices)] ?? colours.heat[0]),
    words(moment.name, x + inset, y + 18, { size: 12, weight: 500, most: nameLength }),
    words(number, x + inset, y + 56, { size: 16, weight: 600 }),
    share
      ? words(
          [
            i18n.t('workspace.journey.shareOf', [percent(share.problems / share.items), count(share.items)]),
            ...(inferred > 0 ? [i18n.t('workspace.journey.inferred', [count(inferred)])] : []),
          ].join(', '),
          x + inset + 8 + number.length * 10,
          y + 56,
          { size: 11, fill: colours.second },
        )
      : '',
    words(moved, x + cellWidth - inset, y + 56, { size: 11, end: true }),
    moment.weight === null
      ? ''
      : words(i18n.t('workspace.journey.weightIs', [String(moment.weight)]), x + inset, y + 73, {
          size: 11,
          fill: colours.second,
        }),
    words(moment.owner ?? '', x + cellWidth - inset, y + 73, { size: 11, fill: colours.second, end: true, most: ownerLength }),
    atRisk
      ? `<rect x="${String(x + 1)}" y="${String(y + 1)}" width="${String(cellWidth - 2)}" height="${String(cellHeight - 2)}" fill="none" stroke="${colours.risk}" stroke-width="2"/>`
      : '',
  ].join('');
}
