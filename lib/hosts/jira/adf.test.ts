import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../test/shared-data.ts';
import { at, parseJson } from '../json.ts';
import { adfToMarkdown } from './adf.ts';

const doc = (...content: unknown[]) => ({ type: 'doc', version: 1, content });
const text = (words: string, ...marks: unknown[]) => ({ type: 'text', text: words, marks });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const item = (...content: unknown[]) => ({ type: 'listItem', content });

const examples: readonly (readonly [name: string, document: unknown, markdown: string])[] = [
  ['paragraphs, blank line between', doc(paragraph(text('one')), paragraph(text('two'))), 'one\n\ntwo'],
  ['heading', doc({ type: 'heading', attrs: { level: 3 }, content: [text('Steps')] }), '### Steps'],
  [
    'marks, spaces kept outside',
    doc(paragraph(text('very ', { type: 'strong' }), text('odd', { type: 'em' }), text(' x', { type: 'code' }))),
    '**very** _odd_ `x`',
  ],
  [
    'link with its words, bare where they are the address',
    doc(
      paragraph(
        text('guide', { type: 'link', attrs: { href: 'https://a.example' } }),
        text(' '),
        text('https://b.example', { type: 'link', attrs: { href: 'https://b.example' } }),
      ),
    ),
    '[guide](https://a.example) https://b.example',
  ],
  ['hard break', doc(paragraph(text('a'), { type: 'hardBreak' }, text('b'))), 'a\nb'],
  ['text that is only a line break', doc(paragraph(text('a'), text('\n'), text('b', { type: 'strong' }))), 'a\n**b**'],
  [
    'nested lists',
    doc({
      type: 'orderedList',
      attrs: { order: 3 },
      content: [item(paragraph(text('third')), { type: 'bulletList', content: [item(paragraph(text('under')))] })],
    }),
    '3. third\n   * under',
  ],
  [
    'tasks, a task list within a task list',
    doc({
      type: 'taskList',
      content: [
        { type: 'taskItem', attrs: { state: 'DONE' }, content: [text('shipped')] },
        { type: 'taskList', content: [{ type: 'taskItem', attrs: { state: 'TODO' }, content: [text('measured')] }] },
      ],
    }),
    '* [x] shipped\n  * [ ] measured',
  ],
  ['decisions', doc({ type: 'decisionList', content: [{ type: 'decisionItem', content: [text('We retry.')] }] }), 'We retry.'],
  ['code', doc({ type: 'codeBlock', attrs: { language: 'js' }, content: [text('a\nb')] }), '```js\na\nb\n```'],
  ['quote', doc({ type: 'blockquote', content: [paragraph(text('a')), paragraph(text('b'))] }), '> a\n> \n> b'],
  ['rule', doc(paragraph(text('a')), { type: 'rule' }, paragraph(text('b'))), 'a\n\n---\n\nb'],
  [
    'mention, emoji by text or short name, status, date',
    doc(
      paragraph(
        { type: 'mention', attrs: { text: '@Ada' } },
        text(' '),
        { type: 'emoji', attrs: { shortName: ':fire:', text: '🔥' } },
        { type: 'emoji', attrs: { shortName: ':own:' } },
        text(' '),
        { type: 'status', attrs: { text: 'BLOCKED' } },
        text(' '),
        { type: 'date', attrs: { timestamp: '1775952000000' } },
      ),
    ),
    '@Ada 🔥:own: BLOCKED 2026-04-12',
  ],
  ['date beyond all dates', doc(paragraph(text('on '), { type: 'date', attrs: { timestamp: '9e99' } })), 'on'],
  [
    'cards',
    doc(paragraph({ type: 'inlineCard', attrs: { url: 'https://a.example' } }), {
      type: 'blockCard',
      attrs: { data: { name: 'Board', url: 'https://b.example' } },
    }),
    'https://a.example\n\nhttps://b.example',
  ],
  [
    'panel and expand',
    doc({ type: 'expand', attrs: { title: 'Logs' }, content: [{ type: 'panel', content: [paragraph(text('x'))] }] }),
    'Logs\n\nx',
  ],
  [
    'table without its empty rows',
    doc({
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: ['Plan', 'Seats'].map((name) => ({
            type: 'tableHeader',
            content: [paragraph(text(name, { type: 'strong' }))],
          })),
        },
        {
          type: 'tableRow',
          content: [
            { type: 'tableCell', content: [paragraph(text('Team'), { type: 'hardBreak' }, text('yearly'))] },
            { type: 'tableCell', content: [paragraph(text('9'))] },
          ],
        },
        { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph()] }, { type: 'tableCell' }] },
      ],
    }),
    '| Plan | Seats |\n| --- | --- |\n| Team yearly | 9 |',
  ],
  [
    'media: address where it has one, else its description',
    doc(
      {
        type: 'mediaSingle',
        content: [
          { type: 'media', attrs: { url: 'https://a.example/i.png', alt: 'screen' } },
          { type: 'caption', content: [text('Checkout')] },
        ],
      },
      {
        type: 'mediaGroup',
        content: [
          { type: 'media', attrs: { id: '1', alt: 'log.txt' } },
          { type: 'media', attrs: { id: '2' } },
        ],
      },
    ),
    '![screen](https://a.example/i.png)\n\nCheckout\n\nlog.txt',
  ],
  [
    'a picture where only words may stand',
    doc(
      paragraph(text('see'), { type: 'mediaSingle', content: [{ type: 'media', attrs: { url: 'u', alt: 'a' } }] }, text('there')),
    ),
    'see\n\n![a](u)\n\nthere',
  ],
  [
    'extensions: body, else text',
    doc({ type: 'bodiedExtension', content: [paragraph(text('inside'))] }, { type: 'extension', attrs: { text: 'chart' } }),
    'inside\n\nchart',
  ],
  [
    'unknown nodes keep their words',
    doc({ type: 'hologram', content: [paragraph(text('a')), { type: 'sparkle', text: 'b' }, { type: 'void', attrs: { n: 1 } }] }),
    'a\n\nb',
  ],
];

