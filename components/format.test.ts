import { describe, expect, it } from 'vitest';
import { formatFor } from './format.ts';

const format = formatFor('en-GB', 'UTC');
const german = formatFor('de', 'UTC');
const now = Date.parse('2026-11-23T12:00:00Z');
const at = (text: string) => Date.parse(text);
const plain = (text: string) => text.replaceAll(/[\u00a0\u2009\u202f]/g, ' ');

describe('numbers', () => {
  it.each([
    [588, '$588'],
    [9_600, '$9.6k'],
    [84_000, '$84k'],
    [612_400, '$612k'],
    [1_234_567, '$1.2M'],
    [0, '$0'],
  ])('%d dollars are %s', (dollars, said) => expect(format.money(dollars)).toBe(said));

  it('groups thousands as the locale does', () => {
    expect(format.count(2140)).toBe('2,140');
    expect(german.count(2140)).toBe('2.140');
  });

  it('keeps the percent sign with its number', () => {
    expect(format.share(0.381)).toBe('38\u00a0%');
    expect(german.share(0.381)).toBe('38\u00a0%');
    expect(format.shareRange(0.284, 0.487)).toBe('28–49\u00a0%');
  });

  it('says a probability in one figure, and no more than is known', () => {
    expect(plain(format.p(0.0213))).toBe('= 0.02');
    expect(plain(format.p(0.00004))).toBe('< 0.001');
  });

  it('counts waiting in days', () => {
    expect(plain(format.days(143))).toBe('143 days');
    expect(plain(format.days(1))).toBe('1 day');
    expect(plain(german.days(143))).toBe('143 Tage');
  });
});

describe('dates', () => {
  it.each([
    ['2026-11-23T00:10:00Z', 'today'],
    ['2026-11-22T23:50:00Z', 'yesterday'],
    ['2026-11-21T23:50:00Z', '2 days ago'],
    ['2026-10-24T10:00:00Z', '30 days ago'],
    ['2026-10-23T10:00:00Z', '23 Oct'],
    ['2025-11-12T10:00:00Z', '12 Nov 2025'],
    ['2026-11-25T10:00:00Z', '25 Nov'],
  ])('%s is %s', (when, said) => expect(plain(format.since(at(when), now))).toBe(said));

  it('counts days by the calendar of the reader, not by 24 hours', () => {
    const tokyo = formatFor('en-GB', 'Asia/Tokyo');
    expect(tokyo.since(at('2026-11-22T16:00:00Z'), now)).toBe('today');
  });

  it('says how old what is old is', () => {
    expect(plain(format.age(at('2018-06-01T00:00:00Z'), now))).toBe('8 years ago');
    expect(format.age(at('2025-06-01T00:00:00Z'), now)).toBe('1 Jun 2025');
  });

  it('names the year of a span only when it is not this one', () => {
    expect(plain(format.dates(at('2026-05-28'), at('2026-08-25'), now))).toBe('28 May – 25 Aug');
    expect(plain(format.dates(at('2025-11-28'), at('2026-02-25'), now))).toBe('28 Nov 2025 – 25 Feb 2026');
  });

  it('leaves a calendar date where it is, whatever the time zone', () => {
    expect(formatFor('en-GB', 'America/Los_Angeles').calendarDate('2027-03-01')).toBe('1 Mar 2027');
    expect(format.month('2026-11', now)).toBe('Nov');
    expect(format.month('2025-11', now)).toBe('Nov 2025');
    expect(format.daysSince('2026-10-07', now)).toBe(47);
    expect(format.daysSince('2026-11-25', now)).toBe(-2);
  });
});
