import { expect, it } from 'vitest';
import { makeItem } from '../test/builders.ts';
import { textStamp } from './text-stamp.ts';

const item = makeItem({ title: 'Card declined', body: 'twice', labels: ['pay'] });

it('is the same for the same words, wherever they were read', () => {
  expect(textStamp({ ...item, fields: { title: { source: 'page', complete: false } } })).toBe(textStamp(item));
});

it.each([
  { body: 'twice.' },
  { labels: [] },
  { paths: ['pay/sheet.ts'] },
  { title: 'Card', body: 'declined twice' },
  { parent: { key: 'PAY-1', title: 'Cards' } },
])('differs with %j', (change) => {
  expect(textStamp({ ...item, ...change })).not.toBe(textStamp(item));
});
