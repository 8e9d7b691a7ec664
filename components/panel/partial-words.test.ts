import { beforeAll, expect, it } from 'vitest';
import { makeItem } from '../../test/builders.ts';
import { speakEnglish } from '../../test/english.ts';
import type { WorkItem } from '../../lib/domain/work-item.ts';
import { isUnreachable, partialWords } from './partial-words.ts';

beforeAll(speakEnglish);

const title = { source: 'title', complete: true };

function documentWith(source: string, body = ''): WorkItem {
  return makeItem({ host: 'google-docs', kind: 'document', body, fields: { title, body: { source, complete: false } } });
}

it.each([
  ['export unreachable', '', 'Google keeps the text on another of its hosts'],
  ['export refused', '', 'Google Docs refused to export the text'],
  ['export md of another tab', '', 'gave the text of another tab'],
  ['export txt, tab unconfirmed', 'Some text', 'did not confirm which tab'],
  ['export md', 'Some text', 'the text did not load'],
])('says of a document why its text is not there: %s', (source, body, words) => {
  const said = partialWords(documentWith(source, body), false);
  expect(said).toContain(words);
  expect(said).toContain(body === '' ? 'Matched on the title.' : 'Matched on the title and that text.');
  expect(said).not.toContain('description');
});

it('says of an issue what did not load', () => {
  const item = makeItem({ body: '', labels: ['a', 'b'], fields: { title, labels: title } });
  expect(partialWords(item, false)).toBe('Read in part: the description did not load. Matched on the title and 2 labels.');
});

it('knows when a grant would bring the text', () => {
  expect(isUnreachable(documentWith('export unreachable'))).toBe(true);
  expect(isUnreachable(documentWith('export refused'))).toBe(false);
});
