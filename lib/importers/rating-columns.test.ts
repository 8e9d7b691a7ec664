import { expect, it } from 'vitest';
import { inspect } from './inspect.ts';

const { signal } = new AbortController();

it.each([
  ['Zufriedenheit (1-5)', ['2', '5', '3'], { min: 1, max: 5 }],
  ['Satisfaction [0 to 10]', ['4', '3', '5'], { min: 0, max: 10 }],
  ['How satisfied are you (0-10)?', ['4'], { min: 0, max: 10 }],
  ['Note (0 à 20)', ['14', '9', '11'], null],
  ['Satisfaction (1-5)', ['2', '9', '3'], { min: 0, max: 10 }],
])('takes the scale that the header %s names, where the values keep to it', async (header, values, scale) => {
  const rows = values.map((value, index) => `${value};The card was declined when we tried again, number ${index}`);
  const { guesses } = await inspect(new Blob([[`${header};Comment`, ...rows].join('\n')]), 'scores.csv', signal);
  const [use] = guesses.map((guess) => guess.use);
  if (scale === null) expect(use).not.toMatchObject({ holds: 'rating' });
  else expect(use).toMatchObject({ holds: 'rating', scale });
});
