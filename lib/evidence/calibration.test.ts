import { expect, test } from 'vitest';
import { makeAssignment, makeDismissal, makeFeedback, makeItem, makeLink, makeTheme, testNow } from '../../test/builders.ts';
import type { Dismissal, Link } from '../domain/decision.ts';
import type { Evidence } from './evidence.ts';
import { gatherEvidence } from './gather.ts';
import { memorySource } from './memory-source.ts';

const item = makeItem({ key: 'PAY-813', title: 'Saved card is lost when a payment is tried again' });
const surer = { ...item, title: 'Card is lost when a payment is tried again' };
const theme = makeTheme({ name: 'Trying a payment again' });
const member = makeFeedback({ text: 'I tried it again and the payment went wrong' });
const loose = makeFeedback({ text: 'Tried it again, the payment went wrong' });
/** Other items about other things, on which this workspace's people judged other themes. */
const judgedItems = Array.from({ length: 12 }, (_, nth) => makeItem({ key: `WEB-${nth}`, title: `Dark mode on page ${nth}` }));
const other = makeTheme({ name: 'Dark pages' });

function gathered(
  { links = [], dismissals = [] }: { readonly links?: readonly Link[]; readonly dismissals?: readonly Dismissal[] },
  judged: ReadonlyMap<string, number>,
  asked = item,
): Promise<Evidence> {
  const rows = {
    themes: [theme, other],
    feedback: [member, loose],
    assignments: [makeAssignment(member, theme)],
    links,
    dismissals,
  };
  return gatherEvidence(asked, memorySource(rows, judged), { now: testNow, windowDays: 90 });
}

/** Each of these was said with this confidence. */
function saidOf(rows: readonly { readonly id: string }[], confidence: number): ReadonlyMap<string, number> {
  return new Map(rows.map(({ id }) => [id, confidence]));
}

function shownOf({ themes, possible, emerging, nearest }: Evidence) {
  const found = [...themes, ...possible, ...emerging, ...nearest].find((one) => one.theme.id === theme.id);
  if (!found) throw new Error('the theme is not shown');
  return found;
}

const nothing = new Map<string, number>();
const links = judgedItems.map((one) => makeLink(one, other));
const dismissals = judgedItems.map((one) => makeDismissal(one, other));

test('where little was expected and much was linked the same words say more, and it is said', async () => {
  const [before, after] = await Promise.all([gathered({}, nothing), gathered({ links }, saidOf(links, 0.2))]);
  expect([before, after].map((one) => shownOf(one).band)).toEqual(['possible', 'strong']);
  expect(shownOf(after).byWords).toBe(shownOf(before).byWords);
  expect(shownOf(after).reasons).toContainEqual({ kind: 'surer-here', linked: 12, of: 12 });
});

test('feedback without a theme moves too', async () => {
  const judged = saidOf(links, 0.2);
  const [before, after] = await Promise.all([gathered({}, nothing, surer), gathered({ links }, judged, surer)]);
  expect([before, after].map(({ unthemed }) => unthemed[0]?.band)).toEqual(['possible', 'strong']);
  expect(after.unthemed[0]?.reasons).toContainEqual({ kind: 'surer-here', linked: 12, of: 12 });
});

test('where much was expected and little of it was relevant the same words say less, and it is said', async () => {
  const judged = saidOf(dismissals, 0.9);
  const [before, after] = await Promise.all([gathered({}, nothing, surer), gathered({ dismissals }, judged, surer)]);
  expect([before, after].map((one) => shownOf(one).band)).toEqual(['strong', 'possible']);
  expect(shownOf(after).reasons).toContainEqual({ kind: 'less-sure-here', dismissed: 12, of: 12 });
});

test('what was judged where the model was not asked, by a colleague or an earlier version, moves nothing', async () => {
  const [before, after] = await Promise.all([gathered({}, nothing), gathered({ dismissals, links }, nothing)]);
  expect(shownOf(after)).toEqual(shownOf(before));
});

test('what is taken back is unlearned', async () => {
  const undone = dismissals.map((one) => ({ ...one, deletedAt: testNow }));
  const [before, after] = await Promise.all([gathered({}, nothing), gathered({ dismissals: undone }, saidOf(undone, 0.9))]);
  expect(shownOf(after)).toEqual(shownOf(before));
});
