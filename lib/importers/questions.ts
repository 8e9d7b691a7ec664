import { foreignAmounts } from './amount-columns.ts';
import { orderIsOpen } from './date-order.ts';
import { bothReadings } from './dates.ts';
import { columnsHolding, type ColumnUse } from './plan.ts';
import type { ColumnProfile } from './profile.ts';
import type { Profiled } from './profile-rows.ts';
import { guessScale } from './rating-columns.ts';

/** What a person must say before a file can be read rightly: is this the third of November, is 2 better than 0, are these dollars? */
export type Question = { readonly column: number; readonly answered: boolean } & (
  | { readonly ask: 'date-order'; readonly cell: string; readonly dayFirst: number; readonly monthFirst: number }
  | { readonly ask: 'rating-direction'; readonly min: number; readonly max: number }
  | { readonly ask: 'rating-judges'; readonly texts: readonly number[] }
  | { readonly ask: 'currency'; readonly currencies: readonly string[]; readonly amounts: number }
);

/** The questions that the columns in use raise, those that were answered too. */
export function questions({ columns, profiles }: Profiled, uses: readonly ColumnUse[]): readonly Question[] {
  const texts = columnsHolding(uses, 'text');
  return uses.flatMap((use, index): readonly Question[] => {
    const column = columns[index];
    const profile = profiles[index];
    if (!column || !profile) return [];
    switch (use.holds) {
      case 'rating':
        return aboutRating(use, index, guessScale(column, profile).best === 'unknown', texts);
      case 'arr':
        return aboutRevenue(use, index, profile);
      case 'date':
        return aboutDate(use, index, profile);
      default:
        return [];
    }
  });
}

type Use<Holds extends ColumnUse['holds']> = Extract<ColumnUse, { holds: Holds }>;

function aboutRating(
  { scale, judges }: Use<'rating'>,
  column: number,
  directionOpen: boolean,
  texts: readonly number[],
): readonly Question[] {
  const { min, max, best } = scale;
  const chosen = typeof judges === 'number' ? texts.includes(judges) : judges !== null;
  return [
    ...(directionOpen ? [{ ask: 'rating-direction', column, answered: best !== 'unknown', min, max } as const] : []),
    ...(texts.length > 1 ? [{ ask: 'rating-judges', column, answered: chosen, texts } as const] : []),
  ];
}

function aboutRevenue({ foreign }: Use<'arr'>, column: number, { amounts }: ColumnProfile): readonly Question[] {
  const found = foreignAmounts(amounts);
  return found.amounts === 0 ? [] : [{ ask: 'currency', column, answered: foreign !== null, ...found }];
}

function aboutDate({ order }: Use<'date'>, column: number, { dates, firstEither }: ColumnProfile): readonly Question[] {
  const readings = orderIsOpen(dates) && firstEither !== null ? bothReadings(firstEither) : null;
  if (!readings || firstEither === null) return [];
  const { dayFirst, monthFirst } = readings;
  return [
    {
      ask: 'date-order',
      column,
      answered: order !== null,
      cell: firstEither,
      dayFirst: dayFirst.instant,
      monthFirst: monthFirst.instant,
    },
  ];
}
