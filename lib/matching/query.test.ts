import { describe, expect, test } from 'vitest';
import type { QuerySource } from './matching.ts';
import { buildQuery } from './query.ts';

function query(values: Partial<QuerySource>) {
  return buildQuery({ title: '', body: '', labels: [], components: [], paths: [], parentTitle: null, ...values });
}

describe('a query', () => {
  test('says of each term where it came from', () => {
    const { head, rest } = query({
      title: 'Card declined',
      body: 'The declined card of Brightwell',
      labels: ['checkout'],
      components: ['Payments'],
      parentTitle: 'Saved cards',
      paths: ['apps/web/src/billing/RetrySheet.tsx'],
    });
    expect(head.map(({ written, origins }) => [written, origins.map(({ field }) => field)])).toEqual([
      ['Card', ['title', 'body', 'parent']],
      ['declined', ['title', 'body']],
    ]);
    expect(rest.map(({ written, origins }) => [written, origins[0]?.field])).toEqual([
      ['Brightwell', 'body'],
      ['checkout', 'label'],
      ['Payments', 'component'],
      ['Saved', 'parent'],
      ['web', 'path'],
      ['billing', 'path'],
      ['RetrySheet', 'path'],
      ['Retry', 'path'],
      ['Sheet', 'path'],
    ]);
    expect(rest.at(-1)?.origins).toEqual([{ field: 'path', path: 'apps/web/src/billing/RetrySheet.tsx' }]);
  });

  test('is made from the body where the title is empty', () => {
    expect(query({ body: 'The card was declined' }).head.map(({ word }) => word)).toEqual(['card', 'declined']);
  });

  test('counts what the body repeats, without its code', () => {
    expect(query({ title: 'Card', body: 'card card\n```\ncard\n```' }).inBody.get('card')).toBe(2);
  });

  test.each([
    ['nothing', {}],
    ['emoji', { title: '🎉🎉', body: '👍' }],
    ['stop words', { title: 'it is what it is' }],
  ])('of %s is empty', (_, values) => {
    expect(query(values)).toMatchObject({ head: [], rest: [] });
  });

  test('of a title of 10,000 characters and a body of 2 MB comes in time', () => {
    const started = performance.now();
    const { head } = query({ title: 'declined cards '.repeat(700), body: 'the card was declined again '.repeat(75_000) });
    expect(head).toHaveLength(2);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
