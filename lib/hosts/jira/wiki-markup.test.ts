import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../test/shared-data.ts';
import { parseJson, textAt } from '../json.ts';
import { wikiToMarkdown } from './wiki-markup.ts';

const examples: readonly (readonly [name: string, markup: string, markdown: string])[] = [
  ['plain words', 'Cards fail.\r\n\r\nAgain.', 'Cards fail.\n\nAgain.'],
  ['headings', 'h2. Steps\nOpen it', '## Steps\nOpen it'],
  ['bold, not bullets', '*Given* a card\n* one\n** two\n*# three', '**Given** a card\n* one\n  * two\n  1. three'],
  ['bold between words only', 'a*b*c and 2 * 3 * 4 and **kept**', 'a*b*c and 2 * 3 * 4 and **kept**'],
  [
    'dashes as bullets, minus signs as they are',
    '- one\n-- two\n-5 degrees, re-try, 3-D',
    '* one\n  * two\n-5 degrees, re-try, 3-D',
  ],
  ['rule', 'a\n----\nb', 'a\n---\nb'],
  [
    'links',
    '[Guide|https://a.example/x|tip] [https://b.example] [~ada] [top|#top] [^log.txt]',
    '[Guide](https://a.example/x) https://b.example @ada top log.txt',
  ],
  ['brackets that are no link', 'array[0] and [ERROR] stay', 'array[0] and [ERROR] stay'],
  ['pictures', 'see !shot-1.png|thumbnail! now! really!', 'see ![shot-1.png] now! really!'],
  [
    'code keeps what would be markup',
    '{code:java|title=A.java}\n*x* [a|b] {noformat}\n{code}',
    '```java\n*x* [a|b] {noformat}\n```',
  ],
  ['noformat within words', 'Log: {noformat}h1. {code} a{noformat} end', 'Log:\n\n```\nh1. {code} a\n```\n\nend'],
  ['code that is never closed', 'a {code}\nb *c*', 'a\n\nb **c**'],
  [
    'quotes, also around code',
    '{quote}first\n{code}x{code}\n{quote}\nafter\nbq. short',
    'first\n\n```\nx\n```\n\nafter\n> short',
  ],
  [
    'macros: title kept, colour dropped',
    '{panel:title=Impact|borderStyle=solid}\n{color:red}Down{color}\n{panel}',
    'Impact\nDown',
  ],
  ['braces that are no macro', 'GET /users/{userId} {"a": {}}', 'GET /users/{userId} {"a": {}}'],
  ['monospace', 'run {{npm start}} twice', 'run `npm start` twice'],
  [
    'table',
    '||Plan||Seats||\n|Team|[9|https://a.example]|',
    '| Plan | Seats |\n| --- | --- |\n| Team | [9](https://a.example) |',
  ],
  ['bars that are no table', '| not closed\n||', '| not closed\n||'],
  ['escapes', '\\{code} \\*a\\* \\[b]', '{code} *a* [b]'],
  ['line break, and a network path that is none', 'a\\\\ b\n\\\\server\\share', 'a\n b\n\\\\server\\share'],
  [
    'Markdown typed into a wiki field',
    '![Shot](https://a.example/i.jpg)\n\n`x` **y**',
    '![Shot](https://a.example/i.jpg)\n\n`x` **y**',
  ],
  ['nothing', '', ''],
];

describe('wikiToMarkdown', () => {
  it.each(examples)('%s', (_, markup, markdown) => {
    expect(wikiToMarkdown(markup)).toBe(markdown);
  });

  it.each([
    '{code}',
    '{noformat}{code}',
    '[',
    '[a|',
    '*a',
    ' *a',
    '|a|',
    '|',
    '{{',
    '!a.',
    ' !a',
    '{quote}',
    '\\\\ ',
    '{panel:',
    '    ',
    '\n',
  ])('takes time in proportion to its length when it is %j again and again', (piece) => {
    const started = performance.now();
    wikiToMarkdown(piece.repeat(Math.ceil(200_000 / piece.length)));
    expect(performance.now() - started).toBeLessThan(4000);
  });

  const folder = sharedData();
  it.runIf(folder)('leaves the Markdown of a real wiki field as it is', () => {
    const file = join(folder ?? '', 'hosts/jira-rest/dc-v2-wiki-BTS-1.json');
    const description = textAt(parseJson(readFileSync(file, 'utf8')), 'fields', 'description') ?? '';
    expect(description).not.toBe('');
    expect(wikiToMarkdown(description)).toBe(description);
  });
});
