import { expect, test } from 'vitest';
import {
  makeAccount,
  makeAssignment,
  makeDecision,
  makeFeedback,
  makeItem,
  makeLink,
  makeTheme,
  testNow,
} from '../../test/builders.ts';
import type { Feedback } from '../domain/feedback.ts';
import { itemId } from '../domain/item-id.ts';
import type { Theme } from '../domain/theme.ts';
import { makeSample } from '../sample/sample.ts';
import { savedCard } from '../sample/words/saved-card.ts';
import { waitlist } from '../sample/words/waitlist.ts';
import { compare } from './compare.ts';
import { memorySource } from './memory-source.ts';
import { themeDetail } from './themes.ts';

const rows = makeSample('2026-11-23');
const when = { now: Date.parse('2026-11-23T12:00:00Z'), windowDays: 90 } as const;
const idOf = (name: string) => rows.themes.find((theme) => theme.name === name)?.id ?? '';
const [card, mail] = [idOf(savedCard.name), idOf(waitlist.name)];

const themes = (...ids: readonly string[]) => ids.map((themeId) => ({ themeId }));

test('figures are those of each theme alone, in the order asked; unknown themes are left out', async () => {
  const source = memorySource(rows);
  const { columns } = await compare(source, themes(mail, '00000000-0000-4000-8000-000000000000', card), when);
  expect(columns.map(({ of }) => of.map(({ theme }) => theme.id))).toEqual([[mail], [card]]);
  const alone = await themeDetail(source, card, when);
  if (!alone) throw new Error('the sample has this theme');
  const { trend, ...beside } = columns[1] ?? { trend: null };
  const { theme, ...figures } = alone;
  const about = { subject: { kind: 'theme', theme }, of: [alone], owners: [theme.owner] };
  expect({ ...beside, trend: null }).toEqual({ ...figures, ...about, trend: null });
  expect(trend?.p ?? 0).toBeGreaterThanOrEqual(alone.trend.p ?? 1);
});

test('tells how much of a theme one voice is, and when it was first heard', async () => {
  const [column] = (await compare(memorySource(rows), themes(mail), when)).columns;
  const held = new Set(rows.assignments.filter(({ themeId }) => themeId === mail).map(({ feedbackId }) => feedbackId));
  const said = rows.feedback.filter(({ id, signal }) => held.has(id) && signal?.kind !== 'praise');
  expect(column?.firstHeard).toBe(Math.min(...said.flatMap(({ saidAt }) => saidAt ?? [])));
  expect(column?.loudest).toBeGreaterThan(0);
  expect(column?.loudest).toBeLessThanOrEqual(column?.reach.mentions ?? 0);
});

test('offers the items of these themes before all others, each once', async () => {
  const { items } = await compare(memorySource(rows), themes(card), when);
  const near = new Set(rows.links.filter(({ insight }) => insight.id === card).map(({ itemId }) => itemId));
  for (const { itemId, evidence } of rows.decisions) if (evidence.some(({ id }) => id === card)) near.add(itemId);
  expect(new Set(items.slice(0, near.size).map(({ itemId }) => itemId))).toEqual(near);
  expect(new Set(items.map(({ itemId }) => itemId)).size).toBe(items.length);
});

test('an item counts its themes together, each voice once, but for those that it contradicts', async () => {
  const growth = makeAccount({ arr: 5_000 });
  const [one, two, against] = ['One', 'Two', 'Against'].map((name) => makeTheme({ name, owner: 'Payments' })) as [
    Theme,
    Theme,
    Theme,
  ];
  const feedback = [1, 2, 3, 4].map(() => makeFeedback({ signal: 'problem', accountId: growth.id }));
  const [first, both, second, other] = feedback as [Feedback, Feedback, Feedback, Feedback];
  const item = makeItem();
  const source = memorySource({
    ...{ accounts: [growth], themes: [one, two, against], feedback },
    assignments: [
      ...[first, both].map((said) => makeAssignment(said, one)),
      ...[both, second].map((said) => makeAssignment(said, two)),
      makeAssignment(other, against),
    ],
    links: [makeLink(item, one), makeLink(item, against, { relation: 'contradicts' })],
    decisions: [makeDecision(item, [two])],
  });
  const { columns, comparable } = await compare(source, [{ itemId: itemId(item) }, { itemId: 'gone' }], {
    ...when,
    now: testNow,
  });
  expect(columns).toHaveLength(1);
  expect(columns[0]).toMatchObject({
    subject: { kind: 'item', item: { key: item.key } },
    of: [{ theme: one }, { theme: two }],
    owners: ['Payments'],
    reach: { voices: 1, mentions: 3 },
    arr: 5_000,
    loudest: 3,
  });
  expect(columns[0]?.history.map(({ kind }) => kind).toSorted()).toEqual(['decision', 'link', 'link']);
  expect(comparable.map(({ key }) => key)).toEqual([item.key]);
});
