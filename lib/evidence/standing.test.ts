import { expect, test } from 'vitest';
import { makeAssignment, makeDismissal, makeFeedback, makeItem, makeLink, makeTheme, testNow } from '../../test/builders.ts';
import type { Dismissal, Link } from '../domain/decision.ts';
import { match } from '../matching/match.ts';
import { memorySource } from './memory-source.ts';
import { settingOf, surroundingsOf } from './setting.ts';
import { standings } from './standing.ts';

const when = { now: testNow, windowDays: 90 } as const;
const item = makeItem({ key: 'PAY-813', title: 'Keep the saved card when a payment is retried' });
const like = makeItem({ key: 'PAY-700', title: 'Keep the saved card when the payment fails' });
const other = makeItem({ key: 'WEB-1', title: 'Dark mode for the settings page' });
const theme = makeTheme({ name: 'Retrying a payment loses the saved card' });
const feedback = [makeFeedback({ text: 'On retry the saved card was lost' }), makeFeedback({ text: 'The card was gone, again' })];
const assignments = feedback.map((one) => makeAssignment(one, theme));

/** How the theme stands to the item, after what people said of it on others. */
async function standingAfter({ links = [], dismissals = [] }: { links?: readonly Link[]; dismissals?: readonly Dismissal[] }) {
  const source = memorySource({ themes: [theme], feedback, assignments, links, dismissals });
  const matches = await match({ ...item, parentTitle: null }, source.index());
  const setting = await settingOf(source, await surroundingsOf(source, when), { themeIds: [theme.id], feedbackIds: [] });
  const [standing] = standings(item, matches, setting);
  if (!standing) throw new Error('the theme has no standing');
  return standing;
}

test('"not relevant" on an item of a like title lowers a theme, and is said; it is less than a link raises it', async () => {
  const untouched = await standingAfter({});
  const dismissed = await standingAfter({ dismissals: [makeDismissal(like, theme)] });
  const both = await standingAfter({ links: [makeLink(like, theme)], dismissals: [makeDismissal(like, theme)] });
  expect(dismissed.confidence).toBeLessThan(untouched.confidence);
  expect(dismissed.score).toBeLessThan(untouched.score);
  expect(dismissed.reasons).toContainEqual(expect.objectContaining({ kind: 'dismissed-before', label: 'PAY-700' }));
  expect(both.confidence).toBeGreaterThan(untouched.confidence);
});

test('on an item about something else it changes nothing', async () => {
  expect(await standingAfter({ dismissals: [makeDismissal(other, theme)] })).toEqual(await standingAfter({}));
});

test('however often it was said, no more is lost than by the most alike', async () => {
  const once = await standingAfter({ dismissals: [makeDismissal(like, theme)] });
  const often = await standingAfter({
    dismissals: Array.from({ length: 20 }, (_, nth) => makeDismissal({ ...like, key: `PAY-${nth}` }, theme)),
  });
  expect(often.confidence).toBe(once.confidence);
});
