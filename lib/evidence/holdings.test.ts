import { expect, test } from 'vitest';
import { freshSettings } from '../domain/fresh-settings.ts';
import { makeSample } from '../sample/sample.ts';
import { holdingsOf } from './holdings.ts';
import { loopOf } from './loop.ts';
import { memorySource } from './memory-source.ts';
import { themesOverview } from './themes.ts';

const rows = makeSample('2026-11-23');
const source = memorySource(rows);
const when = { now: Date.parse('2026-11-23T12:00:00Z'), windowDays: 90 } as const;

test('an owner’s themes have the figures that the list of all themes has, and none of another’s', async () => {
  const all = (await themesOverview(source, when)).filter(({ theme }) => theme.owner === 'Payments');
  const { themes } = await holdingsOf(source, 'Payments', when);
  expect(themes.length).toBeGreaterThan(2);
  expect(new Set(themes.map(({ theme }) => theme.id))).toEqual(new Set(all.map(({ theme }) => theme.id)));
  for (const { trend, ...one } of themes) {
    expect(trend).toBeDefined();
    expect(all.find(({ theme }) => theme.id === one.theme.id)).toMatchObject(one);
  }
});

test('an owner’s moments come weightiest first, at risk where they are, and nobody owns nothing', async () => {
  const { moments } = await holdingsOf(source, 'Payments', when);
  const weights = moments.map(({ moment }) => moment.weight ?? 0);
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  expect(moments.map(({ moment }) => moment.owner)).toEqual(moments.map(() => 'Payments'));
  expect(moments.some(({ atRisk }) => atRisk)).toBe(true);
  expect(await holdingsOf(source, 'Nobody at Ferrow', when)).toEqual({ moments: [], themes: [] });
});

test('everybody who owns a theme, a moment or a decision can be chosen', async () => {
  const { owners, ledger } = await loopOf(source, { now: when.now, settings: freshSettings });
  const held = [...rows.themes, ...rows.moments].flatMap(({ owner }) => owner ?? []);
  expect(new Set(owners)).toEqual(new Set([...held, ...ledger.flatMap((entry) => entry.owners)]));
  expect(owners).toEqual(owners.toSorted((a, b) => a.localeCompare(b)));
});
