import { expect, test } from 'vitest';
import { makeSample } from '../sample/sample.ts';
import { savedCard } from '../sample/words/saved-card.ts';
import { waitlist } from '../sample/words/waitlist.ts';
import { compareThemes } from './compare.ts';
import { memorySource } from './memory-source.ts';
import { themeDetail } from './themes.ts';

const rows = makeSample('2026-11-23');
const when = { now: Date.parse('2026-11-23T12:00:00Z'), windowDays: 90 } as const;
const idOf = (name: string) => rows.themes.find((theme) => theme.name === name)?.id ?? '';
const [card, mail] = [idOf(savedCard.name), idOf(waitlist.name)];

test('figures are those of each theme alone, in the order asked; unknown themes are left out', async () => {
  const source = memorySource(rows);
  const { themes } = await compareThemes(source, [mail, '00000000-0000-4000-8000-000000000000', card], when);
  expect(themes.map(({ theme }) => theme.id)).toEqual([mail, card]);
  const alone = await themeDetail(source, card, when);
  const { trend, ...beside } = themes[1] ?? { trend: null };
  expect({ ...alone, trend: null }).toEqual({ ...beside, trend: null });
  expect(trend?.p ?? 0).toBeGreaterThanOrEqual(alone?.trend.p ?? 1);
});

test('tells how much of a theme one voice is, and when it was first heard', async () => {
  const { themes } = await compareThemes(memorySource(rows), [mail], when);
  const held = new Set(rows.assignments.filter(({ themeId }) => themeId === mail).map(({ feedbackId }) => feedbackId));
  const said = rows.feedback.filter(({ id, signal }) => held.has(id) && signal?.kind !== 'praise');
  expect(themes[0]?.firstHeard).toBe(Math.min(...said.flatMap(({ saidAt }) => saidAt ?? [])));
  expect(themes[0]?.loudest).toBeGreaterThan(0);
  expect(themes[0]?.loudest).toBeLessThanOrEqual(themes[0]?.reach.mentions ?? 0);
});

test('offers the items of these themes before all others, each once', async () => {
  const { items } = await compareThemes(memorySource(rows), [card], when);
  const near = new Set(rows.links.filter(({ insight }) => insight.id === card).map(({ itemId }) => itemId));
  for (const { itemId, evidence } of rows.decisions) if (evidence.some(({ id }) => id === card)) near.add(itemId);
  expect(new Set(items.slice(0, near.size).map(({ itemId }) => itemId))).toEqual(near);
  expect(new Set(items.map(({ itemId }) => itemId)).size).toBe(items.length);
});
