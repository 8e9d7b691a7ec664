import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { markdownOf } from './markup.ts';

const read = (html: string) => markdownOf(new JSDOM(html).window.document.body);

describe('markup as Markdown', () => {
  it('keeps headings, paragraphs and inline code, collapses white space', () => {
    expect(read('<h2>What  happens</h2>\n<p>The <code>card</code>\n is <b>lost</b>.</p><p>Again.</p>')).toBe(
      '## What happens\n\nThe `card` is lost.\n\nAgain.',
    );
  });

  it('keeps lists, their nesting and their tasks', () => {
    expect(
      read(
        '<ul><li>one<ul><li>inner</li></ul></li><li><input type="checkbox" checked> done</li></ul><ol><li>a</li><li>b</li></ol>',
      ),
    ).toBe('- one\n  - inner\n- [x] done\n\n1. a\n2. b');
  });

  it('keeps code exactly, quotes by line, tables by row', () => {
    expect(read('<pre><code>if (a) {\n\n\n  b();\n}\n</code></pre>')).toBe('```\nif (a) {\n\n\n  b();\n}\n```');
    expect(read('<blockquote><p>one</p><p>two</p></blockquote><p>after</p>')).toBe('> one\n>\n> two\n\nafter');
    expect(read('<table><tr><th>Mode</th><th>Result</th></tr><tr><td>a</td><td>b</td></tr></table>')).toBe(
      'Mode | Result\na | b',
    );
  });

  it('keeps the first paragraph of a list item or a cell on its line', () => {
    expect(read('<ul><li><p>one</p><p>more</p></li><li><p>two</p><ul><li><p>in</p></li></ul></li></ul>')).toBe(
      '- one\n  more\n- two\n  - in',
    );
    expect(read('<table><tr><td><p>a</p></td><td><p>b</p></td></tr><tr><td></td><td><p>d</p></td></tr></table>')).toBe(
      'a | b\n| d',
    );
  });

  it('leaves out buttons, scripts and what is hidden', () => {
    expect(read('<p>kept<button>Copy</button><svg><title>icon</title></svg></p><p hidden>gone</p><script>gone()</script>')).toBe(
      'kept',
    );
  });

  it('keeps a trailer on a line of its own', () => {
    expect(read('<p>Closes #12</p><p>Insight: T-K7QF2M<br>Insight: T-ABCDEF</p>')).toBe(
      'Closes #12\n\nInsight: T-K7QF2M\nInsight: T-ABCDEF',
    );
  });
});
