import { describe, expect, it } from 'vitest';
import { inspect } from '../lib/importers/inspect.ts';
import { choiceKey, possibleUses, withUse } from './column-uses.ts';

const inspection = await inspect(
  new Blob(['id;score;comment;labels\n1;2;"It is slow";a|b\n2;5;"It is fast";c\n']),
  'a.csv',
  new AbortController().signal,
);

describe('possibleUses', () => {
  it('offers each choice once, the present one with its answers', () => {
    const present = { holds: 'rating', scale: { min: 1, max: 5, nps: false, best: 'low' }, judges: null } as const;
    const uses = possibleUses(inspection, 1, present);
    expect(new Set(uses.map(choiceKey)).size).toBe(uses.length);
    expect(uses.find((use) => choiceKey(use) === choiceKey(present))).toEqual(present);
  });

  it('offers to split tags at the signs that occur', () => {
    const tags = possibleUses(inspection, 3, { holds: 'title' }).filter(({ holds }) => holds === 'tags');
    expect(tags).toEqual([{ holds: 'tags', separator: '|' }]);
  });
});

describe('withUse', () => {
  it('takes a field from the column that held it, but lets several hold words', () => {
    const uses = [{ holds: 'id' }, { holds: 'title' }, { holds: 'text', markup: false }] as const;
    expect(withUse(uses, 1, { holds: 'id' }).map(({ holds }) => holds)).toEqual(['nothing', 'id', 'text']);
    expect(withUse(uses, 1, { holds: 'text', markup: false }).map(({ holds }) => holds)).toEqual(['id', 'text', 'text']);
  });
});
