import { amountTally, type AmountTally } from './amount-columns.ts';
import { cellKind, type CellKind } from './cell-kind.ts';
import { dateShape, type DateShape } from './dates.ts';
import { distinctCounter } from './distinct.ts';
import { hasMarkup } from './html.ts';
import { ratingValue } from './ratings.ts';
import { ratingWord } from './rating-words.ts';
import { readSignal } from './signals.ts';
import { tagSeparators, type TagSeparator } from './tags.ts';
import { isEmpty } from './values.ts';

/** What a column was seen to hold. Counts of kinds and lengths are of the first `looked` filled cells. */
export type ColumnProfile = {
  readonly filled: number;
  /** Its first cells as they stand, empty ones too unless all of them are. */
  readonly first: readonly string[];
  readonly looked: number;
  readonly kinds: Readonly<Record<CellKind, number>>;
  readonly meanLength: number;
  readonly meanWords: number;
  /** Different values among the first `comparedWith` filled cells. */
  readonly distinct: number;
  readonly compared: number;
  readonly markup: number;
  readonly separators: ReadonlyMap<TagSeparator, number>;
  readonly ratings: RatingTally;
  readonly signals: number;
  /** Yes and no in whatever form. */
  readonly flags: number;
  /** How cells are written as dates, of all cells as long as dates turn up. */
  readonly dates: ReadonlyMap<Exclude<DateShape, null>, number>;
  readonly firstEither: string | null;
  readonly amounts: AmountTally;
};

/** How often each small whole number, or -1, 0 and 1 for words, was given. */
export type RatingTally = {
  readonly values: number;
  readonly words: number;
  readonly min: number;
  readonly max: number;
  readonly within5: number;
  readonly within10: number;
};

const lookedAt = 2000;
/** Without a date, a rating or an amount among so many cells, a column holds none. */
const trials = 200;

/** Watches one column go by. `distinctMost` bounds the memory that telling values apart may take. */
export function columnProfiler(distinctMost: number) {
  let filled = 0;
  let looked = 0;
  let compared = 0;
  let lengths = 0;
  let wordCount = 0;
  let markup = 0;
  let signals = 0;
  let flags = 0;
  let dated = 0;
  let firstEither: string | null = null;
  const firstCells: string[] = [];
  const firstFilled: string[] = [];
  const kinds: Record<CellKind, number> = { number: 0, date: 0, url: 0, email: 0, code: 0, markup: 0, words: 0 };
  const separators = new Map<TagSeparator, number>();
  const dates = new Map<Exclude<DateShape, null>, number>();
  const different = distinctCounter(distinctMost);
  const amounts = amountTally();
  const ratings = { values: 0, words: 0, min: Infinity, max: -Infinity, within5: 0, within10: 0 };

  function look(cell: string): void {
    looked++;
    const kind = cellKind(cell);
    kinds[kind]++;
    lengths += cell.length;
    wordCount += kind === 'words' ? countWords(cell) : 1;
    if (hasMarkup(cell)) markup++;
    if (readSignal(cell) !== null) signals++;
    if (flag.test(cell)) flags++;
    for (const separator of tagSeparators) {
      if (cell.includes(separator)) separators.set(separator, (separators.get(separator) ?? 0) + 1);
    }
  }

  function rate(cell: string): void {
    if (filled > trials && ratings.values === 0) return;
    const value = ratingValue(cell);
    if (value === null) return;
    ratings.values++;
    if (ratingWord(cell) !== null) ratings.words++;
    ratings.min = Math.min(ratings.min, value);
    ratings.max = Math.max(ratings.max, value);
    if (value >= 0 && value <= 5) ratings.within5++;
    if (value >= 0 && value <= 10) ratings.within10++;
  }

  function date(cell: string): void {
    if (filled > trials && dated === 0) return;
    const shape = dateShape(cell);
    if (shape === null) return;
    dated++;
    dates.set(shape, (dates.get(shape) ?? 0) + 1);
    if (shape === 'either') firstEither ??= cell.trim();
  }

  return {
    add(cell: string): void {
      if (firstCells.length < 3) firstCells.push(cell);
      if (isEmpty(cell)) return;
      filled++;
      if (firstFilled.length < 3) firstFilled.push(cell);
      if (looked < lookedAt) look(cell);
      if (different.count() < distinctMost) {
        compared++;
        different.add(cell.trim());
      }
      rate(cell);
      date(cell);
      if (filled <= trials || amounts.found() > 0) amounts.add(cell);
    },
    result: (): ColumnProfile => ({
      filled,
      first: firstCells.every((cell) => isEmpty(cell)) ? firstFilled : firstCells,
      looked,
      kinds,
      meanLength: looked === 0 ? 0 : lengths / looked,
      meanWords: looked === 0 ? 0 : wordCount / looked,
      distinct: different.count(),
      compared,
      markup,
      separators,
      ratings,
      signals,
      flags,
      dates,
      firstEither,
      amounts: amounts.result(),
    }),
  };
}

const flag = /^\s*(?:[01]|y|n|yes|no|t|f|true|false|ja|nein|oui|non|s[ií]|sim|n[aã]o|on|off)\s*$/iu;

/** Words of a cell. Scripts without spaces are counted as two characters a word. */
function countWords(cell: string): number {
  const sample = cell.length > 2000 ? cell.slice(0, 2000) : cell;
  const unspaced = sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return (sample.match(/[\p{L}\p{M}\p{N}'’]+/gu)?.length ?? 0) + unspaced / 2;
}
