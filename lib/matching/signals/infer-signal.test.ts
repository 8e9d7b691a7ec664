import { expect, test } from 'vitest';
import type { SignalKind } from '../../domain/feedback.ts';
import { inferSignal } from './infer-signal.ts';

const inferred = (text: string, title: string | null = null, language: string | null = null) =>
  inferSignal({ title, text, language });

test.each<readonly [SignalKind | null, string]>([
  ['problem', 'The export is broken and the support was horrible. I am very disappointed.'],
  ['problem', 'It does not work, and it is not good.'],
  ['problem', 'This is the worst update. It crashes and I lost my data. Please add a warning!'],
  ['praise', 'I love this app, it is amazing and so easy to use.'],
  ['request', 'Please add a dark mode for the calendar.'],
  ['request', 'I love it. It would be really nice if you could export the list.'],
  ['request', 'We need a way to sort the members by the date they joined.'],
  ['request', 'I wish there was an option to pay by invoice.'],
  ['question', 'How do I change the address on my invoice'],
  ['question', 'I moved to another city last month. Can I change the address on my invoice?'],
  [null, 'The invoice is sent on the first of the month to the address of the company.'],
  [null, 'I would have bought it sooner. Please let me know when it is here.'],
  [null, ''],
  [null, '!!! ???'],
])('%s: %s', (kind, text) => {
  expect(inferred(text)).toBe(kind);
});

test('a negation turns what follows round, and a phrase is read before its words', () => {
  expect(inferred('This is not a happy and not a great experience at all.')).toBe('problem');
  expect(inferred('There is nothing bad about it and no horrible bug.')).not.toBe('problem');
});

test('one strong word in many is no judgement', () => {
  const plain = 'We use it on Mondays to plan the shifts of the week and on Fridays to see who was there and who was not. ';
  expect(inferred(`${plain.repeat(3)}It was a mistake once.`)).toBeNull();
});

test('a title is read as the first sentence', () => {
  expect(inferred('I have used it since the spring.', 'Terrible and useless')).toBe('problem');
});

test.each([
  'Der Export ist kaputt und der Support war horrible.',
  'Le service est horrible et le site est nul.',
  'Det er et super center, men det er for dyrt.',
  '最悪のアプリです。bad bad bad',
])('a text in another language is left alone: %s', (text) => {
  expect(inferred(text)).toBeNull();
});

test('what the source says of the language decides, unless the words say otherwise', () => {
  expect(inferred('Excellent!')).toBeNull();
  expect(inferred('Excellent!', null, 'en-GB')).toBe('praise');
  expect(inferred('Excellent!', null, 'fr')).toBeNull();
  expect(inferred('Le service est horrible et le site est nul.', null, 'en')).toBeNull();
});

test('a text of a million characters is read no further than its beginning', () => {
  expect(inferred(`I love it, it is amazing. ${'It is the worst. '.repeat(60_000)}`)).toBe('problem');
  expect(inferred(`${'It is here. '.repeat(60_000)}I love it, it is amazing.`)).toBeNull();
});
