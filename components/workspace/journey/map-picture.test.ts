import { beforeAll, expect, it } from 'vitest';
import { speakEnglish } from '../../../test/english.ts';
import { journeyMaps } from '../../../lib/evidence/journey-map.ts';
import { memorySource } from '../../../lib/evidence/memory-source.ts';
import { makeSample } from '../../../lib/sample/sample.ts';
import { mapPicture } from './map-picture.ts';

beforeAll(speakEnglish);

const rows = makeSample('2026-11-23');
const when = { now: Date.parse('2026-11-23T12:00:00Z'), windowDays: 90 } as const;

async function sampleMap(name: string) {
  const [first, ...rest] = rows.moments;
  const moments = first ? [{ ...first, name }, ...rest] : [];
  const [map] = await journeyMaps(memorySource({ ...rows, moments }), when, 'accounts');
  if (!map) throw new Error('the sample has no journey');
  return map;
}

it('draws every stage, moment and number, and marks what is at risk', async () => {
  const { svg } = mapPicture(await sampleMap('Find a club'), 'Large: accounts');
  for (const { name } of rows.moments.slice(1)) expect(svg).toContain(`>${name}</text>`);
  expect(svg.match(/stroke-width="2"/gu)).toHaveLength(2);
  expect(svg).toContain('>Large: accounts</text>');
});

it('holds no markup and no control character of a name', async () => {
  const { svg } = mapPicture(await sampleMap('<script>"&\u0001</script>'), '');
  expect(svg).toContain('>&lt;script&gt;&quot;&amp;&lt;/script&gt;</text>');
  expect(svg).not.toContain('\u0001');
});

it('cuts a long name between letters, never inside one', async () => {
  const { svg } = mapPicture(await sampleMap(`${'x'.repeat(28)}${'🎾'.repeat(9)}`), 'half a letter: \ud83c');
  expect(svg).toContain(`>${'x'.repeat(28)}🎾…</text>`);
  expect(() => encodeURIComponent(svg)).not.toThrow();
});
