import { beforeAll, expect, it } from 'vitest';
import { speakEnglish } from '../../test/english.ts';
import { windowFrom, writtenFrom, type WrittenWindow } from './own-window.ts';

beforeAll(speakEnglish);

const today = '2026-11-28';
const last = (days: string): WrittenWindow => ({ kind: 'last', days, from: '', to: '' });
const span = (from: string, to: string): WrittenWindow => ({ kind: 'span', days: '', from, to });

it.each([
  [last('45'), 45],
  [last(' 1 '), 1],
  [span('2026-03-01', '2026-04-30'), { from: '2026-03-01', to: '2026-04-30' }],
  [span(today, today), { from: today, to: today }],
] as const)('takes %j', (written, window) => {
  expect(windowFrom(written, today)).toEqual({ window });
});

it.each([
  [last('0'), 'A whole number of days, from 1 to 3,650.'],
  [last('soon'), 'A whole number of days, from 1 to 3,650.'],
  [span('', today), 'Choose both days.'],
  [span('2026-11-01', '2026-11-29'), 'Nothing can have been said after today, 28 Nov 2026.'],
  [span('2026-12-01', '2026-11-01'), 'Nothing can have been said after today, 28 Nov 2026.'],
  [span('2026-04-30', '2026-03-01'), 'The first day comes after the last.'],
  [span('2010-01-01', today), 'A whole number of days, from 1 to 3,650.'],
] as const)('refuses %j, and says why', (written, problem) => {
  expect(windowFrom(written, today)).toEqual({ problem });
});

it('begins with what is looked at now', () => {
  expect(writtenFrom(90, today)).toEqual({ kind: 'last', days: '90', from: '', to: today });
  expect(writtenFrom(null, today)).toEqual({ kind: 'last', days: '', from: '', to: today });
  const march = { from: '2026-03-01', to: '2026-03-31' };
  expect(windowFrom(writtenFrom(march, today), today)).toEqual({ window: march });
});
