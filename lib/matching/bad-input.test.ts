import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { match } from './match.ts';
import type { QuerySource, ThemeText } from './matching.ts';
import { memoryIndexBuilder } from './memory-index.ts';
import { suggestThemes } from './themes/assign.ts';
import { themeTrainer } from './themes/train-themes.ts';

/**
 * What must come to an end in time. The bounds are about fifty times what is needed on a quiet machine: they tell a linear cost from a
 * quadratic one and nothing finer, so that a busy machine fails none of them.
 */
const soon = 10_000;

type Note = { readonly text: string; readonly themeIds?: readonly string[] };

function indexOf(notes: readonly Note[], themes: readonly ThemeText[] = []) {
  const builder = memoryIndexBuilder();
  notes.forEach(({ text }, index) => builder.add(String(index), text));
  const read = (ids: readonly string[]) =>
    ids.map((id) => {
      const { text = '', themeIds = [] } = notes[Number(id)] ?? {};
      return { feedbackId: id, text, area: null, themeIds };
    });
  return builder.finish((ids) => Promise.resolve(read(ids)), themes);
}

function item(title: string, body = ''): QuerySource {
  return { title, body, labels: [], components: [], paths: [], parentTitle: null };
}

const everyday: readonly Note[] = Array.from({ length: 300 }, (_, index) => ({
  text: `Note ${index} about ${['billing', 'export', 'login', 'maps', 'sound'][index % 5] ?? ''} and the weather`,
}));

async function timed<T>(work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  expect(performance.now() - started).toBeLessThan(soon);
  return result;
}

describe('comes in time', () => {
  test('a note of a megabyte among others, which it does not push aside', async () => {
    const flood = { text: 'saved card declined again and again '.repeat(30_000) };
    const said = { text: 'My saved card is declined' };
    const { feedback } = await timed(() => match(item('Saved card is declined'), indexOf([...everyday, flood, said])));
    expect(feedback.slice(0, 2).map(({ feedbackId }) => feedbackId)).toContain('301');
  });

  test('a megabyte without a single gap', async () => {
    const { feedback } = await timed(() => match(item('card'), indexOf([...everyday, { text: 'card'.repeat(250_000) }])));
    expect(feedback).toEqual([]);
  });

  test.each([
    ['no words', ''],
    ['blanks', ' \n\t '],
    ['emoji', '🎉👨‍👩‍👧👍🏽'],
    ['punctuation', '… — !?'],
    ['half a character', '\ud83c'],
  ])('a note of %s, which nothing finds', async (_, text) => {
    const { feedback } = await timed(() =>
      match(item('Saved card 🎉'), indexOf([...everyday, { text }, { text: 'saved card' }])),
    );
    expect(feedback.map(({ feedbackId }) => feedbackId)).toEqual(['301']);
  });

  test('a title of 10,000 characters, all of them different words', async () => {
    const title = Array.from({ length: 1_500 }, (_, index) => `word${index}`).join(' ');
    const { feedback } = await timed(() => match(item(title), indexOf([...everyday, { text: 'word3 word9 word27' }])));
    expect(feedback[0]?.feedbackId).toBe('300');
  });

  test('a title of 10,000 characters in one word', async () => {
    expect((await timed(() => match(item('x'.repeat(10_000)), indexOf(everyday)))).feedback).toEqual([]);
  });

  test('a query with no word that anybody used', async () => {
    const { feedback, themes } = await timed(() =>
      match(item('zyzzyva quokka', 'xylocarp'), indexOf(everyday, [{ themeId: 'a', text: 'Saved card' }])),
    );
    expect([...feedback, ...themes]).toEqual([]);
  });
});

describe('5,000 themes of which one holds half of all feedback', () => {
  const themes = Array.from({ length: 5_000 }, (_, index) => ({ themeId: `t${index}`, text: `Need ${index} of topic${index}` }));
  const notes: readonly Note[] = [
    ...Array.from({ length: 5_000 }, (_, index) => ({
      text: `topic${index} does not work for me`,
      themeIds: [`t${index}`],
    })),
    ...Array.from({ length: 5_000 }, (_, index) => ({ text: `it does not work, number ${index}`, themeIds: ['giant'] })),
  ];

  test('come in time, the small one that is asked for first', async () => {
    const reader = indexOf(notes, [...themes, { themeId: 'giant', text: 'It does not work' }]);
    const found = await timed(() => match(item('topic4321 does not work'), reader));
    expect(found.themes[0]?.themeId).toBe('t4321');
  });

  test('teach in slices, and the small one is suggested', async () => {
    const trainer = themeTrainer();
    for (const { text, themeIds = [] } of notes.filter((_, index) => index % 10 === 1)) trainer.add(text, themeIds);
    const model = await trainer.finish(() => undefined);
    if (!model) throw new Error('there were themes enough');
    const [first] = await timed(() => Promise.resolve(suggestThemes('topic4321 does not work', model)));
    expect(first?.themeId).toBe('t4321');
  });
});

test('whatever is asked of whatever was said, answers are sorted, sure of what they say, and of notes that exist', async () => {
  const piece = fc.oneof(
    fc.constantFrom('card', 'Saved card', 'declined', '卡片', '결제가', 'البطاقة', '👩🏽‍💻', 'savedCard', '3-D', '\n', '<!--', '```'),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 12 }), text, text, async (texts, title, body) => {
      const { feedback } = await match(item(title, body), indexOf(texts.map((each) => ({ text: each }))));
      const scores = feedback.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(new Set(feedback.map(({ feedbackId }) => feedbackId)).size).toBe(feedback.length);
      for (const { feedbackId, confidence, band, reasons } of feedback) {
        expect(texts[Number(feedbackId)]).toBeDefined();
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        if (band !== 'none') expect(reasons).not.toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});
