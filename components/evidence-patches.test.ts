import { describe, expect, it } from 'vitest';
import type { Evidence } from '../lib/evidence/evidence.ts';
import { gatherEvidence } from '../lib/evidence/gather.ts';
import { memorySource } from '../lib/evidence/memory-source.ts';
import {
  makeAccount,
  makeAssignment,
  makeDecision,
  makeFeedback,
  makeItem,
  makeLink,
  makeTheme,
  testNow,
} from '../test/builders.ts';
import { withDecision, withLink, withoutDecision, withoutLink, withoutTheme } from './evidence-patches.ts';

const item = makeItem({ title: 'Saved card is lost on retry' });
const theme = makeTheme({ name: 'Retrying a payment loses the saved card' });
const other = makeTheme({ name: 'Saved card cannot be removed' });
const accounts = [makeAccount(), makeAccount(), makeAccount()];
const feedback = accounts.flatMap((account) => [
  makeFeedback({ accountId: account.id, text: 'My saved card was lost when I retried the payment', signal: 'problem' }),
  makeFeedback({ accountId: account.id, text: 'I cannot remove the saved card after a retry', signal: 'problem' }),
]);
const source = memorySource({
  accounts,
  feedback,
  themes: [theme, other],
  assignments: feedback.map((one, index) => makeAssignment(one, index % 2 === 0 ? theme : other)),
});
const evidence = await gatherEvidence(item, source, { now: testNow, windowDays: 90 });
const all = allThemes(evidence);

it('has both themes to begin with', () => {
  expect(all.map((one) => one.theme.name).toSorted()).toEqual([theme.name, other.name]);
});

describe('deciding', () => {
  const decision = makeDecision(item, [theme]);

  it('shows a decision once, and no more when it is taken back', () => {
    const decided = withDecision(withDecision(evidence, decision), decision);
    expect(decided.decisions).toEqual([decision]);
    expect(withoutDecision(decided, decision.id).decisions).toEqual(evidence.decisions);
  });
});

describe('linking', () => {
  const link = makeLink(item, theme);

  it('shows the link on the item and on its theme alone', () => {
    const linked = withLink(evidence, link);
    expect(linked.links).toEqual([link]);
    const links = allThemes(linked).map((one) => [one.theme.id, one.links.length]);
    expect(Object.fromEntries(links)).toEqual({ [theme.id]: 1, [other.id]: 0 });
  });

  it('changes the relation of a link that is there instead of adding one', () => {
    const twice = withLink(withLink(evidence, link), { ...link, relation: 'considers' });
    expect(twice.links.map((one) => one.relation)).toEqual(['considers']);
  });

  it('leaves nothing behind when it is taken back', () => {
    expect(withoutLink(withLink(evidence, link), link.id)).toEqual(evidence);
  });
});

it('shows the link of feedback that no theme holds, on it alone', async () => {
  const loose = await gatherEvidence(item, memorySource({ accounts, feedback }), { now: testNow, windowDays: 90 });
  const [first, ...others] = loose.unthemed;
  if (!first || others.length === 0) throw new Error('Several items match.');
  const { id, key } = first.quote.feedback;
  const link = makeLink(item, theme, { insight: { kind: 'feedback', id, key }, relation: 'considers' });
  const linked = withLink(loose, link);
  expect(linked.unthemed.map(({ links }) => links)).toEqual([[link], ...others.map(() => [])]);
  expect(withoutLink(linked, link.id)).toEqual(loose);
});

it('moves a theme that is not relevant to the list of those', () => {
  const left = withoutTheme(evidence, theme.id);
  expect(allThemes(left).map((one) => one.theme.id)).toEqual([other.id]);
  expect(left.dismissed.map((one) => one.id)).toEqual([theme.id]);
});

function allThemes({ themes, possible, emerging, nearest }: Evidence) {
  return [...themes, ...possible, ...emerging, ...nearest];
}
