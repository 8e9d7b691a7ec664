import { describe, expect, test } from 'vitest';
import { scrub } from './scrub.ts';

describe('a scrubbed body', () => {
  test.each([
    ['template comments', 'Before <!-- describe the\nbug here --> after', ['Before', 'after'], ['describe']],
    ['a comment that never ends', 'Kept <!-- lost for ever', ['Kept'], ['lost']],
    ['fenced code', 'Kept\n```js\nconst lost = 1;\n```\nalso kept', ['Kept', 'also kept'], ['const']],
    ['a fence that never ends', 'Kept\n~~~\nlost', ['Kept'], ['lost']],
    ['Jira code and noformat', 'Kept {code:java}lost(){code} kept {noformat}gone{noformat}', ['Kept', 'kept'], ['lost', 'gone']],
    ['addresses', 'See https://example.com/lost?x=1 and www.lost.example now', ['See', 'now'], ['lost']],
    [
      'check boxes and headings',
      '### Lost heading\n- [x] lost box\nh2. Lost too\nThe retry fails',
      ['The retry fails'],
      ['Lost', 'lost'],
    ],
    [
      'Java stack traces',
      'It failed\n  at com.example.Lost.run(Lost.java:12)\nCaused by: java.lang.LostError\njava.io.LostException: no\nagain',
      ['It failed', 'again'],
      ['Lost', 'lost'],
    ],
    [
      'log lines',
      '2026-11-23T10:00:01Z lost\n[11:22:33.444] lost\nERROR lost line\nD/Lost: x\nThe card is gone',
      ['The card is gone'],
      ['lost', 'Lost'],
    ],
    ['trailers', 'Text\nSigned-off-by: Lost Person\nInsight: T-K7QF2M', ['Text'], ['Lost', 'T-K7QF2M']],
  ])('has no %s', (_, body, kept, lost) => {
    const text = scrub(body);
    for (const piece of kept) expect(text).toContain(piece);
    for (const piece of lost) expect(text).not.toContain(piece);
  });

  test('keeps what people write: lists, quotes, error words in a sentence', () => {
    const body = '* The card was declined\n> and then again\nError messages help nobody\nat the till it worked';
    expect(scrub(body)).toBe(body);
  });

  test.each([
    ['an unclosed fence in every line', '```\n'.repeat(50_000)],
    ['comments that open and open', '<!--'.repeat(100_000)],
    ['one long line of names with dots', 'a.'.repeat(200_000)],
    ['spaces', ' '.repeat(400_000)],
  ])('comes in time for %s', (_, body) => {
    const started = performance.now();
    scrub(body);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
