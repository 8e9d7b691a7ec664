import type { Inspection } from '../lib/importers/inspect.ts';
import { readingOf } from '../lib/importers/mapping.ts';
import { unused, type ColumnUse } from '../lib/importers/plan.ts';
import { listSeparator, tagSeparators } from '../lib/importers/tags.ts';
import type { RatingScale } from '../lib/importers/ratings.ts';

const scales: readonly Pick<RatingScale, 'min' | 'max' | 'nps'>[] = [
  { min: 1, max: 5, nps: false },
  { min: 0, max: 5, nps: false },
  { min: 0, max: 10, nps: true },
  { min: 0, max: 10, nps: false },
  { min: 1, max: 10, nps: false },
  { min: 0, max: 100, nps: false },
  { min: 0, max: 1, nps: false },
  { min: -1, max: 1, nps: false },
];

const plain = ['id', 'customer', 'account', 'segment', 'plan'] as const;
const kinds = ['signal', 'area', 'theme', 'moment', 'source', 'channel', 'language', 'url'] as const;

/** Everything that a column may be said to hold, in the order of the list, with its present use among it. */
export function possibleUses({ columns, profiles }: Inspection, index: number, present: ColumnUse): readonly ColumnUse[] {
  const column = columns[index];
  const profile = profiles[index];
  if (!column || !profile) return [present];
  const reading = (field: Parameters<typeof readingOf>[0]) => readingOf(field, column, profile);
  const guessed = reading('rating');
  const revenue = reading('arr');
  const tags = profile.separators.size > 0 ? tagSeparators.filter((sign) => profile.separators.has(sign)) : [',' as const];
  const choices: readonly ColumnUse[] = [
    present.holds === 'nothing' ? present : unused,
    reading('text'),
    reading('details'),
    reading('title'),
    reading('date'),
    ...plain.map(reading),
    ...(revenue.holds === 'arr' ? ([1, 12] as const).map((times): ColumnUse => ({ ...revenue, times })) : []),
    ...(guessed.holds === 'rating' ? [guessed] : []),
    ...scales.map((scale): ColumnUse => ({ holds: 'rating', scale: { ...scale, best: 'high' }, judges: null })),
    ...tags.map((separator): ColumnUse => ({ holds: 'tags', separator })),
    ...kinds.map(reading),
  ];
  const byKey = new Map([...choices, present].map((use) => [choiceKey(use), use]));
  return [...byKey.values()];
}

/** The columns' uses with one changed. What only one column can hold goes from the other; several may hold words. */
export function withUse(uses: readonly ColumnUse[], index: number, use: ColumnUse): readonly ColumnUse[] {
  return uses.map((other, place) => {
    if (place === index) return use;
    return use.holds !== 'text' && other.holds === use.holds ? unused : other;
  });
}

/** A use as the value of a list; what is answered elsewhere (the order of a date, which end is good) makes no other choice. */
export function choiceKey(use: ColumnUse): string {
  if (use.holds === 'rating') return `rating ${use.scale.min} ${use.scale.max} ${use.scale.nps ? 'nps' : ''}`;
  if (use.holds === 'arr') return `arr ${use.times}`;
  if (use.holds === 'tags') return `tags ${use.separator}`;
  return use.holds;
}

/** A cell that holds a list (of tags, say) as people write one. */
export function listInWords(cell: string): string {
  return cell.replaceAll(listSeparator, ', ');
}
