import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from './shorten.ts';

const long = `The bank app says approved. ${'I go back and it asks again. '.repeat(10)}Then the saved card was gone. Nobody told me why.`;

describe('shorten', () => {
  it('shows a short text whole', () => {
    expect(shorten('Card gone.', [], 100)).toEqual({ start: 0, end: 10, before: 0, after: 0 });
  });

  it('shows whole what is only a little too long', () => {
    const text = 'x'.repeat(110);
    expect(shorten(text, [], 100).after).toBe(0);
  });

  it('counts the words it leaves out at the end', () => {
    const { start, end, before, after } = shorten(long, [], 60);
    expect(start).toBe(0);
    expect(before).toBe(0);
    const rest = long
      .slice(end)
      .split(/\s+/)
      .filter((word) => /\w/.test(word));
    expect(after).toBe(rest.length);
  });

  it('begins at the sentence that holds the shared words', () => {
    const at = long.indexOf('saved card');
    const { start, end, before } = shorten(long, [{ start: at, end: at + 10 }], 60);
    expect(long.slice(start, end)).toMatch(/^Then the saved card was gone/);
    expect(before).toBeGreaterThan(60);
  });

  it('cuts one endless word rather than showing all of it', () => {
    const { end } = shorten('x'.repeat(5000), [], 100);
    expect(end).toBe(100);
  });

  it('never leaves out a word without counting it', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 80 }), fc.nat(300), (words, seed) => {
        const text = words.join(' ');
        const at = Math.min(seed, text.length - 1);
        const { start, end, before, after } = shorten(text, [{ start: at, end: at + 1 }], 60);
        const shown = text.slice(start, end).split(' ').filter(Boolean);
        return before + after + shown.length === words.length;
      }),
    );
  });
});
