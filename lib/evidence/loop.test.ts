import { describe, expect, test } from 'vitest';
import { freshSettings } from '../domain/fresh-settings.ts';
import { makeSample } from '../sample/sample.ts';
import { coverageBy, coverageOf, wayOf } from './loop-figures.ts';
import { loopOf } from './loop.ts';
import { memorySource } from './memory-source.ts';

const rows = makeSample('2026-11-23');
const now = Date.parse('2026-11-23T12:00:00Z');
const loop = await loopOf(memorySource(rows), { now, settings: freshSettings });
const outcomes = Object.fromEntries(
  loop.ledger.flatMap(({ outcome }) => (outcome ? [[outcome.decision.item.title, outcome]] : [])),
);

describe('the loop of the sample', () => {
  test('measures what shipped against what was heard before it was decided', () => {
    expect(Object.entries(outcomes).map(([title, { before, after, verdict }]) => [title, before, after, verdict])).toEqual([
      ['Send door codes by push instead of text message', 6, 18, 'worse'],
      ['Put the VAT number on every invoice', 18, 7, 'improved'],
      ['Retry calendar pushes that time out', 13, 15, 'unchanged'],
      ['Hold a free spot for ten minutes', 5, 0, 'unchanged'],
      ['Show the fee before the last step', 13, 5, 'unchanged'],
    ]);
    const vat = outcomes['Put the VAT number on every invoice'];
    expect(vat?.rates?.p).toBeCloseTo(0.0161, 4);
    expect(vat?.stillAccounts).toHaveLength(vat?.still.length ?? -1);
  });

  test('holds what must not be forgotten, longest silence first', () => {
    expect(loop.silences.map(({ cause, name, reach, snooze }) => [cause, name, reach.voices, snooze !== null])).toEqual([
      ['waiting', 'Nobody can tell whether the bank or we declined the card', 14, false],
      ['review-overdue', 'Tax profiles, 2027', 8, true],
      ['review-overdue', 'Bring the bank’s window to the front', 7, false],
      ['recurring', 'Waitlist mail comes after the class is full', 9, false],
      ['no-reason', 'Payment status on the coach’s class list', 6, false],
      ['no-owner', 'Renew the yearly plan', 8, false],
    ]);
  });

  test('sets today beside what was frozen, by owner and area', () => {
    const vat = loop.ledger.find(({ decision }) => decision.item.key === 'PAY-655');
    expect(vat).toMatchObject({ area: 'Payments', owners: ['Payments'] });
    expect(vat?.decision.evidence.map(({ voices, id }) => [voices, vat.today.get(id)?.voices])[0]).toEqual([18, 8]);
    expect(vat?.moments.map(({ name }) => name)).toEqual(['Get the invoice']);
  });

  test('counts coverage with its interval, and the way with its medians', () => {
    const all = coverageOf(loop.ledger, loop.window);
    expect(all).toMatchObject({ items: 6, withEvidence: 6, high: 1 });
    expect(all.low).toBeCloseTo(0.6097, 4);
    expect(coverageBy(loop.ledger, loop.window, 'owner')).toEqual([
      { name: 'Clubs', items: 3, withEvidence: 3 },
      { name: 'Payments', items: 2, withEvidence: 2 },
      { name: 'Platform', items: 1, withEvidence: 1 },
    ]);
    expect(coverageBy(loop.ledger, loop.window, 'month').map(({ name }) => name)).toEqual(['2026-09', '2026-10', '2026-11']);
    expect(wayOf(loop.ledger, loop.activeSince)).toEqual({
      activeToDecided: { days: 119, n: 12 },
      decidedToShipped: { days: 44, n: 5 },
      shippedToVerified: { days: 65, n: 1 },
      open: 3,
      verifying: 4,
      verified: 1,
    });
  });

  test('a decision that was reversed is neither covered, nor measured, nor asked about', async () => {
    const reversal = { at: now, by: null, because: 'Too dear' };
    const decisions = rows.decisions.map((one) => ({ ...one, reversal }));
    const back = await loopOf(memorySource({ ...rows, decisions }), { now, settings: freshSettings });
    expect(back.ledger.filter(({ outcome }) => outcome !== null)).toEqual([]);
    expect(coverageOf(back.ledger, back.window).items).toBe(0);
    expect(new Set(back.silences.map(({ cause }) => cause))).toEqual(new Set(['waiting', 'recurring', 'no-owner']));
  });
});
