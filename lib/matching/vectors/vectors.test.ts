import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { symmetricEigen } from './eigen.ts';
import { pairCounts } from './pair-counts.ts';
import { vectorTrainer } from './train.ts';
import { cosine, wordSpace } from './word-vectors.ts';
import type { WordVectors } from './word-vectors.ts';

/** Two topics that share no word but the common ones. */
const payments = ['card', 'bank', 'refund', 'invoice', 'fee', 'payout', 'receipt', 'debit'];
const sounds = ['music', 'speaker', 'volume', 'playlist', 'song', 'album', 'radio', 'headset'];

async function learned(notes = 600): Promise<WordVectors | null> {
  const trainer = vectorTrainer();
  for (let note = 0; note < notes; note++) {
    const topic = note % 2 === 0 ? payments : sounds;
    const words = [0, 1, 2].map((step) => topic[((note >> 1) + step * (1 + (note % 3))) % topic.length] ?? '');
    trainer.add(words.join(' '));
  }
  return trainer.finish(() => undefined);
}

describe('word vectors', () => {
  test('put words of one topic nearer to each other than to those of another', async () => {
    const vectors = await learned();
    if (!vectors) throw new Error('there were notes enough');
    const { embed, nearest } = wordSpace(vectors);
    expect(cosine(embed(['card']), embed(['refund']))).toBeGreaterThan(cosine(embed(['card']), embed(['song'])) + 0.3);
    const near = nearest(embed(['card']), 7, new Set(['card'])).map(({ term }) => term);
    expect(near.sort()).toEqual(['bank', 'debit', 'fee', 'invoic', 'payout', 'receipt', 'refund']);
  });

  test('are the same for the same notes', async () => {
    expect(await learned()).toEqual(await learned());
  });

  test('are not learned from a few notes, and know nothing of words never seen', async () => {
    expect(await learned(100)).toBeNull();
    const vectors = await learned();
    if (!vectors) throw new Error('there were notes enough');
    expect(
      wordSpace(vectors)
        .embed(['zyzzyva'])
        .every((value) => value === 0),
    ).toBe(true);
  });

  test('are learned in slices', async () => {
    const trainer = vectorTrainer();
    for (let note = 0; note < 1_000; note++) trainer.add(`card ${note % 50} bank ${note % 7}`);
    let breaths = 0;
    await trainer.finish(() => void (breaths += 1));
    expect(breaths).toBeGreaterThan(20);
  });
});

test('pairs are counted as a map would count them', () => {
  const pair = fc.tuple(fc.nat(300), fc.nat(65_535));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 400 }), (pairs) => {
      const counts = pairCounts();
      const expected = new Map<string, number>();
      for (const [one, other] of pairs) {
        if (one === other) continue;
        counts.add(one, other);
        const key = `${Math.min(one, other)} ${Math.max(one, other)}`;
        expected.set(key, (expected.get(key) ?? 0) + 1);
      }
      const found = new Map<string, number>();
      counts.forEach((small, large, count) => found.set(`${small} ${large}`, count));
      expect(found).toEqual(expected);
    }),
  );
});

test('pairs are kept when there are more than the table had room for', () => {
  const counts = pairCounts();
  for (let one = 0; one < 400; one++) for (let other = one + 1; other < 400; other++) counts.add(other, one);
  let pairs = 0;
  counts.forEach((_small, _large, count) => (pairs += count));
  expect(pairs).toBe((400 * 399) / 2);
});

test('eigenvectors are turned into multiples of themselves', () => {
  const size = 6;
  const entry = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(fc.array(entry, { minLength: size * size, maxLength: size * size }), (entries) => {
      const at = (i: number, j: number) => entries[Math.min(i, j) * size + Math.max(i, j)] ?? 0;
      const matrix = Array.from({ length: size }, (_, i) => Float64Array.from({ length: size }, (_column, j) => at(i, j)));
      const { values, vectors } = symmetricEigen(matrix);
      values.forEach((value, index) => {
        matrix.forEach((row, i) => {
          const turned = row.reduce((sum, each, j) => sum + each * (vectors[j]?.[index] ?? 0), 0);
          expect(turned).toBeCloseTo(value * (vectors[i]?.[index] ?? 0), 5);
        });
      });
    }),
    { numRuns: 50 },
  );
});
