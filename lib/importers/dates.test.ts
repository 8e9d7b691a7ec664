import { describe, expect, it } from 'vitest';
import { bothReadings, dateShape, readDate } from './dates.ts';

const utc = (text: string) => Date.parse(text);

describe('readDate', () => {
  it.each([
    ['2026-11-03', '2026-11-03T00:00:00Z', '2026-11-03'],
    ['2026-11-03T22:30:31Z', '2026-11-03T22:30:31Z', '2026-11-03'],
    ['2026-11-03T09:08:07.123456+05:30', '2026-11-03T03:38:07.123Z', '2026-11-03'],
    ['2026-11-03 17:02:32 -0700', '2026-11-04T00:02:32Z', '2026-11-03'],
    ['2026-11-03 02:32:49.426', '2026-11-03T02:32:49.426Z', '2026-11-03'],
    ['2026/11/3', '2026-11-03T00:00:00Z', '2026-11-03'],
    ['20261103', '2026-11-03T00:00:00Z', '2026-11-03'],
    ['1303862400', '2011-04-27T00:00:00Z', '2011-04-27'],
    ['1303862400000', '2011-04-27T00:00:00Z', '2011-04-27'],
    ['1355563265.81', '2012-12-15T09:21:05.810Z', '2012-12-15'],
    ['03.11.2026 12:28:23', '2026-11-03T12:28:23Z', '2026-11-03'],
    ['3-Nov-26', '2026-11-03T00:00:00Z', '2026-11-03'],
    ['31-Jul-99', '1999-07-31T00:00:00Z', '1999-07-31'],
    ['Nov 3, 2026 10:02 PM', '2026-11-03T22:02:00Z', '2026-11-03'],
    ['Nov 3, 2026 12:02 a.m.', '2026-11-03T00:02:00Z', '2026-11-03'],
    ['November 3rd 2026', '2026-11-03T00:00:00Z', '2026-11-03'],
    ['Tue, 03 Nov 2026 10:00:00 GMT', '2026-11-03T10:00:00Z', '2026-11-03'],
    ['Tue Nov 03 2026 10:00:00 GMT+0200 (CEST)', '2026-11-03T08:00:00Z', '2026-11-03'],
    ['03 Nov 2026 10:00 PST', '2026-11-03T18:00:00Z', '2026-11-03'],
    ['13. november 2026', '2026-11-13T00:00:00Z', '2026-11-13'],
    ['13 de noviembre de 2026', '2026-11-13T00:00:00Z', '2026-11-13'],
    ['15 août 2026 à 10:30', '2026-08-15T10:30:00Z', '2026-08-15'],
    ['3 listopada 2026', '2026-11-03T00:00:00Z', '2026-11-03'],
    ['2026年11月3日', '2026-11-03T00:00:00Z', '2026-11-03'],
    ['2026년 11월 3일 10:20', '2026-11-03T10:20:00Z', '2026-11-03'],
    ['30/11/2026', '2026-11-30T00:00:00Z', '2026-11-30'],
    ['11/30/26, 4:05 p.m.', '2026-11-30T16:05:00Z', '2026-11-30'],
  ])('%s', (cell, instant, day) => {
    expect(readDate(cell, null)).toEqual({ instant: utc(instant), day });
  });

  it.each([
    ['yesterday', null],
    ['31/02/2026', 'impossible'],
    ['2026-13-01', 'impossible'],
    ['2026-11-03 25:00', 'impossible'],
    ['5.0', null],
    ['192.168.1.1', null],
    ['1234', null],
    ['4111111111111111', null],
    ['I bought 3 in May', null],
    ['', null],
  ])('%s is no date', (cell, shape) => {
    expect(readDate(cell, null)).toBeNull();
    expect(dateShape(cell)).toBe(shape);
  });

  it('leaves a date that fits both orders open until the order is known', () => {
    expect(readDate('03/11/2026', null)).toBeNull();
    expect(dateShape('03/11/2026')).toBe('either');
    expect(readDate('03/11/2026', 'day-first')?.day).toBe('2026-11-03');
    expect(readDate('03/11/2026', 'month-first')?.day).toBe('2026-03-11');
  });

  it('refuses a date that fits only the other order', () => {
    expect(readDate('30/11/2026', 'month-first')).toBeNull();
  });
});

describe('bothReadings', () => {
  it('gives the two days of an open date, and nothing where they are the same', () => {
    expect(bothReadings('03/11/2026')).toMatchObject({ dayFirst: { day: '2026-11-03' }, monthFirst: { day: '2026-03-11' } });
    expect(bothReadings('05/05/2026')).toBeNull();
  });
});
