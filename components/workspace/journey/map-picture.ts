import { i18n } from '#i18n';
import type { JourneyMap, MapCell } from '../../../lib/evidence/journey-map.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { format } from '../../format.ts';
import { heatOf } from './heat.ts';

/** The light values of `tokens.css`: a picture goes on a slide, whatever the theme of this page. */
const heat = ['#ffffff', '#fdf3ee', '#fae4d9', '#f4cdbb', '#ebb096'] as const;
const ink = '#1a1f20';
const second = '#41383a';
const line = '#e2e6e6';
const sunken = '#f6f8f8';
const risk = '#a12b1f';

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
export function mapPicture(
  map: JourneyMap,
  caption: string,
): { readonly svg: string; readonly width: number; readonly height: number } {
  const rows = Math.max(0, ...map.stages.map(({ cells }) => cells.length));
  const width = map.stages.length * cellWidth + 2;
  const height = topHeight + headHeight + rows * cellHeight + footHeight + 2;
  const body = [
    `<rect width="${String(width)}" height="${String(height)}" fill="#ffffff"/>`,
    words(map.journey.name, 1, 22, { size: 16, weight: 600 }),
    ...map.stages.flatMap(({ stage, items, cells }, column) => {
      const x = 1 + column * cellWidth;
      return [
        box(x, topHeight, cellWidth, headHeight, sunken),
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
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" font-family="system-ui, sans-serif">${body.join('')}</svg>`;
  return { svg, width, height };
}

function cellPicture({ moment, reach, inferred, share, trend, atRisk }: MapCell, x: number, y: number): string {
  const { count, share: percent } = format();
  const number = count(reach.voices);
  const moved = trend.verdict === 'rising' || trend.verdict === 'falling' ? i18n.t(`evidence.trend.${trend.verdict}`) : '';
  return [
    box(x, y, cellWidth, cellHeight, heat[heatOf(reach.voices)] ?? heat[0]),
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
          { size: 11, fill: second },
        )
      : '',
    words(moved, x + cellWidth - inset, y + 56, { size: 11, end: true }),
    moment.weight === null
      ? ''
      : words(i18n.t('workspace.journey.weightIs', [String(moment.weight)]), x + inset, y + 73, { size: 11, fill: second }),
    words(moment.owner ?? '', x + cellWidth - inset, y + 73, { size: 11, fill: second, end: true, most: ownerLength }),
    atRisk
      ? `<rect x="${String(x + 1)}" y="${String(y + 1)}" width="${String(cellWidth - 2)}" height="${String(cellHeight - 2)}" fill="none" stroke="${risk}" stroke-width="2"/>`
      : '',
  ].join('');
}

function box(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}" fill="${fill}" stroke="${line}"/>`;
}

type Look = {
  readonly size: number;
  readonly weight?: number;
  readonly fill?: string;
  readonly end?: boolean;
  readonly most?: number;
};

function words(
  text: string,
  x: number,
  y: number,
  { size, weight = 400, fill = ink, end = false, most = Infinity }: Look,
): string {
  if (text === '') return '';
  const shown = withoutBidi(text);
  const letters = Array.from(new Intl.Segmenter().segment(shown), ({ segment }) => segment);
  const cut = letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : shown;
  return `<text x="${String(x)}" y="${String(y)}" font-size="${String(size)}" font-weight="${String(weight)}" fill="${fill}"${end ? ' text-anchor="end"' : ''}>${escaped(cut)}</text>`;
}

/** XML has no place for most control characters, not even escaped. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\t\n\r]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
