import { expect, test } from 'vitest';
import { makeItem } from '../../test/builders.ts';
import { readingSchema } from './work-item.ts';

const read = (title: string, body: string) => {
  const fields = { title: { source: 'page', complete: true }, body: { source: 'page', complete: true } };
  const reading = readingSchema.parse({ state: 'item', settled: true, item: makeItem({ title, body, fields }) });
  return reading.state === 'item' ? reading.item : null;
};

test('a title and a body of any length are read, cut where they are too long to be matched on, and said to be incomplete', () => {
  const item = read('t'.repeat(26_600), 'b'.repeat(2_500_000));
  expect([item?.title.length, item?.body.length]).toEqual([20_000, 2_000_000]);
  expect(item?.fields).toMatchObject({ title: { source: 'page', complete: false }, body: { complete: false } });
  expect(read('Retry', 'b'.repeat(2_000_000))?.fields).toMatchObject({ title: { complete: true }, body: { complete: true } });
});
