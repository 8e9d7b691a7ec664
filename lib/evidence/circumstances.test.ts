import { describe, expect, it, test } from 'vitest';
import {
  makeAccount,
  makeAssignment,
  makeFeedback,
  makeItem,
  makeJourney,
  makeLink,
  makeMoment,
  makeTheme,
  testNow,
} from '../../test/builders.ts';
import type { WorkItem } from '../domain/work-item.ts';
import type { Link } from '../domain/decision.ts';
import { gatherEvidence } from './gather.ts';
import { memorySource } from './memory-source.ts';
import { nameFinder } from './names-in-text.ts';

describe('names in an item', () => {
  const said = (title: string, body = '') => nameFinder({ title, body });
  it.each([
    ['Kestrel Climbing', 'Export fails for Kestrel Climbing', true],
    ['Kestrel Climbing', 'Export fails for Kestrel\n Climbing.', true],
    ['Kestrel Climbing', 'Export fails for kestrels climbing', false],
    ['Kestrel Climbing', 'NotKestrel Climbing', false],
    ['Kestrel Climbing', 'Kestrel Climbings', false],
    ['Tern', 'A tern, and Tern again', false],
    ['GitLab', 'Export fails for GitLab', true],
    ['GitLab', 'Export fails for gitlab', false],
    ['acme.io', 'Export fails for acme.io', true],
    ['42', 'Export fails 42 times', false],
    ['ACME', 'THE ACME OF TASTE', false],
    ['Ünal & Söhne', 'für Ünal & Söhne', true],
    ['Söhne AG', 'für Söhne AGé', false],
  ])('%s in %j: %s', (name, text, found) => {
    expect(said(text).account(name)).toBe(found);
    expect(said('Something else', text).account(name)).toBe(found);
  });

  it('finds phrases of several words only, in whatever case', () => {
    expect(said('Users pay with a saved card twice').phrase('Pay with a saved card')).toBe(true);
    expect(said('Pay twice').phrase('Pay')).toBe(false);
  });
});

describe('reasons beside words', () => {
  const account = makeAccount({ name: 'Kestrel Climbing' });
  const journey = makeJourney('Pay');
  const retry = makeTheme({ name: 'Retrying a payment loses the saved card' });
  const receipt = makeTheme({ name: 'Receipts come late' });
  const moment = makeMoment(journey, { name: 'Settle the bill', themeIds: [retry.id, receipt.id] });
  const feedback = [
    makeFeedback({ text: 'The saved card was gone on retry', accountId: account.id, signal: 'problem' }),
    makeFeedback({ text: 'On retry the saved card is lost', signal: 'problem' }),
    makeFeedback({ text: 'The receipt came a week late', signal: 'problem' }),
    makeFeedback({ text: 'Receipts never come', signal: 'problem' }),
  ];
  const rows = {
    accounts: [account],
    feedback,
    themes: [retry, receipt],
    assignments: feedback.map((one, index) => makeAssignment(one, index < 2 ? retry : receipt)),
    journeys: [journey],
    moments: [moment],
  };

  async function reasonsOf(themeId: string, item: WorkItem, links: readonly Link[] = []) {
    const evidence = await gatherEvidence(item, memorySource({ ...rows, links }), { now: testNow, windowDays: 90 });
    const all = [...evidence.themes, ...evidence.possible, ...evidence.emerging, ...evidence.nearest];
    const kinds = all.find(({ theme }) => theme.id === themeId)?.reasons.filter(({ kind }) => kind !== 'words');
    return kinds ?? null;
  }

  const about = (body = '') => makeItem({ title: 'Saved card is lost on retry', body });
  const same = { kind: 'moment', momentId: moment.id, name: moment.name };

  test('a theme gives no reason for itself', async () => {
    expect(await reasonsOf(retry.id, about())).toEqual([]);
  });

  test('a moment that the item names, or is linked to', async () => {
    expect(await reasonsOf(retry.id, about('Seen when people settle the bill.'))).toEqual([same]);
    const insight = { kind: 'moment', id: moment.id, key: moment.key } as const;
    expect(await reasonsOf(retry.id, about(), [makeLink(about(), retry, { insight })])).toEqual([same]);
    const other = makeItem({ key: 'PAY-1' });
    expect(await reasonsOf(retry.id, about(), [makeLink(other, retry, { insight })])).toEqual([]);
  });

  test('a moment that another theme lights here', async () => {
    expect(await reasonsOf(retry.id, about(), [makeLink(about(), receipt)])).toContainEqual(same);
  });

  test('an account that the item names and that is quoted', async () => {
    const named = { kind: 'same-account', account: 'Kestrel Climbing' };
    expect(await reasonsOf(retry.id, about('Kestrel Climbing called again.'))).toEqual([named]);
    const loose = await gatherEvidence(about('Kestrel Climbing called again.'), memorySource({ accounts: [account], feedback }), {
      now: testNow,
      windowDays: 90,
    });
    const quoted = loose.unthemed.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'same-account'));
    expect(quoted.map(({ quote }) => quote.account?.name)).toEqual(['Kestrel Climbing']);
  });
});
