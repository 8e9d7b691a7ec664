import { i18n } from '#i18n';
import type { JourneyMap, MapCell } from '../../../lib/evidence/journey-map.ts';
import { groupName } from '../../evidence/breakdown-rows.ts';
import { format } from '../../format.ts';
import { heatOf } from './heat.ts';
import { box, colours, drawn, words, type Picture } from './picture-parts.ts';

const nameWidth = 230;
const groupWidth = 84;
const monthWidth = 44;
const gap = 12;
const rowHeight = 24;
const stageHeight = 28;
const topHeight = 40;
const headHeight = 22;
const footHeight = 28;
/** Letters that names have room for. */
const nameLength = 34;
const groupLength = 13;

/** Every moment by segment in the window and by month over a year as a picture of its own, stage after stage; `caption` stands below it. */
export function heatPicture({ journey, stages }: JourneyMap, caption: string, now: number): Picture {
  const filled = stages.filter(({ cells }) => cells.length > 0);
  const cells = filled.flatMap((stage) => stage.cells);
  const groups = [...new Set(cells.flatMap(({ bySegment }) => bySegment.map(({ name }) => name)))].toSorted(unknownLast);
  const months = cells[0]?.months ?? [];
  const monthsFrom = nameWidth + (groups.length > 0 ? groups.length * groupWidth + gap : 0);
  const width = monthsFrom + months.length * monthWidth + 2;
  const rows = filled.flatMap(({ stage, cells: own }) => [stage.name, ...own]);
  const tops = placed(rows);
  const height = tops.end + footHeight;
  const heads = [
    ...groups.map((name, at) => centred(groupName('segment', name), nameWidth + at * groupWidth, groupWidth)),
    ...months.map(({ month }, at) => centred(format().month(month, now), monthsFrom + at * monthWidth, monthWidth)),
  ];
  const drawnRows = rows.map((row, at) => {
    const y = tops.at[at] ?? 0;
    if (typeof row === 'string') return words(row, 1, y + 20, { size: 13, weight: 600, most: nameLength });
    return [
      words(row.moment.name, 1, y + 16, { size: 12, most: nameLength }),
      ...groups.map((name, nth) => square(reportingOf(row, name), nameWidth + nth * groupWidth, y, groupWidth)),
      ...row.months.map(({ reporting }, nth) => square(reporting, monthsFrom + nth * monthWidth, y, monthWidth)),
    ].join('');
  });
  const title = words(i18n.t('workspace.journey.heat.segment', [journey.name]), 1, 22, { size: 16, weight: 600 });
  return drawn([title, ...heads, ...drawnRows, words(caption, 1, height - 10, { size: 11 })], width, height);
}

function unknownLast(one: string | null, other: string | null): number {
  return Number(one === null) - Number(other === null);
}

function placed(rows: readonly (string | MapCell)[]): { readonly at: readonly number[]; readonly end: number } {
  let y = topHeight + headHeight;
  const at = rows.map((row) => {
    const top = y;
    y += typeof row === 'string' ? stageHeight : rowHeight;
    return top;
  });
  return { at, end: y };
}

function reportingOf({ bySegment }: MapCell, name: string | null): number {
  return bySegment.find((one) => one.name === name)?.reporting ?? 0;
}

function centred(text: string, x: number, width: number): string {
  return words(text, x + width / 2, topHeight + 14, { size: 11, fill: colours.second, middle: true, most: groupLength });
}

function square(count: number, x: number, y: number, width: number): string {
  const number = words(format().count(count), x + width / 2, y + 16, { size: 12, middle: true });
  return box(x, y, width, rowHeight, colours.heat[heatOf(count)] ?? colours.heat[0]) + number;
}
