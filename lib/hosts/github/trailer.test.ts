import { describe, expect, it } from 'vitest';
import { withTrailer } from './trailer.ts';

const line = 'Insight: T-K7QF2M';
const other = 'Insight: M-ABCDEF';

describe('trailer lines at the end of a description', () => {
  it.each([
    ['nothing', '', line],
    ['text', 'Fixes retry.', `Fixes retry.\n\n${line}`],
    ['an issue reference directly above', 'Fixes retry.\n\nCloses #12', `Fixes retry.\n\nCloses #12\n\n${line}`],
    ['trailing blank lines', 'Fixes retry.\n\n\n', `Fixes retry.\n\n${line}`],
    ['carriage returns', 'Fixes retry.\r\n\r\nCloses #12\r\n', `Fixes retry.\r\n\r\nCloses #12\r\n\r\n${line}`],
    ['a bot’s footer', 'Fixes.\n\n<!-- bot -->\nx\n<!-- end -->', `Fixes.\n\n<!-- bot -->\nx\n<!-- end -->\n\n${line}`],
    ['a line that only looks like one in code', `\`\`\`\n${line}\n\`\`\``, `\`\`\`\n${line}\n\`\`\`\n\n${line}`],
    ['a line in a comment', `<!--\n${line}\n-->`, `<!--\n${line}\n-->\n\n${line}`],
    ['code that was never closed', 'x\n\n```js\ncode', `x\n\n\`\`\`js\ncode\n\`\`\`\n\n${line}`],
    ['a comment that was never closed', 'x\n<!-- y', `x\n<!-- y\n-->\n\n${line}`],
    ['our own line', other, `${other}\n${line}`],
    ['our own paragraph', `Text\n\n${other}`, `Text\n\n${other}\n${line}`],
    ['a paragraph that is ours in part', `Closes #12\n${other}`, `Closes #12\n${other}\n\n${line}`],
  ])('after %s', (_, before, after) => {
    expect(withTrailer(before, [line])).toBe(after);
    expect(withTrailer(after, [line])).toBe(after);
  });

  it('adds a line once, however it is spelled and wherever it stands', () => {
    for (const text of [`insight:  t-k7qf2m\n\nCloses #12`, `Text\r\n\r\n${line}  \r\n\r\n<!-- footer -->`]) {
      expect(withTrailer(text, [line])).toBe(text);
    }
    expect(withTrailer('Text', [line, ` ${line}`, other])).toBe(`Text\n\n${line}\n${other}`);
    expect(withTrailer('Text', [])).toBe('Text');
  });
});
