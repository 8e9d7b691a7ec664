import { beforeAll, expect, it } from 'vitest';
import { speakEnglish } from '../../../test/english.ts';
import { journeyMaps } from '../../../lib/evidence/journey-map.ts';
import { memorySource } from '../../../lib/evidence/memory-source.ts';
import { makeSample } from '../../../lib/sample/sample.ts';
import { heatPicture } from './heat-picture.ts';

beforeAll(speakEnglish);

const rows = makeSample('2026-11-23');
const now = Date.parse('2026-11-23T12:00:00Z');

it('draws every moment with its count for each segment and month, within its bounds', async () => {
  const [map] = await journeyMaps(memorySource(rows), { now, windowDays: 90 }, 'accounts');
  if (!map) throw new Error('the sample has a journey');
  const { svg, width, height } = heatPicture(map, 'accounts & more', now);
  const cells = map.stages.flatMap((stage) => stage.cells);
  const groups = new Set(cells.flatMap(({ bySegment }) => bySegment.map(({ name }) => name)));
  expect(svg.match(/<rect /g)).toHaveLength(1 + cells.length * (groups.size + 12));
  for (const { moment } of cells) expect(svg).toContain(`>${moment.name.slice(0, 30)}`);
  expect(svg).toContain('accounts &amp; more');
  for (const [, x = '', y = ''] of svg.matchAll(/<(?:text|rect) x="([\d.]+)" y="([\d.]+)"/g)) {
    expect(Number(x)).toBeLessThanOrEqual(width);
    expect(Number(y)).toBeLessThanOrEqual(height);
  }
});
