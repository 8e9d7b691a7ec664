import { decimalSign } from './amount-columns.ts';
import type { Column } from './columns.ts';
import { dateOrder } from './date-order.ts';
import { fieldScore, type GuessedField } from './field-score.ts';
import { headerTokens } from './header-words.ts';
import { columnHolding, unused, type ColumnUse } from './plan.ts';
import type { ColumnProfile } from './profile.ts';
import { guessScale } from './rating-columns.ts';
import { isStaffColumn } from './staff-words.ts';
import { listSeparator, tagSeparators, type TagSeparator } from './tags.ts';
import { chooseText } from './text-columns.ts';
import { fields } from './fields.ts';

/** What a column probably holds, and how sure that is, 0 to 1. */
export type Guess = { readonly use: ColumnUse; readonly confidence: number };

type Pair = { readonly index: number; readonly field: GuessedField; readonly score: number };

const leastScore = 0.34;
const guessed = fields.filter((field) => field !== 'text' && field !== 'details');

/**
 * Guesses what each column holds from its name and its contents. Texts are chosen first; of the rest each field goes to the
 * column that suits it best, and no column holds two.
 */
export function guessMapping(columns: readonly Column[], profiles: readonly ColumnProfile[], rows: number): readonly Guess[] {
  const guesses = columns.map((column, index): Guess => ({ use: notImported(column, profiles[index]), confidence: 0 }));
  const { text, details, confidence } = chooseText(columns, profiles);
  for (const index of text) guesses[index] = { use: wordsUse('text', profiles[index]), confidence };
  if (details !== null) guesses[details] = { use: wordsUse('details', profiles[details]), confidence };

  for (const { index, field, score } of pairs(columns, profiles, rows)) {
    const column = columns[index];
    const profile = profiles[index];
    const taken =
      guesses[index]?.use.holds !== 'nothing' ||
      columnHolding(
        guesses.map(({ use }) => use),
        field,
      ) !== -1;
    if (!column || !profile || taken) continue;
    guesses[index] = { use: readingOf(field, column, profile), confidence: score };
  }
  return columns.every(({ name }) => name === '') ? withNamelessCustomer(guesses, profiles, rows) : guesses;
}

function pairs(columns: readonly Column[], profiles: readonly ColumnProfile[], rows: number): readonly Pair[] {
  return columns
    .flatMap((column, index) => {
      const profile = profiles[index];
      if (!profile || isStaffColumn(column.name)) return [];
      return guessed.map((field): Pair => ({ index, field, score: namelessScore(field, column, profile, rows) }));
    })
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score || a.index - b.index);
}

/** Where no header tells, an id is a code that never recurs. */
function namelessScore(field: GuessedField, column: Column, profile: ColumnProfile, rows: number): number {
  const score = fieldScore(field, column, profile, rows);
  if (field !== 'id' || score > 0 || column.name !== '') return score;
  const isCode = profile.kinds.code >= 0.9 * profile.looked && profile.filled === rows && profile.distinct === profile.compared;
  return isCode && rows > 1 ? 0.4 : 0;
}

/** In a table without a header, codes that recur are likeliest those of the people who wrote. */
function withNamelessCustomer(guesses: readonly Guess[], profiles: readonly ColumnProfile[], rows: number): readonly Guess[] {
  const index = profiles.findIndex(
    ({ kinds, looked, distinct, filled }, at) =>
      guesses[at]?.use.holds === 'nothing' && filled === rows && kinds.code >= 0.9 * looked && distinct > 2 && distinct < filled,
  );
  return guesses.map((guess, at) => (at === index ? { use: { holds: 'customer' }, confidence: leastScore } : guess));
}

function notImported(column: Column, profile: ColumnProfile | undefined): ColumnUse {
  if (isStaffColumn(column.name) && (profile?.meanWords ?? 0) >= 3) return { holds: 'nothing', because: 'agent' };
  return profile?.filled === 0 ? { holds: 'nothing', because: 'empty' } : unused;
}

function wordsUse(holds: 'text' | 'details', profile: ColumnProfile | undefined): ColumnUse {
  return { holds, markup: profile !== undefined && profile.markup > 1 && profile.markup >= 0.05 * profile.looked };
}

/** The use of a column for a field, with what its contents say about how to read it. */
export function readingOf(field: (typeof fields)[number], column: Column, profile: ColumnProfile): ColumnUse {
  switch (field) {
    case 'text':
    case 'details':
      return wordsUse(field, profile);
    case 'date':
      return { holds: 'date', order: dateOrder(profile.dates) };
    case 'rating':
      return { holds: 'rating', scale: guessScale(column, profile), judges: null };
    case 'arr':
      return {
        holds: 'arr',
        times: headerTokens(column.name).some((token) => /^(?:mrr|monthly|month)$/u.test(token)) ? 12 : 1,
        decimal: decimalSign(profile.amounts),
        foreign: null,
      };
    case 'tags':
      return { holds: 'tags', separator: usualSeparator(profile) };
    default:
      return { holds: field };
  }
}

/** The sign that stands in most cells. A list that came as one has its own. */
function usualSeparator({ separators }: ColumnProfile): TagSeparator {
  if (separators.has(listSeparator)) return listSeparator;
  return tagSeparators.reduce((most, sign) => ((separators.get(sign) ?? 0) > (separators.get(most) ?? 0) ? sign : most), ',');
}
