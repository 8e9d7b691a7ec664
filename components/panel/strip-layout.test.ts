import { expect, it } from 'vitest';
import { makeJourney, makeMoment } from '../../test/builders.ts';
import { stripLayout } from './strip-layout.ts';

const journey = makeJourney('Discover', 'Pay', 'Renew');
const [discover, pay, renew] = journey.stages;

it('gives every moment the same room and every stage as much as its moments', () => {
  if (!discover || !pay || !renew) throw new Error('three stages were made');
  const moment = (weight: number | null) => makeMoment(journey, { weight });
  const layout = stripLayout({
    stages: [
      { stage: discover, lit: false, moments: [{ moment: moment(2), voices: 0, lit: false }] },
      {
        stage: pay,
        lit: true,
        moments: [
          { moment: moment(5), voices: 19, lit: true },
          { moment: moment(null), voices: 1, lit: false },
        ],
      },
      { stage: renew, lit: false, moments: [] },
    ],
  });
  expect(layout.stages.map(({ name, from, width }) => [name, from, width])).toEqual([
    ['Discover', 0, 25],
    ['Pay', 25, 50],
    ['Renew', 75, 25],
  ]);
  expect(layout.moments.map(({ at, tall, ring }) => [at, tall, ring])).toEqual([
    [12.5, 0, false],
    [37.5, 34, true],
    [62.5, 2, false],
  ]);
});

it('stands empty for an empty journey', () => {
  expect(stripLayout({ stages: [] })).toEqual({ stages: [], moments: [] });
});
