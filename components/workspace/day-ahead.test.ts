import { expect, test } from 'vitest';
import { dayAhead } from './day-ahead.ts';

test('counts calendar days over the end of a month and the year', () => {
  expect(dayAhead(0, new Date(2026, 10, 23, 23, 59))).toBe('2026-11-23');
  expect(dayAhead(8, new Date(2026, 10, 23))).toBe('2026-12-01');
  expect(dayAhead(39, new Date(2026, 10, 23))).toBe('2027-01-01');
  expect(dayAhead(-23, new Date(2026, 10, 23))).toBe('2026-10-31');
});
