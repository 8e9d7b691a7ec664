import { expect, it } from 'vitest';
import { inspect } from './inspect.ts';
import { readItems } from './read-items.ts';

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

/** A file with this column beside comments, read as it is guessed: each value's rating and signal. */
async function signalsOf(header: string, values: readonly string[]) {
  const rows = values.map((value, index) => `"${value}";We were there on the day and number ${index} was ours`);
  const file = new Blob([[`"${header}";Comment`, ...rows].join('\n')]);
  const { guesses, layout, columns } = await inspect(file, 'scores.csv', signal);
  const uses = guesses.map(({ use }) => use);
  const kinds: (string | null)[] = [];
  for await (const { items } of readItems(file, { layout, columns, uses, source: 'survey', channel: null }, signal)) {
    kinds.push(...items.map((item) => item.signal?.kind ?? (item.rating === null ? 'no rating' : null)));
  }
  return { use: uses[0], kinds };
}

it.each([
  ['stars, 1 to 5', 'Star rating', ['1', '2', '3', '4', '5'], ['problem', 'problem', null, 'praise', 'praise']],
  ['NPS', 'NPS', ['0', '6', '7', '8', '9', '10'], ['problem', 'problem', null, null, 'praise', 'praise']],
  ['CSAT, 1 to 5', 'CSAT', ['1', '2', '3', '4', '5'], ['problem', 'problem', null, 'praise', 'praise']],
  ['CSAT in percent', 'CSAT %', ['0', '20', '50', '80', '100'], ['problem', 'problem', null, 'praise', 'praise']],
  ['CSAT with its signs', 'CSAT', ['0%', '20%', '50%', '80%', '100%'], ['problem', 'problem', null, 'praise', 'praise']],
  ['CES, 1 to 7', 'CES', ['1', '3', '4', '6', '7'], ['problem', 'problem', null, 'praise', 'praise']],
  ['ease, 1 to 7', 'The company made it easy for me to handle my issue', ['1', '4', '7'], ['problem', null, 'praise']],
  ['ease, 1 to 5', 'How easy was it for you to get this done?', ['1', '3', '5'], ['problem', null, 'praise']],
  ['thumbs as signs', 'Thumbs', ['👍', '👎🏽', '👍🏿', '👎'], ['praise', 'problem', 'praise', 'problem']],
  ['thumbs as words', 'Rating', ['thumbs up', 'thumbs down', 'thumbs up'], ['praise', 'problem', 'praise']],
  ['thumbs as 1 and 0', 'Thumbs', ['1', '0', '1'], ['praise', 'problem', 'praise']],
  ['thumbs as 1 and -1', 'Thumbs', ['1', '-1', '1'], ['praise', 'problem', 'praise']],
  ['faces', 'Rating', ['😀', '😐', '☹️'], ['praise', null, 'problem']],
])('reads %s', async (_, header, values, kinds) => {
  expect((await signalsOf(header, values)).kinds).toEqual(kinds);
});

it.each([
  ['CES', ['1', '2', '5', '4']],
  ['How much effort did you have to put in to get this done?', ['1', '2', '7', '4']],
])('asks which end is good where the effort of %s may be either', async (header, values) => {
  const { use, kinds } = await signalsOf(header, values);
  expect(use).toMatchObject({ holds: 'rating', scale: { best: 'unknown' } });
  expect(kinds).toEqual(values.map(() => 'no rating'));
});

it('leaves votes of others alone', async () => {
  const { use } = await signalsOf('thumbs_up_count', ['3', '0', '1', '12']);
  expect(use).not.toMatchObject({ holds: 'rating' });
});