describe('adfToMarkdown', () => {
  it.each(examples)('%s', (_, document, markdown) => {
    expect(adfToMarkdown(document)).toBe(markdown);
  });

  it.each([null, undefined, 7, 'words', [], {}, { type: 'doc', content: 'x' }, { type: 'doc', content: [null, 3, { type: 4 }] }])(
    'gives nothing for %j',
    (document) => {
      expect(adfToMarkdown(document)).toBe('');
    },
  );

  it('survives a tree made to overflow the stack', () => {
    let deep: unknown = paragraph(text('bottom'));
    for (let level = 0; level < 20_000; level++) deep = { type: level % 2 ? 'blockquote' : 'mystery', content: [deep] };
    expect(adfToMarkdown(doc(paragraph(text('top')), deep))).toContain('top');
  });

  it('reads a description of 100 kB without delay', () => {
    const long = doc(...Array.from({ length: 2000 }, (_, index) => paragraph(text(`paragraph ${index} ${'word '.repeat(9)}`))));
    const started = performance.now();
    expect(adfToMarkdown(long).length).toBeGreaterThan(100_000);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  const folder = sharedData();
  describe.runIf(folder)('real documents', () => {
    const sample = (name: string) => readFileSync(join(folder ?? '', 'hosts/jira-rest', name), 'utf8');

    it('says the same as the Markdown twin', () => {
      const written = adfToMarkdown(parseJson(sample('adf-sample.json')));
      expect(words(written)).toEqual(words(sample('adf-sample.md')));
      for (const line of [
        '# Header 1',
        '* unordered',
        '2. bullet list',
        '* [ ] Action Item',
        '> quote',
        '2026-04-12',
        '```python',
      ])
        expect(written.split('\n')).toContain(line);
    });

    it('reads a picture nested in a paragraph', () => {
      const description = at(parseJson(sample('cloud-v3-adf-BTS-1.json')), 'fields', 'description');
      expect(adfToMarkdown(description)).toBe(
        'Track and resolve bugs related to the user interface.\n\n![Test Image](https://mockedteams.atlassian.net/secure/attachment/10001/test.jpg)',
      );
    });
  });
});

/** Words and numbers alone; the twin leaves emoji out and names another address for the picture. */
function words(markdown: string): readonly string[] {
  return markdown.replace(/\]\([^)]*\)/g, ']').match(/[\p{L}\p{N}@]+/gu) ?? [];
}
