import { expect, test } from 'vitest';
import { countOfDays, readDays, writtenDays } from './window-days.ts';

const march = { from: '2026-03-01', to: '2026-03-31' };

test.each([90, null, 1, march, { from: '2026-11-28', to: '2026-11-28' }])('%j is read as it was written', (days) => {
  expect(readDays(writtenDays(days))).toEqual(days);
});

test.each([
  '',
  '0',
  '9999',
  '-3',
  '1e2',
  '2026-03-01',
  '2026-03-31..2026-03-01',
  '2026-99-01..2026-99-02',
  '2000-01-01..2026-01-01',
])('%j names no days', (written) => {
  expect(readDays(written)).toBeUndefined();
});

test('both days of a span count, a leap day too', () => {
  expect(countOfDays(march)).toBe(31);
  expect(countOfDays({ from: '2028-02-28', to: '2028-03-01' })).toBe(3);
  expect(countOfDays(null)).toBeNull();
});
