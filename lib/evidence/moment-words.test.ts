import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeAssignment, makeFeedback, makeJourney, makeMoment, makeTheme, testNow } from '../../test/builders.ts';
import { termMatcher } from '../domain/theme-terms.ts';
import { journeyMaps } from './journey-map.ts';
import { memorySource } from './memory-source.ts';
import { momentsByWords } from './moment-words.ts';
import { verbatims } from './verbatims.ts';

const journey = makeJourney('Pay');
const theme = makeTheme();
const pay = makeMoment(journey, { name: 'Pay', terms: ['saved card', 'refund'], themeIds: [theme.id] });
const renew = makeMoment(journey, { name: 'Renew', terms: ['yearly plan'] });
const when = { now: testNow, windowDays: 90 } as const;

test('words lead to every moment that has one of them, and to none where somebody stated its moment', () => {
  const of = momentsByWords([pay, renew]);
  const names = (text: string, momentId: string | null = null) => of(makeFeedback({ text, momentId })).map(({ name }) => name);
  expect(names('My SAVED  CARD was refused')).toEqual(['Pay']);
  expect(names('The yearly plan, and no refund')).toEqual(['Pay', 'Renew']);
  expect(names('Refunds are slow')).toEqual([]);
  expect(names('My saved card was refused', renew.id)).toEqual([]);
  expect(momentsByWords([makeMoment(journey)])(makeFeedback({ text: 'saved card' }))).toEqual([]);
});

test('what is there by its words is counted once, and told from what is known to be there', async () => {
  const text = 'My saved card was refused';
  const feedback = [
    makeFeedback({ text, signal: 'problem' }),
    makeFeedback({ text, signal: 'problem' }),
    makeFeedback({ text, signal: 'problem', momentId: pay.id }),
    makeFeedback({ text, signal: 'problem', momentId: renew.id }),
    makeFeedback({ text, signal: 'praise' }),
  ];
  const assignments = feedback.slice(1, 2).map((item) => makeAssignment(item, theme));
  const source = memorySource({ journeys: [journey], moments: [pay, renew], themes: [theme], feedback, assignments });
  const [map] = await journeyMaps(source, when, 'mentions');
  const [cell] = map?.stages[0]?.cells ?? [];
  expect(cell).toMatchObject({ reach: { mentions: 3 }, share: { problems: 3, items: 4 }, byWords: 1 });
  const worded = await verbatims(source, { momentId: pay.id, worded: true }, when);
  expect(worded.map(({ feedback: { id } }) => id)).toEqual([feedback[0]?.id]);
});

test('finds what looking for every term of every moment finds', () => {
  const word = fc.constantFrom(
    'card',
    'CARD',
    'saved',
    '3-D',
    'Straße',
    'STRAẞE',
    'ΟΔΟΣ',
    'οδοσ',
    '返金',
    '..',
    '(',
    'ｃａｒｄ',
    'İ',
  );
  const words = fc.array(word, { maxLength: 4 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(fc.array(fc.array(words, { maxLength: 3 }), { maxLength: 6 }), words, (all, text) => {
      const moments = all.map((terms) => makeMoment(journey, { terms }));
      const plainly = moments.filter(({ terms }) => termMatcher(terms)?.(text));
      expect(momentsByWords(moments)(makeFeedback({ text }))).toEqual(plainly);
    }),
  );
});
