import { expect, it } from 'vitest';
import { makeItem } from '../../test/builders.ts';
import { missingFields } from './missing-fields.ts';

const whole = { source: 'rest v3', complete: true };
const cut = { source: 'page', complete: false };

it('misses nothing of an item that was read', () => {
  expect(missingFields(makeItem({ fields: { title: whole, body: whole } }))).toEqual([]);
});

it('misses what every item of its kind has', () => {
  expect(missingFields(makeItem({ fields: { title: whole } }))).toEqual(['body']);
  expect(missingFields(makeItem({ kind: 'pull-request', fields: { title: whole, body: whole } }))).toEqual(['paths']);
  expect(missingFields(makeItem({ kind: 'new-issue', fields: { title: whole } }))).toEqual([]);
});

it('misses what was cut, but not what evidence is not matched on', () => {
  expect(missingFields(makeItem({ fields: { title: whole, body: whole, labels: cut, state: cut } }))).toEqual(['labels']);
});
