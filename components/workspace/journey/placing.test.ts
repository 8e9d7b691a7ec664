import { expect, it } from 'vitest';
import { makeJourney, makeMoment } from '../../../test/builders.ts';
import { columnsOf, movedOver, placeOf, type Columns } from './placing.ts';

const journey = makeJourney('Try', 'Pay', 'Renew');
const [tryStage, pay, renew] = journey.stages.map(({ id }) => id) as [string, string, string];
const moment = (name: string, stageId: string, order: number) => makeMoment(journey, { name, stageId, order });
const [a, b, c, d] = [moment('a', tryStage, 0), moment('b', tryStage, 1), moment('c', tryStage, 2), moment('d', pay, 0)];
const columns = columnsOf(journey.stages, [d, c, b, a]);

function names(of: Columns): readonly string[] {
  return [...of.values()].map((moments) => moments.map(({ name }) => name).join(''));
}

it('holds every stage with its moments in order', () => {
  expect(names(columns)).toEqual(['abc', 'd', '']);
});

it('moves within a stage, both ways', () => {
  expect(names(movedOver(columns, a.id, c.id))).toEqual(['bca', 'd', '']);
  expect(names(movedOver(columns, c.id, a.id))).toEqual(['cab', 'd', '']);
});

it('moves into another stage, before a moment, at the end, and where there is none', () => {
  expect(names(movedOver(columns, b.id, d.id))).toEqual(['ac', 'bd', '']);
  expect(names(movedOver(columns, b.id, pay))).toEqual(['ac', 'db', '']);
  expect(names(movedOver(columns, b.id, renew))).toEqual(['ac', 'd', 'b']);
});

it('stays as it is over itself, over its own stage, and over what is unknown', () => {
  for (const over of [b.id, tryStage, 'nowhere']) expect(movedOver(columns, b.id, over)).toBe(columns);
});

it('tells the place that a moment has', () => {
  expect(placeOf(columns, b.id)).toEqual({ stageId: tryStage, beforeId: c.id, index: 1, of: 3 });
  expect(placeOf(columns, d.id)).toEqual({ stageId: pay, beforeId: null, index: 0, of: 1 });
  expect(placeOf(columns, 'nowhere')).toBeNull();
});
