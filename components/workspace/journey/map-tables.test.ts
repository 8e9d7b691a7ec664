import { beforeAll, expect, it } from 'vitest';
import { speakEnglish } from '../../../test/english.ts';
import { journeyMaps } from '../../../lib/evidence/journey-map.ts';
import { memorySource } from '../../../lib/evidence/memory-source.ts';
import { makeSample } from '../../../lib/sample/sample.ts';
import { mapTables } from './map-tables.ts';

beforeAll(speakEnglish);

const rows = makeSample('2026-11-23');
const when = { now: Date.parse('2026-11-23T12:00:00Z'), windowDays: 90 } as const;

it('gives the map a row for each moment, and its heat one for each segment, plan and month of it', async () => {
  const [map] = await journeyMaps(memorySource(rows), when, 'accounts');
  if (!map) throw new Error('the sample has no journey');
  const [table, heat] = mapTables(map, 'accounts', ['accounts', 'last 90 days']);
  const cells = [...(table?.slices() as Iterable<readonly (readonly unknown[])[]>)].flat();
  expect(cells).toHaveLength(rows.moments.length);
  expect(new Set(cells.map(({ length }) => length))).toEqual(new Set([table?.columns.length]));
  expect(table?.shown).toEqual([map.journey.name, 'accounts', 'last 90 days']);
  const shown = map.stages
    .flatMap((stage) => stage.cells)
    .map(({ bySegment, byPlan, months }) => bySegment.length + byPlan.length + months.length);
  expect(heat?.total).toBe(shown.reduce((sum, one) => sum + one, 0));
});
