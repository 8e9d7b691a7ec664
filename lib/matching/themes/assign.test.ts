import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryIndexBuilder } from '../memory-index.ts';
import { assign, suggestThemes } from './assign.ts';
import { linearThemes } from './linear-themes.ts';
import { themeTrainer } from './train-themes.ts';
import type { ThemeModel } from './theme-model.ts';

const said: Readonly<Record<string, readonly string[]>> = {
  lost: ['my saved card is gone', 'the card I saved has vanished', 'saved cards are lost after an update'],
  charged: ['why was I charged twice', 'you charged me two times', 'a double charge on my account'],
  export: ['export drops archived rows', 'rows are missing in the exported file', 'the csv export is not complete'],
};

async function learned(add: (trainer: ReturnType<typeof themeTrainer>) => void = () => undefined): Promise<ThemeModel> {
  const trainer = themeTrainer();
  for (const [theme, texts] of Object.entries(said)) for (const text of texts) trainer.add(text, [theme]);
  add(trainer);
  const model = await trainer.finish(() => undefined);
  if (!model) throw new Error('there were themes enough');
  return model;
}

describe('a verbatim is assigned', () => {
  test.each([
    ['where is the card that I saved', 'lost'],
    ['charged twice again', 'charged'],
    ['exported file without the archived rows', 'export'],
  ])('%s: %s', async (verbatim, theme) => {
    const [first] = suggestThemes(verbatim, await learned());
    expect(first?.themeId).toBe(theme);
  });

  test('with the words that speak for it, as it writes them', async () => {
    const [first] = suggestThemes('Charged TWICE, why?', await learned());
    expect(first?.reasons).toEqual([{ how: 'exact', words: ['Charged TWICE'] }]);
  });

  test('to nothing where no word is known, and less surely where few are', async () => {
    const model = await learned();
    expect(suggestThemes('🎉 zyzzyva', model)).toEqual([]);
    const sure = suggestThemes('why was I charged twice', model)[0]?.confidence ?? 0;
    expect(suggestThemes('why does the kernel module for the scanner panic at boot', model)[0]?.confidence).toBeLessThan(
      sure / 2,
    );
  });

  test('through the index, which may know no themes', async () => {
    const reader = memoryIndexBuilder().finish(() => Promise.resolve([]), []);
    expect(await assign('my saved card', reader)).toEqual([]);
    const model = await learned();
    const found = await assign('my saved card', { ...reader, themeModel: () => Promise.resolve(model) });
    expect(found[0]?.themeId).toBe('lost');
  });

  test('to a theme of three notes beside one that holds half of all feedback', async () => {
    const model = await learned((trainer) => {
      for (let note = 0; note < 300; note++)
        trainer.add(`the app is slow on page ${note % 30} and I am not happy with it`, ['slow']);
    });
    expect(suggestThemes('rows missing in the csv', model)[0]?.themeId).toBe('export');
  });

  test('the same whatever was learned twice', async () => {
    const [one, other] = [await learned(), await learned()];
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const found = suggestThemes(`card ${text}`, one);
        expect(found).toEqual(suggestThemes(`card ${text}`, other));
        for (const { confidence } of found) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

test('one theme alone, or none, teaches nothing', async () => {
  const trainer = themeTrainer();
  expect(await trainer.finish(() => undefined)).toBeNull();
  trainer.add('my saved card', ['lost']);
  expect(await trainer.finish(() => undefined)).toBeNull();
});

test('corrections put each note on its own side, which centroids alone do not', async () => {
  const note = (numbers: readonly number[]) => ({
    numbers,
    values: numbers.map(() => 1 / Math.sqrt(numbers.length)),
    frequencies: numbers.map(() => 1),
  });
  const notes = [...Array.from({ length: 20 }, () => note([0, 1])), note([0, 2]), note([1, 2])];
  const labels = [...Array.from({ length: 20 }, () => [0]), [1], [1]];
  const rows = await linearThemes(notes, labels, 2, 3, () => undefined);
  for (const [index, { numbers }] of notes.entries()) {
    const weight = (number: number, theme: number) => rows[number]?.mean[rows[number].themes.indexOf(theme)] ?? 0;
    const score = (theme: number) => numbers.reduce((sum, number) => sum + weight(number, theme), 0);
    const own = labels[index]?.[0] ?? 0;
    expect(score(own)).toBeGreaterThan(score(1 - own));
  }
});
