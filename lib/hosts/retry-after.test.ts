import { describe, expect, it } from 'vitest';
import { retryAt } from './retry-after.ts';

const now = Date.UTC(2026, 10, 23, 12);

describe('retryAt', () => {
  it.each([
    ['30', now + 30_000],
    ['0', now],
    ['Mon, 23 Nov 2026 12:05:00 GMT', now + 300_000],
    ['Mon, 23 Nov 2020 12:05:00 GMT', now],
    ['99999999999', now + 86_400_000],
    ['soon', now + 60_000],
    ['', now + 60_000],
    [null, now + 60_000],
  ])('reads %j', (header, instant) => {
    expect(retryAt(header, now)).toBe(instant);
  });
});
